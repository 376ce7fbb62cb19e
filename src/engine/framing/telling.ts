import type { FramingKind } from '../../model/comparison';
import type { Span } from '../../model/span';
import { isVerbatim } from '../is-verbatim';
import type {
  ColumnSpan,
  FramingSubject,
  LocalMention,
  PairLink,
  PreparedArticle,
  SharedEntity,
  Token,
} from '../prepared';
import { ToldElsewhere } from '../facts/told-elsewhere';
import { pushTo } from '../push-to';
import type { PlacedSentence } from './contrasts';
import { FITTED_RANKER, type Ranker } from './ranker';
import type { PhraseRun } from './spans';
import { SentenceView } from './sentence-view';

/** A contrast in the telling before the best are chosen. */
export interface Telling {
  readonly kind: FramingKind;
  readonly about: FramingSubject;
  /** The words of the articles, part by part, the best first: the spans of one part belong together. */
  readonly parts: readonly (readonly ColumnSpan[])[];
  readonly absent: readonly number[];
  /** It is told only where none of its words is told already. */
  readonly alone?: true;
  readonly note: string;
  readonly confidence: number;
  /** The ranker's chance that a careful reader would point it out. Score 0..1. */
  readonly worth: number;
  /** What it is told of (sentences, an entity): tellings of one kind that share one are told as one. */
  readonly topics: readonly string[];
}

/** Most wordings an article: the contract's bound. */
export const MOST_WORDINGS = 3;

/** The topic of what is told of headlines. */
export const HEADLINES = 'headlines';

/** Places of one word that are looked at: a bound on the cost for long texts. */
const MOST_PLACES = 200;
/** Tokens from one word to another that stand together. */
const CLOSE = 3;

/** A mention with the index of its shared entity. */
export type EntityMention = LocalMention;

/** The sentences of a story as the rules ask for them, each read once, with the links that they stand in. */
export class Story {
  readonly columns: readonly PreparedArticle[];
  readonly links: readonly PairLink[];
  readonly ranker: Ranker;
  /** Asked before an article is said to leave something out. */
  readonly told: ToldElsewhere;
  private readonly copies: readonly (number | null)[];
  private readonly placed = new Map<string, PlacedSentence>();
  private readonly linksOf = new Map<string, PairLink[]>();
  private readonly comparable = new Set<string>();
  private readonly leads: number[] = [];
  /** By column of an original its sentences by their text. */
  private readonly texts = new Map<number, ReadonlyMap<string, number>>();
  /** By column and stem the first places of a word. */
  private readonly places = new Map<number, ReadonlyMap<string, readonly number[]>>();
  /** By column and sentence the mentions, with the shared entity that each is of. */
  private readonly mentionsIn = new Map<string, EntityMention[]>();

  constructor(
    columns: readonly PreparedArticle[],
    links: readonly PairLink[],
    entities: readonly SharedEntity[] = [],
    ranker: Ranker = FITTED_RANKER,
    copies: readonly (number | null)[] = [],
    told: ToldElsewhere = new ToldElsewhere(columns),
  ) {
    this.copies = copies;
    this.columns = columns;
    this.told = told;
    this.links = links;
    this.ranker = ranker;
    this.rememberEntities(entities);
    for (const link of links) {
      this.remember(link.a.column, link.sentenceA, link);
      this.remember(link.b.column, link.sentenceB, link);
      if (link.relation !== 'partial') this.comparable.add(pairKey(link.a.column, link.b.column));
    }
  }

  /** True where two articles, none a copy of the other, state something in common in the language that the rules read. */
  areComparable(one: number, other: number): boolean {
    const { copies, columns } = this;
    return (
      (copies[one] ?? one) !== (copies[other] ?? other) &&
      this.comparable.has(pairKey(one, other)) &&
      isReadable(columns[one]!) &&
      isReadable(columns[other]!)
    );
  }

  /** True where an article can be compared with any other. */
  isCompared(column: number): boolean {
    return this.columns.some((_, other) => this.areComparable(column, other));
  }

  /** True where both sentences of a link are the same to the letter: nothing differs in the telling. */
  isVerbatim(link: PairLink): boolean {
    return isVerbatim(this.columns, link);
  }

  linksAt(column: number, sentence: number): readonly PairLink[] {
    return this.linksOf.get(`${column}:${sentence}`) ?? [];
  }

  sentence(column: number, sentence: number): PlacedSentence {
    const key = `${column}:${sentence}`;
    const known = this.placed.get(key);
    if (known) return known;
    const article = this.columns[column]!;
    const placed: PlacedSentence = {
      view: new SentenceView(article, column, sentence),
      place: sentence / article.sentences.length,
      inTitle: this.isTitle(column, sentence),
      links: this.linksAt(column, sentence).length,
    };
    this.placed.set(key, placed);
    return placed;
  }

  /** In the title or the deck. */
  isTitle(column: number, sentence: number): boolean {
    const article = this.columns[column]!;
    const role = article.blocks[article.sentences[sentence]!.block]!.role;
    return role === 'title' || role === 'deck';
  }

  /** By what a sentence is known among the tellings: a copy's sentence by the same one of the original. */
  topicOf(column: number, sentence: number): string {
    const original = this.copies[column] ?? null;
    if (original === null) return `${column}:${sentence}`;
    const same = this.sentencesOf(original).get(this.sentenceText(column, sentence));
    return same === undefined ? `${column}:${sentence}` : `${original}:${same}`;
  }

  private sentenceText(column: number, sentence: number): string {
    const { sentences, text } = this.columns[column]!;
    return text.slice(sentences[sentence]!.start, sentences[sentence]!.end);
  }

  /** The sentences of an article by their text. Cost: one look at the article for all calls. */
  private sentencesOf(column: number): ReadonlyMap<string, number> {
    const known = this.texts.get(column);
    if (known) return known;
    const texts = new Map(
      this.columns[column]!.sentences.map((_, at) => [this.sentenceText(column, at), at] as const),
    );
    this.texts.set(column, texts);
    return texts;
  }

  words({ column, start, end }: ColumnSpan): string {
    return this.columns[column]!.text.slice(start, end);
  }

  /** The shared entity of the person whom an article mentions most; null where it mentions none. */
  mostSpokenOf(column: number): number | null {
    return this.leads[column] ?? null;
  }

  /** Who and what a sentence speaks of, in reading order. */
  mentionsAt(column: number, sentence: number): readonly EntityMention[] {
    return this.mentionsIn.get(`${column}:${sentence}`) ?? [];
  }

  private rememberEntities(entities: readonly SharedEntity[]): void {
    const most = this.columns.map(() => 0);
    for (const [entity, { kind, locals }] of entities.entries())
      for (const { column, localEntity } of locals) {
        const { localEntities, mentions } = this.columns[column]!;
        const count = localEntities[localEntity]!.mentions.length;
        if (kind === 'person' && count > most[column]!) {
          most[column] = count;
          this.leads[column] = entity;
        }

        for (const index of localEntities[localEntity]!.mentions) {
          const mention = mentions[index]!;
          const key = `${column}:${mention.sentence}`;
          pushTo(this.mentionsIn, key, { ...mention, entity });
        }
      }
  }

  /** True where an article has one word shortly before another somewhere. Cost: one look at each article for all calls. */
  says(column: number, word: Token, before: Token): boolean {
    const { tokens } = this.columns[column]!;
    return (this.placesIn(column).get(word.stem) ?? []).some((at) =>
      tokens.slice(at + 1, at + 1 + CLOSE).some(({ stem }) => stem === before.stem),
    );
  }

  /** True where an article has a word anywhere. */
  hasWord(column: number, stem: string): boolean {
    return this.placesIn(column).has(stem);
  }

  private placesIn(column: number): ReadonlyMap<string, readonly number[]> {
    const known = this.places.get(column);
    if (known) return known;
    const places = new Map<string, number[]>();
    for (const [at, { stem }] of this.columns[column]!.tokens.entries()) {
      const others = places.get(stem);
      if (!others) places.set(stem, [at]);
      else if (others.length < MOST_PLACES) others.push(at);
    }
    this.places.set(column, places);
    return places;
  }

  private remember(column: number, sentence: number, link: PairLink): void {
    pushTo(this.linksOf, `${column}:${sentence}`, link);
  }
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** English, or too short to tell. */
function isReadable({ meta: { language } }: PreparedArticle): boolean {
  return language === null || language === 'en' || language.startsWith('en-');
}

/** Where a run of words stands in its text. */
export function spanOfRun(view: SentenceView, run: Pick<PhraseRun, 'first' | 'end'>): ColumnSpan {
  return {
    column: view.column,
    start: view.tokens[run.first]!.start,
    end: view.tokens[run.end - 1]!.end,
  };
}

/** The best of `items` that do not overlap each other, best first. Cost: product of the two counts. */
export function pickApart<Item>(
  items: readonly Item[],
  most: number,
  spanOf: (item: Item) => Span,
): Item[] {
  const picked: Item[] = [];
  for (const item of items) {
    if (picked.length >= most) break;
    const { start, end } = spanOf(item);
    if (picked.every((other) => end <= spanOf(other).start || spanOf(other).end <= start))
      picked.push(item);
  }
  return picked;
}
