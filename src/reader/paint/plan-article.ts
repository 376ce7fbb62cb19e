import { findMarkup } from '../../marks/find-markup';
import { flattenMarks, type Run } from '../../marks/flatten-marks';
import { groupBy } from '../../marks/group-by';
import type { Mark } from '../../marks/mark';
import type { MissingHere } from '../../marks/missing-here';
import { type OnlyHere, sayOnlyHere } from '../../marks/only-here';
import type { Block } from '../../model/article';
import type { ComparedArticle } from '../../model/comparison';
import { overlapLength, type Span } from '../../model/span';

/** Share of a block's characters under noise from which the whole block is drawn as noise. */
const NOISE_BLOCK_SHARE = 0.9;

/** A sentence with the space behind it, or a block without sentences, as runs of marks. */
interface PlannedSentence extends Span {
  readonly runs: readonly Run<Mark>[];
  readonly isOnlyHere: boolean;
  /** "only here", on the first of the sentences that do; else empty. */
  readonly startsOnlyHere: string;
}

/** A block as it is drawn. */
export interface PlannedBlock extends Span {
  readonly index: number;
  readonly role: Block['role'];
  readonly isNoise: boolean;
  /** The reader took it, or a part of it, back from noise. */
  readonly isRestored: boolean;
  /** Why it is noise; empty where it is not. */
  readonly reason: string;
  readonly sentences: readonly PlannedSentence[];
  /** Signs of Markdown, which are not drawn. */
  readonly markup: readonly Span[];
  readonly missing: MissingHere | null;
}

/** What is found in one article. */
export interface ArticleFindings {
  /** Of all layers, and of this article only. */
  readonly marks: readonly Mark[];
  readonly onlyHere: readonly OnlyHere[];
  readonly missing: readonly MissingHere[];
  readonly restored?: readonly Span[];
}

/**
 * Cuts an article into what is drawn: blocks, their sentences, their runs of marks. Every character of every block is in
 * exactly one run.
 * *Cost:* linear in blocks and marks; within a block, its sentences × its marks.
 */
export function planArticle(
  article: ComparedArticle,
  visible: readonly Mark[],
  { marks, onlyHere, missing, restored = [] }: ArticleFindings,
): readonly PlannedBlock[] {
  const noise = marks.filter(({ layer }) => layer === 'noise');
  const inBlock = groupByBlock(article.blocks, visible);
  const noiseInBlock = groupByBlock(article.blocks, noise);
  const sentencesOf = groupBy(article.sentences, ({ block }) => block);
  const onlyHereIn = groupBy(onlyHere, ({ block }) => block);
  const missingAfter = new Map(missing.map((place) => [place.block, place]));
  return article.blocks.map((block, index) => {
    const covering = noiseInBlock[index] ?? [];
    const covered = covering.reduce((sum, mark) => sum + overlapLength(mark, block), 0);
    const isNoise = covered >= NOISE_BLOCK_SHARE * (block.end - block.start);
    const own = onlyHereIn.get(index) ?? [];
    return {
      start: block.start,
      end: block.end,
      index,
      role: block.role,
      isNoise,
      isRestored: restored.some((passage) => overlapLength(passage, block) > 0),
      reason: isNoise ? reasonOf(covering) : '',
      sentences: piecesOf(block, sentencesOf.get(index) ?? []).map((piece) => ({
        ...piece,
        runs: flattenMarks(piece, inBlock[index] ?? []),
        isOnlyHere: own.some((passage) => overlapLength(passage, piece) > 0),
        startsOnlyHere: own
          .filter(({ start }) => start === piece.start)
          .map(sayOnlyHere)
          .join(''),
      })),
      markup: findMarkup(article.text, block),
      missing: missingAfter.get(index) ?? null,
    };
  });
}

/** The block cut at the start of each sentence but the first, so that no character is left out. */
function piecesOf(block: Span, sentences: readonly Span[]): Span[] {
  const cuts = [block.start, ...sentences.slice(1).map(({ start }) => start), block.end];
  return cuts
    .slice(1)
    .map((end, index) => ({ start: cuts[index]!, end }))
    .filter(({ start, end }) => start < end);
}

/** For each block the marks that touch it. Both lists are in reading order. */
function groupByBlock(blocks: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = blocks.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < blocks.length && blocks[first]!.end <= mark.start) first += 1;
    for (let at = first; at < blocks.length && blocks[at]!.start < mark.end; at += 1) {
      groups[at]!.push(mark);
    }
  }
  return groups;
}

function reasonOf(noise: readonly Mark[]): string {
  return [...new Set(noise.map(({ description }) => description.replace(/^[^:]*: /, '')))].join(
    ', ',
  );
}
