import type { Candidate } from './candidates';
import type { Pair } from './pair';
import { NAME, NUMBER, QUOTED, VERB, type Statement } from './statements';

/*
 * What one pair of statements shows by itself. Every figure is the same when the two change places.
 * The order of the names is the order of the columns that the trees were fitted on.
 */
export const FEATURES = [
  'shared mass',
  'shared mass for the lengths',
  'shared of the lighter',
  'shared of the heavier',
  'cosine by rarity in news',
  'cosine by rarity here',
  'words shared',
  'rarest shared',
  'second rarest shared',
  'third rarest shared',
  'name mass shared',
  'name mass of the lighter',
  'other mass shared',
  'other mass of the lighter',
  'verb mass shared',
  'numbers shared',
  'numbers apart',
  'quoted mass shared',
  'quoted share of the less quoted',
  'quoted share of the more quoted',
  'longest run',
  'longest run of the shorter',
  'pairs of words shared',
  'pairs of words of the shorter',
  'shorter length',
  'longer length',
  'titles',
  'earlier place',
  'later place',
  'places apart',
  'negations apart',
] as const;

/** Words from the 300 of a statement that the longest shared run is looked for in. */
const MAX_RUN = 120;
/** Takes the weight out of matches between very short statements. Unit: mass. */
const PRIOR_MASS = 10;

interface Shared {
  mass: number;
  words: number;
  rare: number;
  here: number;
  names: number;
  verbs: number;
  others: number;
  numbers: number;
  quoted: number;
  readonly top: number[];
}

/** Fills `row` with the figures of one candidate, in the order of `FEATURES`. */
export function fillFeatures(row: Float64Array, pair: Pair, { a, b }: Candidate): void {
  const x = pair.a[a]!;
  const y = pair.b[b]!;
  const shared = sharedOf(pair, x, y);
  const own = [massOf(pair, x), massOf(pair, y)] as const;
  let at = 0;
  const put = (value: number) => {
    row[at] = value;
    at += 1;
  };
  const [lighter, heavier] = sorted(own[0].mass, own[1].mass);
  put(shared.mass);
  put(shared.mass / (PRIOR_MASS + Math.sqrt(lighter * heavier)));
  put(ratio(shared.mass, lighter));
  put(ratio(shared.mass, heavier));
  put(ratio(shared.rare, Math.sqrt(own[0].rare * own[1].rare)));
  put(ratio(shared.here, Math.sqrt(own[0].here * own[1].here)));
  put(shared.words);
  for (let k = 0; k < 3; k += 1) put(shared.top[k] ?? 0);
  put(shared.names);
  put(ratio(shared.names, Math.min(own[0].names, own[1].names)));
  put(shared.others);
  put(ratio(shared.others, Math.min(own[0].others, own[1].others)));
  put(shared.verbs);
  put(shared.numbers);
  put(Math.min(own[0].numbers, own[1].numbers) - shared.numbers);
  put(shared.quoted);
  for (const value of sorted(x.quoted, y.quoted)) put(value);
  const [shorter, longer] = sorted(x.run.length, y.run.length);
  const run = longestRun(x.run, y.run);
  put(run);
  put(ratio(run, shorter));
  const pairs = sharedPairs(pair, x.run, y.run);
  put(pairs);
  put(ratio(pairs, shorter));
  put(shorter);
  put(longer);
  put(Number(x.inTitle) + Number(y.inTitle));
  const placeA = a / pair.a.length;
  const placeB = b / pair.b.length;
  for (const value of sorted(placeA, placeB)) put(value);
  put(Math.abs(placeA - placeB));
  put(Math.abs(Math.min(x.negations, 2) - Math.min(y.negations, 2)));
}

function sharedOf(pair: Pair, x: Statement, y: Statement): Shared {
  const shared: Shared = {
    mass: 0,
    words: 0,
    rare: 0,
    here: 0,
    names: 0,
    verbs: 0,
    others: 0,
    numbers: 0,
    quoted: 0,
    top: [],
  };
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length; ) {
    const difference = x.terms[i]! - y.terms[j]!;
    if (difference < 0) i += 1;
    else if (difference > 0) j += 1;
    else {
      const term = x.terms[i]!;
      const weight = pair.weight[term]!;
      const either = x.kinds[i]! | y.kinds[j]!;
      shared.mass += weight;
      shared.words += 1;
      shared.rare += pair.rarity[term]! ** 2;
      shared.here += pair.distinction[term]! ** 2;
      if (either & NAME) shared.names += weight;
      else shared.others += weight;
      if (either & VERB) shared.verbs += weight;
      if (either & NUMBER) shared.numbers += 1;
      if (x.kinds[i]! & y.kinds[j]! & QUOTED) shared.quoted += weight;
      shared.top.push(weight);
      i += 1;
      j += 1;
    }
  }
  shared.top.sort((p, q) => q - p);
  return shared;
}

function massOf(pair: Pair, { terms, kinds }: Statement) {
  const own = { mass: 0, rare: 0, here: 0, names: 0, others: 0, numbers: 0 };
  for (const [k, term] of terms.entries()) {
    const weight = pair.weight[term]!;
    own.mass += weight;
    own.rare += pair.rarity[term]! ** 2;
    own.here += pair.distinction[term]! ** 2;
    if (kinds[k]! & NAME) own.names += weight;
    else own.others += weight;
    if (kinds[k]! & NUMBER) own.numbers += 1;
  }
  return own;
}

/** Words in the longest run that stands in both. */
function longestRun(x: Int32Array, y: Int32Array): number {
  const width = Math.min(y.length, MAX_RUN);
  let above = new Uint16Array(width + 1);
  let best = 0;
  for (let i = 0; i < Math.min(x.length, MAX_RUN); i += 1) {
    const row = new Uint16Array(width + 1);
    for (let j = 0; j < width; j += 1) {
      if (x[i] !== y[j]) continue;
      const length = above[j]! + 1;
      row[j + 1] = length;
      if (length > best) best = length;
    }
    above = row;
  }
  return best;
}

/** Mass of the neighbouring words that stand side by side in both. */
function sharedPairs(pair: Pair, x: Int32Array, y: Int32Array): number {
  const seen = new Set<number>();
  const size = pair.weight.length;
  for (let i = 1; i < x.length; i += 1) seen.add(x[i - 1]! * size + x[i]!);
  let mass = 0;
  for (let j = 1; j < y.length; j += 1) {
    if (seen.delete(y[j - 1]! * size + y[j]!))
      mass += pair.rarity[y[j - 1]!]! + pair.rarity[y[j]!]!;
  }
  return mass;
}

function sorted(x: number, y: number): readonly [number, number] {
  return x < y ? [x, y] : [y, x];
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
