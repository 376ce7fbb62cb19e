import { dot } from './meaning';
import { linkLikeness } from './own-mass';
import type { Pair } from './pair';
import { PROMISE } from './promise.table';
import type { Statement } from './statements';

/** A pair of statements worth a closer look. */
export interface Candidate {
  /** Index into `pair.a`. */
  readonly a: number;
  /** Index into `pair.b`. */
  readonly b: number;
}

/** Statements that may share a word before it is no longer a lead: twice that and long texts take twice the time. */
const MAX_POSTINGS = 80;
/** Candidates kept for each statement of the longer article, the likest first; a news article seldom has more statements. */
const MAX_RIVALS = 64;
/** The same in texts so long that `BUDGET` would be passed: the answer gets coarser, not late. */
const MIN_RIVALS = 6;
/** Candidates of one pair of articles, as far as `MIN_RIVALS` allows: some seconds. */
const BUDGET = 100_000;
/** Likeness by links from which a pair is looked at in texts too long for `MOST_PAIRS`. */
const LEAST_LIKENESS = 0.05;
/** Pairs of statements up to which each is asked what it promises: some 20 ms. */
const MOST_PAIRS = 250_000;
/** Least promise of a pair that is looked at. Unit: log odds. */
const LEAST_PROMISE = -2.63;
/** The most promising rivals of each statement, which are looked at whatever they promise: tellings may share no word at all. */
const BEST_RIVALS = 4;
/** Pairs of statements up to which all that share a word are looked at: in notes of a few lines no word is rare. */
const FEW_PAIRS = 150;

/**
 * The pairs of statements that promise enough; in very long texts those that share enough words.
 * Shape: ascending by `a`, then by `b`.
 * Cost: grows with the words shared, at most `MAX_POSTINGS` steps for each word, and up to `MOST_PAIRS` with the pairs.
 */
export function findCandidates(pair: Pair): Candidate[] {
  const [height, width] = [pair.a.statements.length, pair.b.statements.length];
  if (height * width > MOST_PAIRS) return candidatesByWords(pair);
  const likeness = new Float64Array(height * width);
  eachLikeness(pair, (a, b, value) => (likeness[a * width + b] = value));
  const promise = promisesOf(pair, likeness);
  const isSmall = height * width <= FEW_PAIRS;
  const chosen = new Uint8Array(height * width);
  for (let at = 0; at < chosen.length; at += 1)
    if (promise[at]! >= LEAST_PROMISE || (isSmall && likeness[at]! > 0)) chosen[at] = 1;
  for (let a = 0; a < height; a += 1) chooseBest(promise, chosen, a * width, 1, width);
  for (let b = 0; b < width; b += 1) chooseBest(promise, chosen, b, width, height);
  const candidates: Candidate[] = [];
  for (let at = 0; at < chosen.length; at += 1)
    if (chosen[at] === 1) candidates.push({ a: Math.floor(at / width), b: at % width });
  return candidates;
}

/** By pair of statements what it promises. */
function promisesOf(pair: Pair, likeness: Float64Array): Float64Array {
  const [height, width] = [pair.a.statements.length, pair.b.statements.length];
  const promise = new Float64Array(likeness.length);
  for (let a = 0, at = 0; a < height; a += 1)
    for (let b = 0; b < width; b += 1, at += 1) promise[at] = promiseOf(pair, a, b, likeness[at]!);
  return promise;
}

function promiseOf(pair: Pair, x: number, y: number, likeness: number): number {
  const figures = promiseFigures(pair, x, y, likeness);
  return figures.reduce((sum, value, k) => sum + PROMISE.weights[k]! * value, PROMISE.bias);
}

/**
 * What makes a pair promising: words in common, nearness in meaning beyond that to others, nearness in meaning, how far apart they
 * stand in their articles, how late the later one does. Fitted by `scripts/fit-promise.ts`.
 */
export function promiseFigures({ a, b }: Pair, x: number, y: number, likeness: number): number[] {
  const near = dot(a.meanings[x]!.all, b.meanings[y]!.all);
  const [placeX, placeY] = [x / a.statements.length, y / b.statements.length];
  return [
    Math.sqrt(Math.max(0, likeness)),
    near - (a.typical[x]! + b.typical[y]!) / 2,
    near,
    Math.abs(placeX - placeY),
    Math.max(placeX, placeY),
  ];
}

/** Chooses the `BEST_RIVALS` of a row or column of a grid. */
function chooseBest(
  scores: Float64Array,
  chosen: Uint8Array,
  start: number,
  step: number,
  length: number,
): void {
  const taken = new Set<number>();
  for (let rank = 0; rank < Math.min(BEST_RIVALS, length); rank += 1) {
    let best = -1;
    for (let k = 0, at = start; k < length; k += 1, at += step)
      if ((best < 0 || scores[at]! > scores[best]!) && !taken.has(at)) best = at;
    taken.add(best);
    chosen[best] = 1;
  }
}

function candidatesByWords(pair: Pair): Candidate[] {
  const [height, width] = [pair.a.statements.length, pair.b.statements.length];
  const rivals = Math.min(
    MAX_RIVALS,
    Math.max(MIN_RIVALS, Math.floor(BUDGET / Math.max(height, width))),
  );
  const longerIsA = height >= width;
  const byStatement: { readonly each: Candidate; readonly value: number }[][] = [];
  eachLikeness(pair, (a, b, value) => {
    if (value >= LEAST_LIKENESS)
      (byStatement[longerIsA ? a : b] ??= []).push({ each: { a, b }, value });
  });
  return byStatement
    .flatMap((like) =>
      like.length > rivals
        ? like
            .sort((x, y) => y.value - x.value || x.each.a - y.each.a || x.each.b - y.each.b)
            .slice(0, rivals)
        : like,
    )
    .map(({ each }) => each)
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Tells the likeness by links of each pair that shares a word, found over an inverted index of the shorter article. */
export function eachLikeness(
  { a, b, link }: Pair,
  tell: (a: number, b: number, value: number) => void,
): void {
  const longerIsA = a.statements.length >= b.statements.length;
  const [longSide, shortSide] = longerIsA ? [a, b] : [b, a];
  const postings = readPostings(shortSide.statements);
  const mass = new Float64Array(shortSide.statements.length);
  const seen = new Uint8Array(shortSide.statements.length);
  for (const [row, { terms }] of longSide.statements.entries()) {
    const touched: number[] = [];
    for (const term of terms) {
      const list = postings.get(term);
      if (!list || list.length > MAX_POSTINGS) continue;
      for (const other of list) {
        if (!seen[other]) touched.push(other);
        seen[other] = 1;
        mass[other]! += link[term]!;
      }
    }
    const own = longSide.own[row]!.links;
    for (const other of touched) {
      const value = linkLikeness(mass[other]!, own, shortSide.own[other]!.links);
      if (longerIsA) tell(row, other, value);
      else tell(other, row, value);
      seen[other] = mass[other] = 0;
    }
  }
}

/** By word the statements that have it. */
function readPostings(statements: readonly Statement[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (const [index, { terms }] of statements.entries()) {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  return postings;
}
