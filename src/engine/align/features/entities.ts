import { ratio } from '../merge';
import { type FeatureGroup, putBoth } from './group';

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
  fill: (put, { a: sideA, b: sideB, entityWeight }, { a, b }) => {
    const x = sideA.entities[a]!;
    const y = sideB.entities[b]!;
    let count = 0;
    let mass = 0;
    let underOtherForms = 0;
    for (const [entity, form] of x) {
      const other = y.get(entity);
      if (other === undefined) continue;
      count += 1;
      mass += entityWeight[entity]!;
      if (form === 'pronoun' || form !== other) underOtherForms += 1;
    }
    put(count);
    put(mass);
    put(underOtherForms);
    putBoth(put, ratio(mass, sideA.own[a]!.entities), ratio(mass, sideB.own[b]!.entities));
    const [firstX] = x.keys();
    const [firstY] = y.keys();
    put(Number(firstX !== undefined && firstX === firstY));
    put(Math.min(x.size, y.size));
  },
};
