import { findMarkup } from '../../marks/find-markup';
import { flattenMarks, type Run } from '../../marks/flatten-marks';
import { groupBy } from '../../marks/group-by';
import type { Mark } from '../../marks/mark';
import type { MissingHere } from '../../marks/missing-here';
import { whyNoise } from '../../marks/noise-blocks';
import { type OnlyHere, sayOnlyHere } from '../../marks/only-here';
import { touchingSpans } from '../../marks/touching-spans';
import type { Block } from '../../model/article';
import type { Note, ComparedArticle, NoiseMark } from '../../model/comparison';
import { overlaps, type Span } from '../../model/span';

/** A sentence with the space behind it, or a block without sentences, as runs of marks. */
interface PlannedSentence extends Span {
  readonly runs: readonly Run<Mark>[];
  readonly isOnlyHere: boolean;
  /** "only here", on the first of the sentences that do; else empty. */
  readonly startsOnlyHere: string;
  /** The reader's notes on words that end in it. */
  readonly notes: readonly Note[];
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

/** What is found in one article, whatever layers are on. */
export interface ArticleFindings {
  readonly noise: readonly NoiseMark[];
  readonly onlyHere: readonly OnlyHere[];
  readonly missing: readonly MissingHere[];
  readonly restored?: readonly Span[];
  readonly notes?: readonly Note[];
}

/**
 * Cuts an article into what is drawn: blocks, their sentences, their runs of marks. Every character of every block is in
 * exactly one run.
 * *Cost:* linear in blocks and marks; within a block, its sentences × its marks.
 */
export function planArticle(
  article: ComparedArticle,
  visible: readonly Mark[],
  { noise, onlyHere, missing, restored = [], notes = [] }: ArticleFindings,
): readonly PlannedBlock[] {
  const inBlock = touchingSpans(article.blocks, visible);
  const noiseInBlock = touchingSpans(article.blocks, noise);
  const sentencesOf = groupBy(article.sentences, ({ block }) => block);
  const onlyHereIn = groupBy(onlyHere, ({ block }) => block);
  const missingAfter = new Map(missing.map((place) => [place.block, place]));
  return article.blocks.map((block, index) => {
    const reasons = whyNoise(block, noiseInBlock[index] ?? []);
    const own = onlyHereIn.get(index) ?? [];
    return {
      start: block.start,
      end: block.end,
      index,
      role: block.role,
      isNoise: reasons.length > 0,
      isRestored: restored.some((passage) => overlaps(passage, block)),
      reason: reasons.join(', '),
      sentences: piecesOf(block, sentencesOf.get(index) ?? []).map((piece) => ({
        ...piece,
        runs: flattenMarks(piece, inBlock[index] ?? []),
        isOnlyHere: own.some((passage) => overlaps(passage, piece)),
        startsOnlyHere: own
          .filter(({ start }) => start === piece.start)
          .map(sayOnlyHere)
          .join(''),
        notes: notes.filter(({ end }) => piece.start < end && end <= piece.end),
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
