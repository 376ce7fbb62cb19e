import type { Unit } from './units';

/** What bears a saint's name as an owner. */
const HOUSE =
  /^(?:School|College|Hospital|Church|Cathedral|Academy|Hospice|Abbey|Primary|Hall|Square|Street|Road|Park|Chapel|University)$/;

/** Words of what a saint owns at most. */
const MOST_WORDS = 3;

/** `St Almer's School` is one name: the end behind the house that a saint owns. */
export function pastHouse(units: readonly Unit[], first: number, end: number): number {
  const isSaint = /^(?:St|Saint)\.?$/.test(units[first]!.text);
  if (!isSaint || units[end]?.owns !== true || !HOUSE.test(units[end + 1]?.text ?? '')) return end;
  let house = end + 2;
  while (house - end < MOST_WORDS && units[house]?.capital && HOUSE.test(units[house]!.text))
    house += 1;
  return house;
}
