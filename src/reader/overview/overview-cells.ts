import type { Mark } from '../../marks/mark';
import type { ComparedArticle } from '../../model/comparison';
import type { StoryCoverage } from '../../marks/only-here';
import { overlapLength, overlaps } from '../../model/span';

/** One block of an article in the overview; `length` in characters. */
export interface OverviewCell {
  readonly start: number;
  readonly length: number;
  readonly kind: 'shared' | 'related' | 'conflict' | 'mixed' | 'only-here' | 'noise';
}

/** Share of a block under noise from which its cell is noise. */
const NOISE_SHARE = 0.5;

/** The blocks of an article by what they are to the others; `mixed`: some sentences are told elsewhere, some are not; `related`: weakly matched at most. */
export function overviewCells(
  article: ComparedArticle,
  coverage: readonly StoryCoverage[],
  marks: readonly Mark[],
): readonly OverviewCell[] {
  const own = marks.filter((mark) => mark.article === article.id);
  const conflicts = own.filter(({ kind }) => kind === 'conflict');
  const noise = own.filter(({ layer }) => layer === 'noise');
  const sentences = coverage.find((one) => one.article === article.id)?.sentences;
  return article.blocks.map((block, index) => {
    const length = block.end - block.start;
    const covered = noise.reduce((sum, mark) => sum + overlapLength(mark, block), 0);
    const inside = (sentences ?? []).filter((sentence) => sentence.block === index);
    const told = inside.filter(({ match }) => match === 'strong').length;
    const isLoose = inside.some(({ match }) => match === 'weak');
    const kind = (): OverviewCell['kind'] => {
      if (covered > NOISE_SHARE * length) return 'noise';
      if (conflicts.some((mark) => overlaps(mark, block))) return 'conflict';
      if (inside.length === 0) {
        const kinds = own.filter((mark) => overlaps(mark, block)).map((mark) => mark.kind);
        return (['shared', 'related'] as const).find((one) => kinds.includes(one)) ?? 'only-here';
      }
      if (told === 0) return isLoose ? 'related' : 'only-here';
      return told === inside.length ? 'shared' : 'mixed';
    };
    return { start: block.start, length, kind: kind() };
  });
}
