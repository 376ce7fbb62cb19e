import { ratio } from '../merge';
import type { FeatureGroup } from './group';

/** Who and what both speak of, by whatever words. */
export const ENTITIES: FeatureGroup = {
  names: [
    'entities shared',
    'entity mass shared',
    'entities under other forms',
    'entity share, lower',
    'entity share, higher',
    'same first entity',
    'fewer entities',
  ],
  fill: (row, { pair, candidate, ownX, ownY, placeOfEntity }) => {
    const x = pair.a.entities[candidate.a]!;
    const y = pair.b.entities[candidate.b]!;
    let count = 0;
    let mass = 0;
    let underOtherForms = 0;
    for (let k = 0; k < y.entities.length; k += 1) {
      const place = placeOfEntity[y.entities[k]!]!;
      if (place === 0) continue;
      const form = x.forms[place - 1]!;
      count += 1;
      mass += pair.entityWeight[y.entities[k]!]!;
      if (form === 'pronoun' || form !== y.forms[k]) underOtherForms += 1;
    }
    row.put(count);
    row.put(mass);
    row.put(underOtherForms);
    row.putBoth(ratio(mass, ownX.entities), ratio(mass, ownY.entities));
    row.put(Number(x.entities.length > 0 && x.entities[0] === y.entities[0]));
    row.put(Math.min(x.entities.length, y.entities.length));
  },
};
