import type { EntityKind } from '../../model/comparison';
import { overlapLength, overlaps, type Span } from '../../model/span';
import { type Clause, clausesOf } from '../annotate/clauses';
import { type Act, actsOf } from '../annotate/compare-polarity';
import { PEOPLE_WORDS } from '../annotate/units.table';
import { flatMap } from '../flat-map';
import type { DateMention, PreparedArticle, Quantity, Token, TokenSentence } from '../prepared';
import { spansTouching } from './spans-touching';
import { sentenceAt } from './statement';
import { readCounts, type ToldCount } from './told-counts';

/** By local entity of an article: a number that all articles' labels of one bearer share. */
export type Bearers = ReadonlyMap<number, number>;

/** A stretch of an article that a link joins to another's. */
export interface LinkedStretch {
  readonly article: PreparedArticle;
  readonly span: Span;
  readonly bearers: Bearers;
}

/** A name in a clause, with who bears it. */
export interface NamedSpan extends Span {
  readonly entity: number;
  readonly kind: EntityKind;
  readonly words: readonly string[];
}

/** A clause with all that can be held against another: its words, numbers, dates. */
export interface ClauseContext {
  readonly article: PreparedArticle;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

/** A clause with what it is about: see `topicOf`. */
export interface ClauseOnTopic extends ClauseContext {
  readonly topic: readonly string[][];
  /** All forms of the words of `topic`. */
  readonly forms: ReadonlySet<string>;
  readonly acts: readonly Act[];
}

/** A sentence with what it counts. */
export interface SentenceContext extends ClauseContext {
  readonly counts: readonly ToldCount[];
}

/** A stretch read once for all that it is held against, as far as it is asked for. */
export interface ReadStretch {
  /** The clauses of the sentence around it that lie in it by half. */
  readonly clauses: readonly ClauseOnTopic[];
  /** The whole sentence around it; null between sentences. */
  readonly sentence: SentenceContext | null;
  readonly bearers: Bearers;
}

/** Clauses of a stretch that are held against another's; more are in no sentence of a news text. */
const MAX_CLAUSES = 12;

/** A sentence with its counts and clauses, each read when it is first asked for. */
class ReadSentence implements SentenceContext {
  readonly article: PreparedArticle;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  private readonly range: TokenSentence;
  private counted: readonly ToldCount[] | null = null;
  /** By where the clause begins. */
  private readonly onTopic = new Map<number, ClauseOnTopic>();

  constructor(article: PreparedArticle, range: TokenSentence) {
    const { span, tokens, quantities, dates } = contextOf(article, range);
    this.article = article;
    this.range = range;
    this.span = span;
    this.tokens = tokens;
    this.quantities = quantities;
    this.dates = dates;
  }

  get counts(): readonly ToldCount[] {
    return (this.counted ??= readCounts(this, this.clauses));
  }

  /** The clauses that lie in a span by half. */
  clausesIn(span: Span): readonly ClauseOnTopic[] {
    return this.clauses
      .filter((clause) => overlapLength(clause, span) >= (clause.end - clause.start) / 2)
      .slice(0, MAX_CLAUSES)
      .map((clause) => {
        const read = this.onTopic.get(clause.start) ?? readOnTopic(contextOf(this.article, clause));
        this.onTopic.set(clause.start, read);
        return read;
      });
  }

  private get clauses(): readonly Clause[] {
    return clausesOf(this.article.tokens, this.range);
  }
}

/** The sentences of one article that were read, by where they begin: once for a comparison, however many they are held against. */
export type SentencesRead = Map<number, ReadSentence>;

/**
 * Reads the clauses and the sentence around a stretch when they are asked for, as far as `known` does not hold them.
 * Cost: linear in the sentence.
 */
export function readStretch(
  { article, span, bearers }: LinkedStretch,
  known: SentencesRead = new Map(),
): ReadStretch {
  const range = sentenceAt(article, span.start);
  if (!range) return { clauses: [], sentence: null, bearers };
  const sentence = known.get(range.start) ?? new ReadSentence(article, range);
  known.set(range.start, sentence);
  let clauses: readonly ClauseOnTopic[] | null = null;
  return {
    sentence,
    bearers,
    get clauses() {
      return (clauses ??= sentence.clausesIn(span));
    },
  };
}

/** Reads stretches of one article, each once. Cost of a further asking: constant. */
export function stretchReader(
  article: PreparedArticle,
  bearers: Bearers,
  sentences: SentencesRead,
): (span: Span) => ReadStretch {
  const read = new Map<string, ReadStretch>();
  return (span) => {
    const key = `${span.start}:${span.end}`;
    const known = read.get(key);
    if (known) return known;
    const found = readStretch({ article, span, bearers }, sentences);
    read.set(key, found);
    return found;
  };
}

function readOnTopic(context: ClauseContext): ClauseOnTopic {
  const topic = topicOf(context);
  return { ...context, topic, forms: new Set(topic.flat()), acts: actsOf(context.tokens) };
}

function contextOf(
  article: PreparedArticle,
  { start, end, firstToken, endToken }: Clause,
): ClauseContext {
  const span = { start, end };
  return {
    article,
    span,
    tokens: article.tokens.slice(firstToken, endToken),
    quantities: spansTouching(article.quantities, span),
    dates: spansTouching(article.dates, span),
  };
}

/** The names that lie in a clause. Cost: linear in them. */
export function namesIn({ article, span }: ClauseContext, bearers: Bearers): NamedSpan[] {
  return flatMap(
    spansTouching(article.mentions, span),
    ({ start, end, form, entity }): NamedSpan[] => {
      if (form !== 'name' || start < span.start || end > span.end) return [];
      const words = article.text.slice(start, end).toLowerCase().split(/\s+/);
      const { kind } = article.localEntities[entity]!;
      if (kind === 'other') return [];
      return [{ start, end, kind, words, entity: bearers.get(entity) ?? -1 - entity }];
    },
  );
}

/** Verbs so common that sharing them says nothing of the matter. Lemmas. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'report',
  'announce',
  'state',
  'add',
  'accord',
  'get',
  'take',
  'make',
  'deny',
  'confirm',
  'claim',
]);
const BEYOND_LETTERS = /[^\p{L}]/u;

/**
 * What a clause is about: its content words but for numbers, dates and what stands at `without`.
 * Shape: one entry a word, each the forms by which it may be known (lemma and stem).
 */
export function topicOf({ tokens, dates }: ClauseContext, without: Span | null = null): string[][] {
  const topic = new Map<string, string[]>();
  for (const token of tokens) {
    if (
      (without && overlaps(without, token)) ||
      token.stop ||
      token.pos === 'PUNCT' ||
      token.pos === 'NUM' ||
      BEYOND_LETTERS.test(token.lower)
    )
      continue;
    if (LIGHT_VERBS.has(token.lemma)) continue;
    if (dates.some((date) => date.start < token.end && token.start < date.end)) continue;
    const word = PEOPLE_WORDS.has(token.lemma) ? fateOf(token.lemma) : spellingOf(token.lemma);
    topic.set(word, [word, token.stem]);
  }
  return [...topic.values()];
}

/** One spelling for `advisor` and `adviser`, `harbour` and `harbor`: papers of both sides of an ocean tell one matter. */
function spellingOf(lemma: string): string {
  return lemma.length > 5 ? lemma.replace(/(?:ou?r|er)$/, 'er') : lemma;
}

/** "12 dead", "12 killed" and "12 died" are of one matter, "12 hurt" and "12 wounded" of another. */
export function fateOf(lemma: string): string {
  if (/^(?:dead|death|die|kill|killed|fatality)$/.test(lemma)) return 'die';
  if (/^(?:injury|injure|injured|wound|wounded|hurt)$/.test(lemma)) return 'injure';
  if (/^(?:people|person|victim|other|individual|human|soul|life)$/.test(lemma)) return 'people';
  return lemma;
}

/** How many words two topics share. */
export function sharedTopic(a: readonly string[][], b: readonly string[][]): number {
  return countKnown(a, new Set(b.flat()));
}

/** How many words of a topic stand, in any form, among those of another. */
export function countKnown(topic: readonly string[][], forms: ReadonlySet<string>): number {
  let count = 0;
  for (const [word, stem] of topic) if (forms.has(word!) || forms.has(stem!)) count += 1;
  return count;
}
