import type { ArticleMeta, Block, Sentence } from '../model/article';
import type {
  EntityKind,
  FramingKind,
  FactStatus,
  LinkRelation,
  MentionForm,
  NoiseKind,
} from '../model/comparison';
import type { Span } from '../model/span';

/*
 * What the steps hand to each other. Inside the engine an article is known by its column (an index),
 * a sentence, token or mention by its index in its article; only `finish.ts` turns these into ids.
 */

/** Universal part of speech, as the tagger gives it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case: `was` → `be`. */
  readonly lemma: string;
  /** Porter stem, lower case: groups `negotiate`, `negotiation`. */
  readonly stem: string;
  readonly pos: PartOfSpeech;
  /** A function word that says nothing of the topic. */
  readonly stop: boolean;
}

/** A sentence with its tokens `[firstToken, endToken)`. */
export interface TokenSentence extends Sentence {
  readonly firstToken: number;
  readonly endToken: number;
  /** True in the body, false in title, deck and captions and in what is page noise. */
  readonly inStory: boolean;
}

/** A stretch of page noise or filler of one article. */
export interface LocalNoise extends Span {
  readonly kind: NoiseKind;
  readonly reason: string;
  readonly confidence: number;
}

/** A number with what it counts. `value` is in `unit` (`%`, `USD`, `people`, `km`, …; null for a bare count). */
export interface Quantity extends Span {
  readonly sentence: number;
  readonly value: number;
  readonly unit: string | null;
  /** "about", "nearly", "more than", or a rounded form such as "dozens". */
  readonly approximate: boolean;
  /** "more than 10" and "dozens" are the least, "up to 10" and "nearly 10" the most that it can be. */
  readonly bound?: 'at-least' | 'at-most';
}

/**
 * A date as far as the text and its publication date fix it: `2026-01-30`, `2026-01`, `2015`;
 * `XXXX-01-30` where the year, `XXXX-WXX-1` (a Monday) where the week is not known.
 */
export interface DateMention extends Span {
  readonly sentence: number;
  readonly iso: string;
  /** False where the year or the week was taken from the publication date. */
  readonly certain: boolean;
}

/** The words between quotation marks; `speaker` is an index into `mentions`, null where nobody is named. */
export interface Quotation extends Span {
  readonly sentence: number;
  readonly speaker: number | null;
}

/** A place where the article speaks of somebody or something; `entity` is an index into `localEntities`. */
export interface LocalMention extends Span {
  readonly sentence: number;
  readonly form: MentionForm;
  readonly entity: number;
}

/** All that one article calls by its labels the same person, group, place or thing. */
export interface LocalEntity {
  readonly name: string;
  readonly kind: EntityKind;
  /** Indexes into `mentions`, in reading order. */
  readonly mentions: readonly number[];
}

/** One article, read once: all that can be known without looking at another. */
export interface PreparedArticle {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  readonly meta: ArticleMeta;
  readonly blocks: readonly Block[];
  readonly sentences: readonly TokenSentence[];
  readonly tokens: readonly Token[];
  readonly noise: readonly LocalNoise[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly LocalMention[];
  readonly localEntities: readonly LocalEntity[];
}

/** A span in `articles[column]`. */
export interface ColumnSpan extends Span {
  readonly column: number;
}

/** One entity across the articles: its local entity in each column, several where an article's were not joined. */
export interface SharedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly locals: readonly { readonly column: number; readonly localEntity: number }[];
}

/** A match between sentences (or clauses in them) of two columns; `a.column < b.column`. */
export interface PairLink {
  readonly a: ColumnSpan;
  readonly b: ColumnSpan;
  readonly sentenceA: number;
  readonly sentenceB: number;
  readonly relation: LinkRelation;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

export interface FoundFact {
  readonly statement: string;
  readonly status: FactStatus;
  readonly confidence: number;
  readonly evidence: readonly ColumnSpan[];
  /** Of a conflict: which sentences contradict each other, and in what. */
  readonly contradictions?: readonly PairLink[];
}

/** What a framing is about: an index into the shared entities or the facts. */
export type FramingSubject = { readonly entity: number } | { readonly fact: number } | null;

export interface FoundFraming {
  readonly about: FramingSubject;
  readonly kind: FramingKind;
  readonly wordings: readonly ColumnSpan[];
  /** Columns that never say it in their story. */
  readonly absent: readonly number[];
  readonly note: string;
  readonly confidence: number;
}
