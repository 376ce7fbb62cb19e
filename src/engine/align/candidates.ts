import { linkLikeness } from './own-mass';
import type { Pair } from './pair';
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
/** Likeness by links from which a pair may be looked at: half of those that share a word are below it, and few links. */
const LEAST_LIKENESS = 0.05;
/**
 * What makes a pair of statements promising before it is looked at: their likeness, and that they are long and stand early, at the
 * same part of both articles. Fitted to the links of the training pairs by logistic regression. Unit: log odds.
 */
const PROMISE = {
  likeness: 15.2,
  earlierPlace: -0.83,
  laterPlace: -1.8,
  apart: -0.96,
  shorterLength: 0.1,
  longerLength: 0.25,
  bias: -7.5,
};
/**
 * Least promise of what is looked at: on the training pairs less than half of the pairs that are like enough have it, and the
 * cross-validated F1 is the same with them alone.
 */
const LEAST_PROMISE = -2.6;
/** As many are looked at however little they promise: short articles, and such as tell all in other words, cost little anyway. */
const FEWEST = 200;
/** Pairs of statements up to which all that share a word are looked at: in notes of a few lines no word is rare. */
const FEW_PAIRS = 150;

/** A pair of statements that is like enough, and what it promises. */
interface Lead extends Candidate {
  readonly promise: number;
}

/**
 * The pairs of statements that share enough and promise enough, found over an inverted index.
 * Shape: ascending by `a`, then by `b`.
 * Cost: grows with the words shared, at most `MAX_POSTINGS` steps for each word.
 */
export function findCandidates(pair: Pair): Candidate[] {
  const { a, b } = pair;
  const leads = findLeads(pair);
  const isShort = a.statements.length * b.statements.length <= FEW_PAIRS;
  const least = isShort ? -Infinity : leastPromise(leads);
  return leads.filter(({ promise }) => promise >= least).sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The promise from which pairs are looked at: that of the last of the `FEWEST` where it is lower. */
function leastPromise(leads: readonly Lead[]): number {
  if (leads.length <= FEWEST) return -Infinity;
  const promises = Float64Array.from(leads, ({ promise }) => promise).sort();
  return Math.min(LEAST_PROMISE, promises[promises.length - FEWEST]!);
}

/** The pairs that are like enough, in no order. */
function findLeads({ a, b, link }: Pair): Lead[] {
  const longerIsA = a.statements.length >= b.statements.length;
  const [longSide, shortSide] = longerIsA ? [a, b] : [b, a];
  const [longer, shorter] = [longSide.statements, shortSide.statements];
  const least = longer.length * shorter.length <= FEW_PAIRS ? -Infinity : LEAST_LIKENESS;
  const postings = readPostings(shorter);
  const rivals = Math.min(
    MAX_RIVALS,
    Math.max(MIN_RIVALS, Math.floor(BUDGET / Math.max(1, longer.length))),
  );
  const leads: Lead[] = [];
  const mass = new Float64Array(shorter.length);
  const likeness = new Float64Array(shorter.length);
  const seen = new Uint8Array(shorter.length);
  for (const [row, { terms }] of longer.entries()) {
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
    for (const other of touched)
      likeness[other] = linkLikeness(mass[other]!, own, shortSide.own[other]!.links);
    const like = touched.filter((other) => likeness[other]! >= least);
    if (like.length > rivals) like.sort((x, y) => likeness[y]! - likeness[x]! || x - y);
    for (const other of like.slice(0, rivals)) {
      const promise = promiseOf(likeness[other]!, longer, row, shorter, other);
      leads.push(longerIsA ? { a: row, b: other, promise } : { a: other, b: row, promise });
    }
    for (const other of touched) seen[other] = mass[other] = 0;
  }
  return leads;
}

function promiseOf(
  likeness: number,
  xs: readonly Statement[],
  x: number,
  ys: readonly Statement[],
  y: number,
): number {
  const [placeX, placeY] = [x / xs.length, y / ys.length];
  const [lengthX, lengthY] = [xs[x]!.run.length, ys[y]!.run.length];
  return (
    PROMISE.bias +
    PROMISE.likeness * Math.sqrt(Math.max(0, likeness)) +
    PROMISE.earlierPlace * Math.min(placeX, placeY) +
    PROMISE.laterPlace * Math.max(placeX, placeY) +
    PROMISE.apart * Math.abs(placeX - placeY) +
    PROMISE.shorterLength * Math.sqrt(Math.min(lengthX, lengthY)) +
    PROMISE.longerLength * Math.sqrt(Math.max(lengthX, lengthY))
  );
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
