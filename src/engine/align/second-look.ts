import type { Candidate } from './candidates';
import { FEATURES } from './features';

/*
 * What a pair of statements looks like among its rivals and neighbours, once every pair has a first score.
 * "Nearer" and "farther" are the two statements of the pair, in the order of the figures themselves, so that the
 * articles can change places.
 */
export const SECOND_FEATURES = [
  ...FEATURES,
  'first score',
  'best rival, lower',
  'best rival, higher',
  'lead over the rivals, lower',
  'lead over the rivals, higher',
  'rank, lower',
  'rank, higher',
  'sum of rivals, lower',
  'sum of rivals, higher',
  'before and before',
  'after and after',
  'best beside, lower',
  'best beside, higher',
  'sum around',
] as const;

/** The first scores of a pair's candidates, by place. */
export class ScoreGrid {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
  readonly scores: Float64Array;
  private readonly at = new Map<number, number>();
  private readonly width: number;

  constructor(
    candidates: readonly Candidate[],
    scores: Float64Array,
    height: number,
    width: number,
  ) {
    this.width = width;
    this.scores = scores;
    const rows: number[][] = Array.from({ length: height }, () => []);
    const columns: number[][] = Array.from({ length: width }, () => []);
    for (const [index, { a, b }] of candidates.entries()) {
      rows[a]!.push(index);
      columns[b]!.push(index);
      this.at.set(a * width + b, index);
    }
    this.rows = rows;
    this.columns = columns;
  }

  /** The score of statement `a` with statement `b`; 0 where they were no candidates or do not exist. */
  score(a: number, b: number): number {
    if (b < 0 || b >= this.width) return 0;
    const index = this.at.get(a * this.width + b);
    return index === undefined ? 0 : this.scores[index]!;
  }
}

/** Fills `row`, whose first columns are those of `FEATURES`, with the figures of the second look. */
export function fillSecondFeatures(row: Float64Array, grid: ScoreGrid, { a, b }: Candidate): void {
  const own = grid.score(a, b);
  let at: number = FEATURES.length;
  const put = (value: number) => {
    row[at] = value;
    at += 1;
  };
  const putBoth = (x: number, y: number) => {
    put(Math.min(x, y));
    put(Math.max(x, y));
  };
  const across = rivalsOf(grid.rows[a]!, grid.scores, own);
  const down = rivalsOf(grid.columns[b]!, grid.scores, own);
  put(own);
  putBoth(across.best, down.best);
  putBoth(own - across.best, own - down.best);
  putBoth(across.rank, down.rank);
  putBoth(across.sum, down.sum);
  put(grid.score(a - 1, b - 1));
  put(grid.score(a + 1, b + 1));
  putBoth(
    Math.max(grid.score(a - 1, b), grid.score(a + 1, b)),
    Math.max(grid.score(a, b - 1), grid.score(a, b + 1)),
  );
  let around = -own;
  for (let i = a - 1; i <= a + 1; i += 1) {
    for (let j = b - 1; j <= b + 1; j += 1) around += grid.score(i, j);
  }
  put(around);
}

/** The other scores in a row or column that holds `own`. */
function rivalsOf(indexes: readonly number[], scores: Float64Array, own: number) {
  let best = 0;
  let rank = 0;
  let sum = -own;
  let seen = false;
  for (const index of indexes) {
    const score = scores[index]!;
    sum += score;
    if (score === own && !seen) seen = true;
    else if (score > best) best = score;
    if (score > own) rank += 1;
  }
  return { best, rank, sum };
}
