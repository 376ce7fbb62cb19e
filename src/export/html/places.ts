import { flattenMarks, type Run } from '../../marks/flatten-marks';
import type { Mark } from '../../marks/mark';
import type { Comparison } from '../../model/comparison';
import { type ArticleSpan, overlaps, type Span } from '../../model/span';

/** A block's text under its marks, in order. */
export type BlockRuns = readonly Run<Mark>[];

/** Where everything stands in the written page. */
export interface Places {
  /** Runs of each block of an article. */
  readonly runsOf: (article: string) => readonly BlockRuns[];
  /** The id of the element at which a passage starts: a marked run, else the block; null where it is in no block. */
  readonly idOf: (place: ArticleSpan) => string | null;
}

/** Lays the marks over the blocks. Cost: blocks × marks that touch them. */
export function layOut(comparison: Comparison, marks: readonly Mark[]): Places {
  const runs = new Map(
    comparison.articles.map(({ id, blocks }) => {
      const own = marks.filter(({ article }) => article === id);
      return [id, blocks.map((block) => flattenMarks(block, touching(own, block)))];
    }),
  );
  return {
    runsOf: (article) => runs.get(article) ?? [],
    idOf: (place) => {
      const blocks = runs.get(place.article) ?? [];
      const index = blocks.findIndex(
        (block) =>
          block.length > 0 && overlaps({ start: block[0]!.start, end: block.at(-1)!.end }, place),
      );
      if (index < 0) return null;
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

function touching(marks: readonly Mark[], block: Span): Mark[] {
  return marks.filter((mark) => overlaps(mark, block));
}
