import type { Mark } from './mark';

/**
 * The sources of marks on the same words in the order in which a reader wants to hear of them: what contradicts, facts,
 * framings, bare matches, noise.
 * *Shape:* each source once; those of one rank in the order given.
 */
export function sourcesInTurn(marks: readonly Mark[]): readonly string[] {
  return [...new Set(marks.toSorted((x, y) => rank(x) - rank(y)).map(({ source }) => source))];
}

function rank({ kind, source }: Mark): number {
  return kind === 'conflict' ? 0 : 1 + ['f', 'r', 'l', 'n'].indexOf(source.charAt(0));
}
