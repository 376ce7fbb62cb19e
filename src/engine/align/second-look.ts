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

/** The scores of one row or column. */
interface Line {
  readonly scores: readonly number[];
  /** The three highest of them, 0 for those that are not there. */
  readonly highest: readonly [number, number, number];
  readonly sum: number;
}

/** The first scores of a pair's candidates, by place. */
export class ScoreGrid {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Sum of all scores by the articles' length: how much of their stories they share. */
  readonly density: number;
  /** Unit: natural logarithm of the number of pairs of statements. */
  readonly size: number;
  /** By place in a grid with a margin of `REACH` all around; empty where that would be too large. */
  private readonly list: Float64Array;
  private readonly map = new Map<number, number>();
  private readonly stride: number;

  constructor(
    candidates: readonly Candidate[],
    scores: Float64Array,
    height: number,
    width: number,
  ) {
    this.stride = width + 2 * REACH;
    this.density = scores.reduce((sum, score) => sum + score, 0) / Math.sqrt(height * width);
    this.size = Math.log(height * width);
    const cells = this.stride * (height + 2 * REACH);
    this.list = new Float64Array(cells <= SMALL_GRID ? cells : 0);
    const rows: number[][] = Array.from({ length: height }, () => []);
    const columns: number[][] = Array.from({ length: width }, () => []);
    for (const [index, { a, b }] of candidates.entries()) {
      const score = scores[index]!;
      rows[a]!.push(score);
      columns[b]!.push(score);
      if (this.list.length > 0) this.list[this.placeOf(a, b)] = score;
      else this.map.set(this.placeOf(a, b), score);
    }
    this.rows = rows.map(lineOf);
    this.columns = columns.map(lineOf);
  }

  /** The score of statement `a` with statement `b`, at most `REACH` outside; 0 where they were no candidates. */
  score(a: number, b: number): number {
    const place = this.placeOf(a, b);
    return this.list.length > 0 ? this.list[place]! : (this.map.get(place) ?? 0);
  }

  private placeOf(a: number, b: number): number {
    return (a + REACH) * this.stride + b + REACH;
  }
}

function lineOf(scores: readonly number[]): Line {
  let [first, second, third, sum] = [0, 0, 0, 0];
  for (const score of scores) {
    third = Math.max(third, Math.min(second, score));
    second = Math.max(second, Math.min(first, score));
    first = Math.max(first, score);
    sum += score;
  }
  return { scores, highest: [first, second, third], sum };
}

/** Writes the figures of the second look, which follow those of `FEATURES`. */
export function fillSecondFeatures(row: RowWriter, grid: ScoreGrid, { a, b }: Candidate): void {
  const own = grid.score(a, b);
  const across = rivalsOf(grid.rows[a]!, own);
  const down = rivalsOf(grid.columns[b]!, own);
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
  for (let i = 1; i <= REACH; i += 1) {
    for (let j = 1; j <= REACH; j += 1) {
      const corners =
        grid.score(a - i, b - j) +
        grid.score(a - i, b + j) +
        grid.score(a + i, b - j) +
        grid.score(a + i, b + j);
      sum += corners / (1 + i + j);
    }
  }
  return sum;
}

/** The other scores in a row or column that holds `own`. */
function rivalsOf({ scores, highest: [first, second, third], sum }: Line, own: number) {
  let rank = 0;
  for (const score of scores) if (score > own) rank += 1;
  return {
    best: rank === 0 ? second : first,
    second: rank <= 1 ? third : second,
    rank,
    sum: sum - own,
  };
}
