import { flattenMarks, type Run } from '../../marks/flatten-marks';
import type { Mark } from '../../marks/mark';
import { whyNoise } from '../../marks/noise-blocks';
import { touchingSpans } from '../../marks/touching-spans';
import type { Comparison } from '../../model/comparison';
import type { NoiseDisplay } from '../../model/layer';
import { type ArticleSpan, overlaps, type Span } from '../../model/span';

/** A block's text under its marks, in order. */
export type BlockRuns = readonly Run<Mark>[];

/** Where everything stands in the written page. */
export interface Places {
  /** How noise is shown. */
  readonly noise: NoiseDisplay;
  /** Why a block of an article is not the story, a phrase each; empty where it is. */
  readonly whyNoise: (article: string, block: number) => readonly string[];
  /** Runs of each block of an article. */
  readonly runsOf: (article: string) => readonly BlockRuns[];
  /** The id of the element at which a passage starts: a marked run, else the block; null where none is written. */
  readonly idOf: (place: ArticleSpan) => string | null;
}

/** Lays the marks over the blocks. Cost: linear in blocks and in the marks that touch them. */
export function layOut(
  comparison: Comparison,
  marks: readonly Mark[],
  noise: NoiseDisplay,
): Places {
  const reasons = new Map(
    comparison.articles.map(({ id, blocks }) => {
      const own = comparison.noise.filter(({ article }) => article === id);
      const inBlock = touchingSpans(blocks, own);
      return [id, blocks.map((block, index) => whyNoise(block, inBlock[index] ?? []))];
    }),
  );
  const isHidden = (article: string, index: number) =>
    noise === 'hidden' && (reasons.get(article)?.[index] ?? []).length > 0;
  const runs = new Map(
    comparison.articles.map(({ id, blocks }) => {
      const own = marks.filter(({ article }) => article === id);
      const inBlock = touchingSpans(blocks, own);
      return [id, blocks.map((block, index) => flattenMarks(block, inBlock[index] ?? []))];
    }),
  );
  return {
    noise,
    whyNoise: (article, block) => reasons.get(article)?.[block] ?? [],
    runsOf: (article) => runs.get(article) ?? [],
    idOf: (place) => {
      const blocks = runs.get(place.article) ?? [];
      const index = blocks.findIndex(
        (block) =>
          block.length > 0 && overlaps({ start: block[0]!.start, end: block.at(-1)!.end }, place),
      );
      if (index < 0 || isHidden(place.article, index)) return null;
      const run = blocks[index]!.find((each) => each.marks.length > 0 && overlaps(each, place));
      return run ? runId(place.article, run) : blockId(place.article, index);
    },
  };
}

/** The id of a marked run. */
export function runId(article: string, { start }: Span): string {
  return `${article}-${start}`;
}

/** The id of a block, by its index. */
export function blockId(article: string, index: number): string {
  return `${article}-block-${index}`;
}
