import { forShared, ratio } from '../merge';
import type { Pair } from '../pair';
import type { Statement } from '../statements';
import type { Window } from '../windows';
import { type FeatureGroup, putBoth } from './group';

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
  fill: (put, pair, { a, b }) => {
    const x = pair.a.statements[a]!;
    const y = pair.b.statements[b]!;
    putBoth(put, x.quoted, y.quoted);
    putBoth(put, x.run.length, y.run.length);
    put(Number(x.inTitle) + Number(y.inTitle));
    const placeA = a / pair.a.statements.length;
    const placeB = b / pair.b.statements.length;
    putBoth(put, placeA, placeB);
    put(Math.abs(placeA - placeB));
    const negations = [x, y].map((statement) => Math.min(statement.negations, MAX_NEGATIONS));
    put(Math.abs(negations[0]! - negations[1]!));
    putBoth(put, pair.a.likeOtherHead[a]!, pair.b.likeOtherHead[b]!);
    putBoth(put, pair.a.likeOwnHead[a]!, pair.b.likeOwnHead[b]!);
    putBoth(put, pair.a.coverage[a]!, pair.b.coverage[b]!);
    const windowA = pair.a.windows[a]!;
    const windowB = pair.b.windows[b]!;
    put(sharedWindow(pair, windowA, windowB));
    put(sharedWindow(pair, pair.a.wideWindows[a]!, pair.b.wideWindows[b]!));
    const [massA, massB] = [pair.a.own[a]!.all, pair.b.own[b]!.all];
    putBoth(put, ratio(massIn(pair, x, windowB), massA), ratio(massIn(pair, y, windowA), massB));
  },
};

function sharedWindow({ weight }: Pair, x: Window, y: Window): number {
  let mass = 0;
  forShared(x.terms, y.terms, (i, j) => {
    mass += weight[x.terms[i]!]! * Math.min(x.shares[i]!, y.shares[j]!);
  });
  return mass / (PRIOR_MASS + Math.sqrt(x.mass * y.mass));
}

/** Mass of a statement's words as the other's window holds them: a topic carried over from the sentence before. */
function massIn({ weight }: Pair, { terms }: Statement, around: Window): number {
  let mass = 0;
  forShared(terms, around.terms, (i, j) => {
    mass += weight[terms[i]!]! * around.shares[j]!;
  });
  return mass;
}
