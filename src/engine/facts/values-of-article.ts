import type { Span } from '../../model/span';
import { flatMap } from '../flat-map';
import type { PreparedArticle } from '../prepared';
import { pushTo } from '../push-to';
import type { Bearers } from './clause-context';
import { allMeanings, meaningsOfWord } from './meanings';
import { spansTouching } from './spans-touching';
import { kindOfNoun, readValues, type ToldValue } from './told-values';

/** Values that share a word with a kind; a word of more is one of the whole story. */
const MOST_OF_WORD = 12;

/** The values of one article, by sentence and by word. */
export class ToldValues {
  readonly article: PreparedArticle;
  readonly column: number;
  readonly bearers: Bearers;
  readonly all: readonly ToldValue[];
  private readonly bySentence = new Map<number, readonly ToldValue[]>();
  private readonly byWord = new Map<string, ToldValue[]>();
  private readonly byKind = new Map<string, ToldValue[]>();

  constructor(article: PreparedArticle, column: number, bearers: Bearers) {
    this.article = article;
    this.column = column;
    this.bearers = bearers;
    this.all = flatMap(article.sentences, ({ inStory }, index) => {
      const values = inStory ? readValues(article, column, index) : [];
      if (values.length > 0) this.bySentence.set(index, values);
      return values;
    });
    for (const value of this.all) {
      pushTo(this.byKind, value.kind, value);
      for (const meaning of allMeanings(value.matter))
        pushTo(this.byWord, `${value.kind} ${meaning}`, value);
    }
  }

  inSentence(index: number): readonly ToldValue[] {
    return this.bySentence.get(index) ?? [];
  }

  /** True where a number stands before this one in its sentence. */
  numbersBefore(value: ToldValue): boolean {
    return this.inSentence(value.sentence).some(
      ({ quantity, start }) => quantity !== null && start < value.start,
    );
  }

  /** Those of one kind that share a word of their matter with a value of another article. */
  near(value: ToldValue): ReadonlySet<ToldValue> {
    const near = new Set<ToldValue>();
    for (const meaning of allMeanings(value.matter)) {
      const values = this.byWord.get(`${value.kind} ${meaning}`) ?? [];
      if (values.length <= MOST_OF_WORD) for (const other of values) near.add(other);
    }
    return near;
  }

  /** What the words of its sentence mean, but for what is counted. Cost: linear in the sentence. */
  wordsBeside({ sentence, kind, quantity }: ToldValue): readonly (readonly string[])[] {
    const { firstToken, endToken } = this.article.sentences[sentence]!;
    return this.article.tokens
      .slice(firstToken, endToken)
      .filter(({ lemma }) => lemma !== quantity?.unit && kindOfNoun(lemma) !== kind)
      .map(meaningsOfWord)
      .filter(({ length }) => length > 0);
  }

  ofKind(kind: string): readonly ToldValue[] {
    return this.byKind.get(kind) ?? [];
  }

  words({ start, end }: Span): string {
    return this.article.text.slice(start, end).replace(/[\s,;]+$/, '');
  }

  /** Who and what a clause names, by kind. */
  names({
    clause,
  }: ToldValue): readonly { readonly kind: string; readonly bearer: number | string }[] {
    return spansTouching(this.article.mentions, clause).flatMap(({ entity, form }) =>
      form === 'name'
        ? [
            {
              kind: this.article.localEntities[entity]!.kind,
              bearer: this.bearers.get(entity) ?? `${this.column} ${entity}`,
            },
          ]
        : [],
    );
  }
}
