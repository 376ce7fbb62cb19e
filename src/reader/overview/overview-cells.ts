import type { Mark } from '../../marks/mark';
import type { ComparedArticle, Comparison } from '../../model/comparison';
import { coverStories } from '../../marks/only-here';
import { overlapLength, overlaps } from '../../model/span';

/** One block of an article in the overview; `length` in characters. */
export interface OverviewCell {
  readonly start: number;
  readonly length: number;
  readonly kind: 'shared' | 'conflict' | 'mixed' | 'only-here' | 'noise';
}

/** Share of a block under noise from which its cell is noise. */
const NOISE_SHARE = 0.5;

/** The blocks of an article by what they are to the others; `mixed`: some sentences are told elsewhere, some are not. */
export function overviewCells(
  comparison: Comparison,
  article: ComparedArticle,
  marks: readonly Mark[],
): readonly OverviewCell[] {
  const own = marks.filter((mark) => mark.article === article.id);
  const conflicts = own.filter(({ kind }) => kind === 'conflict');
  const noise = own.filter(({ layer }) => layer === 'noise');
  const sentences = coverStories(comparison).find((one) => one.article === article.id)?.sentences;
  return article.blocks.map((block, index) => {
    const length = block.end - block.start;
    const covered = noise.reduce((sum, mark) => sum + overlapLength(mark, block), 0);
    const inside = (sentences ?? []).filter((sentence) => sentence.block === index);
    const matched = inside.filter((sentence) => sentence.matched).length;
    const kind = (): OverviewCell['kind'] => {
      if (covered > NOISE_SHARE * length) return 'noise';
      if (conflicts.some((mark) => overlaps(mark, block))) return 'conflict';
      if (inside.length === 0) {
        return own.some((mark) => mark.layer === 'shared' && overlaps(mark, block))
          ? 'shared'
          : 'only-here';
      }
      return matched === 0 ? 'only-here' : matched === inside.length ? 'shared' : 'mixed';
    };
    return { start: block.start, length, kind: kind() };
  });
}
