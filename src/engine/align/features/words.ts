import { forShared, ratio } from '../merge';
import { addTerm, noMass } from '../own-mass';
import type { Pair } from '../pair';
import { QUOTED, type Statement } from '../statements';
import { type FeatureGroup, putBoth } from './group';

/** Takes the weight out of matches between very short statements. Unit: mass of words. */
const PRIOR_MASS = 10;
/** The same for the mass by links, which runs higher. */
const PRIOR_LINK_MASS = 15;

/** The words that both have: how many, how rare, of what kind, and for how much of each statement they stand. */
export const WORDS: FeatureGroup = {
  names: [
    'shared mass',
    'shared mass for the lengths',
    'shared of the heavier',
    'shared of the lighter',
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
    'link mass shared',
    'link mass for the lengths',
    'link mass of the heavier',
    'link mass of the lighter',
    'strongest link',
  ],
  fill: (put, pair, { a, b }) => {
    const x = pair.a.statements[a]!;
    const y = pair.b.statements[b]!;
    const [p, q] = [pair.a.own[a]!, pair.b.own[b]!];
    const { shared, quoted, rarest, strongest } = sharedMass(pair, x, y);
    put(shared.all);
    put(shared.all / (PRIOR_MASS + Math.sqrt(p.all * q.all)));
    putBoth(put, ratio(shared.all, p.all), ratio(shared.all, q.all));
    put(ratio(shared.rare, Math.sqrt(p.rare * q.rare)));
    put(ratio(shared.here, Math.sqrt(p.here * q.here)));
    put(shared.words);
    for (const weight of rarest) put(weight);
    put(shared.names);
    put(ratio(shared.names, Math.min(p.names, q.names)));
    put(shared.others);
    put(ratio(shared.others, Math.min(p.others, q.others)));
    put(shared.verbs);
    put(shared.numbers);
    put(Math.min(p.numbers, q.numbers) - shared.numbers);
    put(quoted);
    put(shared.links);
    put(shared.links / (PRIOR_LINK_MASS + Math.sqrt(p.links * q.links)));
    putBoth(put, ratio(shared.links, p.links), ratio(shared.links, q.links));
    put(strongest);
  },
};

function sharedMass(pair: Pair, x: Statement, y: Statement) {
  const shared = noMass();
  let [first, second, third] = [0, 0, 0];
  let quoted = 0;
  let strongest = 0;
  forShared(x.terms, y.terms, (i, j) => {
    const term = x.terms[i]!;
    addTerm(shared, pair, term, x.kinds[i]! | y.kinds[j]!);
    const weight = pair.weight[term]!;
    if (weight > first) [first, second, third] = [weight, first, second];
    else if (weight > second) [second, third] = [weight, second];
    else if (weight > third) third = weight;
    strongest = Math.max(strongest, pair.link[term]!);
    if (x.kinds[i]! & y.kinds[j]! & QUOTED) quoted += weight;
  });
  return { shared, quoted, rarest: [first, second, third], strongest };
}
