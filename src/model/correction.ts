import type { LinkRelation, NoiseKind } from './comparison';
import type { Span } from './span';

/**
 * A passage that is found again after an engine upgrade or an edit of the story's list:
 * the file by its content hash, the place by its span, and the words themselves as a check.
 */
export interface Anchor extends Span {
  readonly sha256: string;
  readonly quote: string;
}

/** One thing that a reader set right. Later corrections win over earlier ones on the same passage. */
export type Correction =
  | { readonly kind: 'restore-noise'; readonly at: Anchor }
  | { readonly kind: 'mark-noise'; readonly at: Anchor; readonly noise: NoiseKind }
  | {
      readonly kind: 'judge-link';
      readonly a: Anchor;
      readonly b: Anchor;
      readonly verdict: 'right' | 'wrong';
    }
  | {
      readonly kind: 'add-link';
      readonly a: Anchor;
      readonly b: Anchor;
      readonly relation: LinkRelation;
    }
  | {
      readonly kind: 'judge-framing';
      readonly at: readonly Anchor[];
      readonly verdict: 'right' | 'wrong';
    }
  | {
      readonly kind: 'judge-fact';
      readonly evidence: readonly Anchor[];
      /** `agree`: of a conflict, that all its articles say the same. */
      readonly verdict: 'right' | 'wrong' | 'agree';
    }
  | { readonly kind: 'merge-facts'; readonly evidence: readonly [Anchor, Anchor] }
  | { readonly kind: 'split-fact'; readonly evidence: Anchor }
  | { readonly kind: 'merge-entities'; readonly mentions: readonly [Anchor, Anchor] }
  | { readonly kind: 'split-entity'; readonly mention: Anchor }
  | { readonly kind: 'rename-entity'; readonly mention: Anchor; readonly name: string }
  | {
      /** What the reader calls an article, the file by its content hash; null leaves it as its page has it. */
      readonly kind: 'name-article';
      readonly sha256: string;
      readonly called: string | null;
      readonly title: string | null;
    }
  | { readonly kind: 'note'; readonly at: Anchor; readonly text: string };

/** A correction as it is kept: `id` is unique in the log, `at` the time in ISO 8601. */
export interface LoggedCorrection {
  readonly id: string;
  readonly madeAt: string;
  readonly correction: Correction;
}
