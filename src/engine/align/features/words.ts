import { ratio } from '../merge';
import { linkLikeness } from '../own-mass';
import { NAME, NUMBER, QUOTED, VERB } from '../statements';
import type { FeatureGroup } from './group';

/** Takes the weight out of matches between very short statements. Unit: mass of words. */
const PRIOR_MASS = 10;

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
  fill: (row, look) => {
    const { pair, x, y, shared, ownX: p, ownY: q, from, to } = look;
    const { weight, rarity, distinction, link } = pair;
    let [all, rare, here, links, strongest] = [0, 0, 0, 0, 0];
    let [names, others, verbs, numbers, quoted] = [0, 0, 0, 0, 0];
    let [first, second, third] = [0, 0, 0];
    for (let k = from; k < to; k += 1) {
      const placeA = shared.placesA[k]!;
      const placeB = shared.placesB[k]!;
      const term = x.terms[placeA]!;
      const mass = weight[term]!;
      const kind = x.kinds[placeA]! | y.kinds[placeB]!;
      all += mass;
      rare += rarity[term]! ** 2;
      here += distinction[term]! ** 2;
      links += link[term]!;
      strongest = Math.max(strongest, link[term]!);
      if (kind & NAME) names += mass;
      else others += mass;
      if (kind & VERB) verbs += mass;
      if (kind & NUMBER) numbers += 1;
      if (x.kinds[placeA]! & y.kinds[placeB]! & QUOTED) quoted += mass;
      third = Math.max(third, Math.min(second, mass));
      second = Math.max(second, Math.min(first, mass));
      first = Math.max(first, mass);
    }
    row.put(all);
    row.put(all / (PRIOR_MASS + Math.sqrt(p.all * q.all)));
    row.putBoth(ratio(all, p.all), ratio(all, q.all));
    row.put(ratio(rare, Math.sqrt(p.rare * q.rare)));
    row.put(ratio(here, Math.sqrt(p.here * q.here)));
    row.put(to - from);
    row.put(first);
    row.put(second);
    row.put(third);
    row.put(names);
    row.put(ratio(names, Math.min(p.names, q.names)));
    row.put(others);
    row.put(ratio(others, Math.min(p.others, q.others)));
    row.put(verbs);
    row.put(numbers);
    row.put(Math.min(p.numbers, q.numbers) - numbers);
    row.put(quoted);
    row.put(links);
    row.put(linkLikeness(links, p.links, q.links));
    row.putBoth(ratio(links, p.links), ratio(links, q.links));
    row.put(strongest);
  },
};
