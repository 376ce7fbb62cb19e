import { VERB, type Statement } from './statements';
import { type Direction, WIDTH } from './word-vectors';

/** What the words of two articles mean and weigh, by word. */
interface Meanings {
  readonly weight: Float64Array;
  readonly vectors: readonly (Direction | null)[];
}

/** What one statement means: directions of length 1, or all zero where no word of it is known. */
export interface Meaning {
  readonly all: Direction;
  /** The same before it was brought to length 1: the sum of its words, each by its weight. */
  readonly sum: Direction;
  /** Of its verbs alone. */
  readonly verbs: Direction;
  /** By clause. */
  readonly clauses: readonly Direction[];
  /** With what is said just before and after. */
  readonly around: Direction;
}

/** What a neighbour counts beside the statement itself. */
const NEIGHBOUR_SHARE = 0.5;
/** Directions of each statement beside those of its clauses: the sum, the whole, its verbs, with its neighbours. */
const DIRECTIONS_EACH = 4;

/** What each statement of an article means. Cost: linear in its words. */
export function readMeanings(statements: readonly Statement[], meanings: Meanings): Meaning[] {
  const next = directionsFor(statements);
  const sums = statements.map(({ terms }) => sumOf(next(), terms, meanings));
  const wholes = sums.map((sum) => unit(copy(next(), sum)));
  return statements.map(({ terms, kinds, clauses }, index) => {
    const whole = wholes[index]!;
    const around = copy(next(), whole);
    for (const beside of [wholes[index - 1], wholes[index + 1]])
      if (beside) add(around, beside, NEIGHBOUR_SHARE);
    const verbs = terms.filter((_, k) => kinds[k]! & VERB);
    return {
      all: whole,
      sum: sums[index]!,
      verbs: unit(sumOf(next(), verbs, meanings)),
      clauses:
        clauses.length > 1
          ? clauses.map((clause) => unit(sumOf(next(), clause.terms, meanings)))
          : [whole],
      around: unit(around),
    };
  });
}

/** Gives one direction of zeros after another, of one block for all that the statements need. */
function directionsFor(statements: readonly Statement[]): () => Direction {
  const count = statements.reduce((sum, { clauses }) => sum + DIRECTIONS_EACH + clauses.length, 0);
  const figures = new Float64Array(count * WIDTH);
  let at = -WIDTH;
  return () => {
    at += WIDTH;
    return { figures, at };
  };
}

/** A direction of its own, of zeros. */
export function newDirection(): Direction {
  return { figures: new Float64Array(WIDTH), at: 0 };
}

/** The mean direction of statements: what is near it is near to anything said there. */
export function meanOf(meanings: readonly Meaning[]): Direction {
  const mean = newDirection();
  for (const { all } of meanings) add(mean, all, 1 / meanings.length);
  return mean;
}

function sumOf(sum: Direction, terms: readonly number[], { weight, vectors }: Meanings): Direction {
  for (const term of terms) {
    const vector = vectors[term];
    if (vector) add(sum, vector, weight[term]!);
  }
  return sum;
}

/** Adds a direction, `share` times, to a sum. */
export function add(sum: Direction, { figures, at }: Direction, share: number): void {
  for (let k = 0; k < WIDTH; k += 1) sum.figures[sum.at + k]! += share * figures[at + k]!;
}

/** Writes a direction over another. */
export function copy(into: Direction, { figures, at }: Direction): Direction {
  for (let k = 0; k < WIDTH; k += 1) into.figures[into.at + k] = figures[at + k]!;
  return into;
}

/** Brings a direction to length 1. */
function unit(direction: Direction): Direction {
  const { figures, at } = direction;
  const length = Math.sqrt(dot(direction, direction)) || 1;
  for (let k = at; k < at + WIDTH; k += 1) figures[k]! /= length;
  return direction;
}

/** The cosine of two directions of length 1. Four sums at once: one would have to wait for itself at each step. */
export function dot(x: Direction, y: Direction): number {
  const { figures: a, at: i } = x;
  const { figures: b, at: j } = y;
  let p = 0;
  let q = 0;
  let r = 0;
  let s = 0;
  for (let k = 0; k < WIDTH; k += 4) {
    p += a[i + k]! * b[j + k]!;
    q += a[i + k + 1]! * b[j + k + 1]!;
    r += a[i + k + 2]! * b[j + k + 2]!;
    s += a[i + k + 3]! * b[j + k + 3]!;
  }
  return p + q + r + s;
}
