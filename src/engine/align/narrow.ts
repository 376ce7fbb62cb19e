import type { Span } from '../../model/span';
import { forShared } from './merge';
import type { Pair } from './pair';
import type { Statement } from './statements';

/** Share of what two statements have in common that a clause must hold to stand for the sentence. */
const LEAST_SHARE = 0.75;
/** A clause longer than this share of its sentence is no narrower than it. */
const MOST_OF_SENTENCE = 0.8;

/**
 * The one clause of `x` that holds nearly all that it has in common with `y`, or null where it is spread over the
 * sentence. Cost: linear in the words.
 */
export function narrowToClause({ weight }: Pair, x: Statement, y: Statement): Span | null {
  const sharedMass = (terms: readonly number[]) => {
    let mass = 0;
    forShared(terms, y.terms, (place) => {
      mass += weight[terms[place]!]!;
    });
    return mass;
  };
  const least = LEAST_SHARE * sharedMass(x.terms);
  const whole = x.clauses.at(-1)!.end - x.clauses[0]!.start;
  const found = x.clauses.find(
    ({ start, end, terms }) =>
      end - start <= MOST_OF_SENTENCE * whole && sharedMass(terms) >= least,
  );
  return found ? { start: found.start, end: found.end } : null;
}
