import { VERB, type Statement } from './statements';
import { WIDTH } from './word-vectors';

/** What the words of two articles mean and weigh, by word. */
interface Meanings {
  readonly weight: Float64Array;
  readonly vectors: readonly (Float64Array | null)[];
}

/** What one statement means: directions of length 1, or all zero where no word of it is known. */
export interface Meaning {
  readonly all: Float64Array;
  /** The same before it was brought to length 1: the sum of its words, each by its weight. */
  readonly sum: Float64Array;
  /** Of its verbs alone. */
  readonly verbs: Float64Array;
  /** By clause. */
  readonly clauses: readonly Float64Array[];
  /** With what is said just before and after. */
  readonly around: Float64Array;
}

/** What a neighbour counts beside the statement itself. */
const NEIGHBOUR_SHARE = 0.5;

/** What each statement of an article means. Cost: linear in its words. */
export function readMeanings(statements: readonly Statement[], meanings: Meanings): Meaning[] {
  const sums = statements.map(({ terms }) => sumOf(terms, meanings));
  const wholes = sums.map(unit);
  return statements.map((statement, index) => {
    const { terms, kinds, clauses } = statement;
    const around = wholes[index]!.slice();
    for (const beside of [wholes[index - 1], wholes[index + 1]])
      if (beside) add(around, beside, NEIGHBOUR_SHARE);
    return {
      all: wholes[index]!,
      sum: sums[index]!,
      verbs: unit(
        sumOf(
          terms.filter((_, k) => kinds[k]! & VERB),
          meanings,
        ),
      ),
      clauses:
        clauses.length > 1
          ? clauses.map((clause) => unit(sumOf(clause.terms, meanings)))
          : [wholes[index]!],
      around: unit(around),
    };
  });
}

/** The mean direction of statements: what is near it is near to anything said there. */
export function meanOf(meanings: readonly Meaning[]): Float64Array {
  const mean = new Float64Array(WIDTH);
  for (const { all } of meanings) add(mean, all, 1 / meanings.length);
  return mean;
}

function sumOf(terms: readonly number[], { weight, vectors }: Meanings): Float64Array {
  const sum = new Float64Array(WIDTH);
  for (const term of terms) {
    const vector = vectors[term];
    if (vector) add(sum, vector, weight[term]!);
  }
  return sum;
}

/** Adds a vector, `share` times, to a sum. */
export function add(sum: Float64Array, vector: Float64Array, share: number): void {
  for (let k = 0; k < WIDTH; k += 1) sum[k]! += share * vector[k]!;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((figure) => figure / length);
}

/** The cosine of two directions of length 1. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < WIDTH; k += 1) sum += a[k]! * b[k]!;
  return sum;
}
