import type { Mark } from './mark';

const RANK_OF_FACT = 1;
const RANK_OF_FRAMING = 2;

/**
 * The sources of marks on the same words in the order in which a reader wants to hear of them: what contradicts, then facts
 * and framings, what is said of the fewest words first, then bare matches, noise.
 * *Shape:* each source once; of marks of one rank and length the fact first, then in the order given.
 */
export function sourcesInTurn(marks: readonly Mark[]): readonly string[] {
  const inTurn = marks.toSorted(
    (x, y) => turn(x) - turn(y) || lengthOf(x) - lengthOf(y) || rank(x) - rank(y),
  );
  return [...new Set(inTurn.map(({ source }) => source))];
}

/** Facts and framings take their turn together. */
function turn(mark: Mark): number {
  const own = rank(mark);
  return own === RANK_OF_FRAMING ? RANK_OF_FACT : own;
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}

function rank({ kind, source }: Mark): number {
  return kind === 'conflict' ? 0 : 1 + ['f', 'r', 'l', 'n'].indexOf(source.charAt(0));
}
