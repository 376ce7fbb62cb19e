import type { Candidate } from './candidates';
import { FEATURES } from './features/features';
import type { RowWriter } from './features/group';

/*
 * What a pair of statements looks like among its rivals and neighbours, once every pair has a first score.
 * "Nearer" and "farther" are the two statements of the pair, in the order of the figures themselves, so that the
 * articles can change places.
 */
export const SECOND_FEATURES: readonly string[] = [
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
  'sum farther around',
  'second best rival, lower',
  'second best rival, higher',
  'share of the rivals, lower',
  'share of the rivals, higher',
  'matches of these articles',
  'size of these articles',
];

/** How far around a pair its neighbours are summed. Unit: statements. */
const REACH = 3;
/** Pairs of statements up to which every one has its place in a list, 2 MB: a map takes ten times as long to ask. */
const SMALL_GRID = 250_000;
/** Keeps a lone weak score from being all of its row. */
const PRIOR_SUM = 0.1;

/** The first scores of a pair's candidates, by place. */
export class ScoreGrid {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
  readonly scores: Float64Array;
  /** Sum of all scores by the articles' length: how much of their stories they share. */
  readonly density: number;
  /** Unit: natural logarithm of the number of pairs of statements. */
  readonly size: number;
  /** By `a * width + b`; a list where it is small, else a map. */
  private readonly at: Float64Array | ReadonlyMap<number, number>;
  private readonly width: number;

  constructor(
    candidates: readonly Candidate[],
    scores: Float64Array,
    height: number,
    width: number,
  ) {
    this.width = width;
    this.scores = scores;
    this.density = scores.reduce((sum, score) => sum + score, 0) / Math.sqrt(height * width);
    this.size = Math.log(height * width);
    const isSmall = height * width <= SMALL_GRID;
    const list = new Float64Array(isSmall ? height * width : 0);
    const map = new Map<number, number>();
    const rows: number[][] = Array.from({ length: height }, () => []);
    const columns: number[][] = Array.from({ length: width }, () => []);
    for (const [index, { a, b }] of candidates.entries()) {
      rows[a]!.push(index);
      columns[b]!.push(index);
      if (isSmall) list[a * width + b] = scores[index]!;
      else map.set(a * width + b, scores[index]!);
    }
    this.at = isSmall ? list : map;
    this.rows = rows;
    this.columns = columns;
  }

  /** The score of statement `a` with statement `b`; 0 where they were no candidates or do not exist. */
  score(a: number, b: number): number {
    if (a < 0 || b < 0 || b >= this.width) return 0;
    const place = a * this.width + b;
    return (this.at instanceof Map ? this.at.get(place) : (this.at as Float64Array)[place]) ?? 0;
  }
}

/** Writes the figures of the second look, which follow those of `FEATURES`. */
export function fillSecondFeatures(row: RowWriter, grid: ScoreGrid, { a, b }: Candidate): void {
  const own = grid.score(a, b);
  const across = rivalsOf(grid.rows[a]!, grid.scores, own);
  const down = rivalsOf(grid.columns[b]!, grid.scores, own);
  row.put(own);
  row.putBoth(across.best, down.best);
  row.putBoth(own - across.best, own - down.best);
  row.putBoth(across.rank, down.rank);
  row.putBoth(across.sum, down.sum);
  row.put(grid.score(a - 1, b - 1));
  row.put(grid.score(a + 1, b + 1));
  row.putBoth(
    Math.max(grid.score(a - 1, b), grid.score(a + 1, b)),
    Math.max(grid.score(a, b - 1), grid.score(a, b + 1)),
  );
  row.put(sumAround(grid, a, b));
  row.put(sumFarther(grid, a, b));
  row.putBoth(across.second, down.second);
  row.putBoth(own / (across.sum + own + PRIOR_SUM), own / (down.sum + own + PRIOR_SUM));
  row.put(grid.density);
  row.put(grid.size);
}

/** The scores of the eight pairs that touch this one. */
function sumAround(grid: ScoreGrid, a: number, b: number): number {
  let sum = -grid.score(a, b);
  for (let i = a - 1; i <= a + 1; i += 1) {
    for (let j = b - 1; j <= b + 1; j += 1) sum += grid.score(i, j);
  }
  return sum;
}

/** The scores of pairs of neither statement up to `REACH` away, the farther the less. */
function sumFarther(grid: ScoreGrid, a: number, b: number): number {
  let sum = 0;
  for (let i = -REACH; i <= REACH; i += 1) {
    for (let j = -REACH; j <= REACH; j += 1) {
      if (i !== 0 && j !== 0) sum += grid.score(a + i, b + j) / (1 + Math.abs(i) + Math.abs(j));
    }
  }
  return sum;
}

/** The other scores in a row or column that holds `own`. */
function rivalsOf(indexes: readonly number[], scores: Float64Array, own: number) {
  let best = 0;
  let second = 0;
  let rank = 0;
  let sum = -own;
  let seen = false;
  for (const index of indexes) {
    const score = scores[index]!;
    sum += score;
    if (score === own && !seen) seen = true;
    else if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
    if (score > own) rank += 1;
  }
  return { best, second, rank, sum };
}
