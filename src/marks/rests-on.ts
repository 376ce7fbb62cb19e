import type { Fact, Link } from '../model/comparison';
import { meets } from '../model/span';

/** True where the fact has evidence at both ends of the link. */
export function restsOn({ evidence }: Pick<Fact, 'evidence'>, { a, b }: Link): boolean {
  return [a, b].every((end) => evidence.some((piece) => meets(piece, end)));
}
