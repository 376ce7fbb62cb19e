import type { Mark } from './mark';
import { isBareMatch } from './source-key';

/**
 * The sources of marks on the same words in the order in which a reader wants to hear of them: what contradicts, contrasts in
 * fewer words than any fact, facts, other contrasts, bare matches, noise.
 * *Shape:* each source once; contrasts in the fewest words first, all else of one rank in the order given.
 */
export function sourcesInTurn(marks: readonly Mark[]): readonly string[] {
  const leastFact = Math.min(...marks.filter(isFact).map(lengthOf));
  const rank = (mark: Mark) => {
    if (mark.kind === 'conflict') return 0;
    if (mark.kind === 'framing') return lengthOf(mark) < leastFact ? 1 : 3;
    return isFact(mark) ? 2 : mark.kind === 'noise' ? 5 : 4;
  };
  const inTurn = marks.toSorted(
    (x, y) => rank(x) - rank(y) || (x.kind === 'framing' ? lengthOf(x) - lengthOf(y) : 0),
  );
  return [...new Set(inTurn.map(({ source }) => source))];
}

function isFact({ layer, source }: Mark): boolean {
  return layer === 'shared' && !isBareMatch(source);
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}
