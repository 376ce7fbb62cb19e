import type { Look } from '../look';
import { ratio } from '../merge';
import type { Statement } from '../statements';
import type { Window } from '../windows';
import type { FeatureGroup } from './group';

/** Takes the weight out of matches between very short statements. Unit: mass of words. */
const PRIOR_MASS = 10;
/** Negations beyond this many in one statement tell no more. */
const MAX_NEGATIONS = 2;

/** Where the two stand, what is said around them, how central they are, and what shape they have. */
export const PLACE: FeatureGroup = {
  names: [
    'quoted share, lower',
    'quoted share, higher',
    'shorter length',
    'longer length',
    'titles',
    'earlier place',
    'later place',
    'places apart',
    'negations apart',
    'likeness to the other head, lower',
    'likeness to the other head, higher',
    'likeness to the own head, lower',
    'likeness to the own head, higher',
    'coverage, lower',
    'coverage, higher',
    'window mass for the lengths',
    'wide window mass for the lengths',
    'share in the other window, lower',
    'share in the other window, higher',
  ],
  fill: (row, look) => {
    const { pair, x, y, ownX, ownY } = look;
    const { a, b } = look.candidate;
    row.putBoth(x.quoted, y.quoted);
    row.putBoth(x.run.length, y.run.length);
    row.put(Number(x.inTitle) + Number(y.inTitle));
    const placeA = a / pair.a.statements.length;
    const placeB = b / pair.b.statements.length;
    row.putBoth(placeA, placeB);
    row.put(Math.abs(placeA - placeB));
    row.put(Math.abs(Math.min(x.negations, MAX_NEGATIONS) - Math.min(y.negations, MAX_NEGATIONS)));
    row.putBoth(pair.a.likeOtherHead[a]!, pair.b.likeOtherHead[b]!);
    row.putBoth(pair.a.likeOwnHead[a]!, pair.b.likeOwnHead[b]!);
    row.putBoth(pair.a.coverage[a]!, pair.b.coverage[b]!);
    const { weight } = pair;
    row.put(sharedWindow(weight, look.shareNear, pair.a.windows[a]!.mass, pair.b.windows[b]!));
    row.put(
      sharedWindow(weight, look.shareWide, pair.a.wideWindows[a]!.mass, pair.b.wideWindows[b]!),
    );
    row.putBoth(
      ratio(massInWindow(look, pair.b.windows[b]!), ownX.all),
      ratio(massIn(weight, y, look.shareNear), ownY.all),
    );
  },
};

/** How much two windows share; `shares` are those of the one, by word. */
function sharedWindow(
  weight: Float64Array,
  shares: Float64Array,
  massX: number,
  { terms, shares: sharesY, mass: massY }: Window,
): number {
  let mass = 0;
  for (let k = 0; k < terms.length; k += 1) {
    const term = terms[k]!;
    mass += weight[term]! * Math.min(shares[term]!, sharesY[k]!);
  }
  return mass / (PRIOR_MASS + Math.sqrt(massX * massY));
}

/** Mass of a statement's words as the other's window holds them: a topic carried over from the sentence before. */
function massIn(weight: Float64Array, { terms }: Statement, shares: Float64Array): number {
  let mass = 0;
  for (let k = 0; k < terms.length; k += 1) mass += weight[terms[k]!]! * shares[terms[k]!]!;
  return mass;
}

/** The same for the words of `x` in the window of `y`. */
function massInWindow({ pair: { weight }, placeOf }: Look, { terms, shares }: Window): number {
  let mass = 0;
  for (let k = 0; k < terms.length; k += 1)
    if (placeOf[terms[k]!]! > 0) mass += weight[terms[k]!]! * shares[k]!;
  return mass;
}
