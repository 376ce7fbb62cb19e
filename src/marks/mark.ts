import type { Layer } from '../model/layer';
import type { ArticleSpan, Span } from '../model/span';

/** How a mark is drawn: solid, double, dashed or dotted underline, or dimmed text. */
export type MarkKind = 'shared' | 'conflict' | 'related' | 'framing' | 'noise';

/** One highlighted stretch of one article and what it stands for. */
export interface Mark extends ArticleSpan {
  /** Unique in the comparison; the same as long as its source and its place are. */
  readonly id: string;
  readonly layer: Layer;
  readonly kind: MarkKind;
  /** The id of the fact or framing, or the key of the link or noise mark, that it shows. */
  readonly source: string;
  /** The places in other articles that say the same, contradict it or word it otherwise, best first. */
  readonly counterparts: readonly ArticleSpan[];
  /** The words in it over which articles contradict each other; none where they stand in other places of the same conflict only. */
  readonly contested?: readonly Span[];
  readonly confidence: number;
  /** One phrase for people and screen readers: "Shared fact, also in Ekhbary". */
  readonly description: string;
  /** The reader made or confirmed it. */
  readonly byReader: boolean;
}

/** The layer that a kind of mark belongs to. */
export const LAYER_OF_KIND: Readonly<Record<MarkKind, Layer>> = {
  shared: 'shared',
  conflict: 'shared',
  related: 'shared',
  framing: 'framing',
  noise: 'noise',
};
