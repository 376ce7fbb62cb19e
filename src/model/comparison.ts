import type { ArticleMeta, Block, Sentence } from './article';
import type { ArticleSpan } from './span';

/**
 * The document that everything measures, exports or displays: what several articles share and how they differ.
 * Ranges are UTF-16 code units into the article's `text`; `confidence` is the chance of being right (Score 0..1).
 * Arrays stand in reading order; ids are unique in the document and stable for the same input and engine version.
 */
export interface Comparison {
  readonly format: 'crossread-comparison';
  readonly version: 1;
  readonly engine: { readonly version: string };
  /** False where a time limit cut the work short; what is there still holds. */
  readonly complete: boolean;
  readonly articles: readonly ComparedArticle[];
  readonly links: readonly Link[];
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly framings: readonly Framing[];
  readonly noise: readonly NoiseMark[];
  /** The dates that the stories name; the pages' own dates are in `meta`. Absent in documents of older engines. */
  readonly dates?: readonly StoryDate[];
  /** The reader's own notes; the engine never writes any. */
  readonly notes?: readonly Note[];
  /** Passages that the reader took back from noise into the story; the engine never writes any. */
  readonly restored?: readonly ArticleSpan[];
}

export interface ComparedArticle {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  /** The id of the article that this one repeats almost word for word (wire copy), else null. */
  readonly copyOf: string | null;
  readonly meta: ArticleMeta;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** same: one states the main claim of the other; partial: they share a proposition; conflict: same matter, told otherwise. */
export type LinkRelation = 'same' | 'partial' | 'conflict';

/** A match of a sentence or clause of one article with one of another. */
export interface Link {
  readonly a: ArticleSpan;
  readonly b: ArticleSpan;
  readonly relation: LinkRelation;
  readonly confidence: number;
  /** Short phrases for people; at least one. */
  readonly reasons: readonly string[];
  /** The reader made, changed or confirmed it; the engine never writes this. */
  readonly byReader?: true;
}

export type FactStatus = 'shared' | 'conflict' | 'single';

/** What one or more articles state; `statement` is verbatim from one of the evidence articles. */
export interface Fact {
  readonly id: string;
  readonly statement: string;
  readonly status: FactStatus;
  readonly confidence: number;
  readonly evidence: readonly ArticleSpan[];
  /** The reader made, changed or confirmed it; the engine never writes this. */
  readonly byReader?: true;
}

export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'agreement' | 'other';
export type MentionForm = 'name' | 'title' | 'description' | 'pronoun';

/** A place where an article speaks of an entity; `label` is the text of the range. */
export interface Mention extends ArticleSpan {
  readonly label: string;
  readonly form: MentionForm;
  /** What the label's words say of whom they call; absent where they say nothing but a name. */
  readonly says?: LabelSays;
}

/** What a label says: only what is in its own words. */
export interface LabelSays {
  /** Office or rank, lower case: `secretary of state`. */
  readonly office?: string;
  /** `former`, `acting`, …; `current` where an office stands without a word against it. */
  readonly status?: string;
  /** Country codes (ISO 3166-1 alpha-2), in order. */
  readonly nationality?: readonly string[];
  /** The judging words, lower case: `prominent`. */
  readonly evaluation?: string;
}

/** A date that a story names: `2026-01-30`, `2026-01`, `2015`; `XXXX-01-30` or `XXXX-WXX-1` (a Monday) where it is open. */
export interface StoryDate extends ArticleSpan {
  readonly iso: string;
  /** False where the year or the week was taken from the page's own date. */
  readonly certain: boolean;
}

/** One person, group, place, institution or agreement under all its labels. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly Mention[];
  /** The reader made, changed or confirmed it; the engine never writes this. */
  readonly byReader?: true;
}

export type FramingKind =
  | 'label'
  | 'status'
  | 'reporting-verb'
  | 'wording'
  | 'degree'
  | 'hedge'
  | 'attribution'
  | 'quotation'
  | 'omission'
  | 'emphasis'
  | 'voice';

/** A contrast between articles in the telling of the same thing. */
export interface Framing {
  readonly id: string;
  /** An entity's or a fact's id; null where it is about the article as a whole. */
  readonly about: string | null;
  readonly kind: FramingKind;
  /** The words themselves: at least one, at most 3 an article. */
  readonly wordings: readonly ArticleSpan[];
  /** Ids of the articles that never say it in their story. */
  readonly absent: readonly string[];
  readonly note: string;
  readonly confidence: number;
  /** The reader made, changed or confirmed it; the engine never writes this. */
  readonly byReader?: true;
}

export type NoiseKind =
  | 'furniture'
  | 'repeat'
  | 'caption'
  | 'disclosure'
  | 'section-heading'
  | 'stock-filler';

/** A stretch that is not the story, with a reason that a person understands. */
export interface NoiseMark extends ArticleSpan {
  readonly kind: NoiseKind;
  readonly reason: string;
  readonly confidence: number;
  /** The reader made, changed or confirmed it; the engine never writes this. */
  readonly byReader?: true;
}

/** A remark of the reader on a passage. */
export interface Note extends ArticleSpan {
  readonly text: string;
}
