import type { FramingKind } from '../../model/comparison';
import type { Telling } from './telling';

/** Tellings given for two articles: a careful reader points out about twenty, and more would bury them. */
const MOST_FOR_TWO = 27;
/** Further tellings for each further article. */
const MORE_A_COLUMN = 6;
/** Most tellings of one topic: a sentence told in three ways is a crowd. */
const MOST_A_TOPIC = 2;
/** Most omissions among them, as a share: readers point out one for every four other contrasts. */
const OMISSION_SHARE = 0.2;
/** Least chance that a reader would point it out. Score 0..1. */
const LEAST_WORTH = 0.05;

/** Kinds that say much the same of the same words: one topic is not told by two of a family. */
const FAMILIES: readonly (readonly FramingKind[])[] = [
  ['label', 'status', 'wording', 'degree', 'voice', 'quotation'],
  ['reporting-verb', 'hedge', 'attribution'],
];

/** The tellings that are given, the best first. Cost: that of sorting them. */
export function chooseTellings(tellings: readonly Telling[], columns: number): Telling[] {
  const most = MOST_FOR_TWO + MORE_A_COLUMN * Math.max(0, columns - 2);
  const mostOmissions = Math.round(most * OMISSION_SHARE);
  const topics = new Map<string, FramingKind[]>();
  const chosen: Telling[] = [];
  let omissions = 0;
  const ranked = [...tellings].sort(
    (x, y) => y.worth - x.worth || (x.topic < y.topic ? -1 : x.topic > y.topic ? 1 : 0),
  );
  for (const telling of ranked) {
    if (chosen.length >= most || telling.worth < LEAST_WORTH) break;
    const kinds = topics.get(telling.topic) ?? [];
    if (kinds.length >= MOST_A_TOPIC || kinds.some((kind) => isFamily(kind, telling.kind)))
      continue;
    if (telling.kind === 'omission') {
      if (omissions >= mostOmissions) continue;
      omissions += 1;
    }
    topics.set(telling.topic, [...kinds, telling.kind]);
    chosen.push(telling);
  }
  return chosen;
}

function isFamily(x: FramingKind, y: FramingKind): boolean {
  return x === y || FAMILIES.some((family) => family.includes(x) && family.includes(y));
}
