import type { Span } from './span';

/** What a block of a page is. */
export type BlockRole =
  | 'title'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quote'
  | 'keywords'
  | 'furniture'
  | 'disclosure';

/** A run of the text with one role. Blocks are in order, do not overlap, and hold every visible character. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** A sentence of the body, title, deck or a caption; `block` is an index into the article's blocks. */
export interface Sentence extends Span {
  readonly block: number;
}

/** What the page says of itself; null where it does not say: never guessed. */
export interface ArticleMeta {
  readonly title: string | null;
  readonly deck: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Local time of the page: `2026-02-01` or `2026-02-01T10:04`. */
  readonly published: string | null;
  readonly dateline: string | null;
  readonly keywords: readonly string[];
  readonly url: string | null;
  /** BCP 47 language tag, `en`. */
  readonly language: string | null;
}

/**
 * What an importer knows of a block that the plain text does not show (HTML tags, class names, an extractor's vote).
 * Hints cover the whole text in order, one a line of it, as `Block`s do.
 */
export interface BlockHint extends Span {
  /** Tag name in lower case of the nearest block element: `p`, `h1`, `li`, `figcaption`, `blockquote`, … */
  readonly tag: string;
  /** The extractor took this block for part of the story; null where no extractor ran. */
  readonly inStory: boolean | null;
  /** Share of the block's characters that are inside links. Score 0..1. */
  readonly linkShare: number;
  /** Names of the enclosing landmarks and telling class words: `nav`, `aside`, `footer`, `figure`, `share`, … */
  readonly context: readonly string[];
}

/** A file as an importer hands it to the engine: the frozen text and all that is known beside it. */
export interface RawArticle {
  readonly name: string;
  /** SHA-256 of the file's bytes in lower-case hex, computed by the caller. */
  readonly sha256: string;
  readonly format: 'text' | 'markdown' | 'html';
  readonly text: string;
  /** Empty for plain text. */
  readonly hints: readonly BlockHint[];
  /** What the page's markup declares (JSON-LD, OpenGraph, `<time>`); empty for plain text. */
  readonly declared: Partial<ArticleMeta>;
}
