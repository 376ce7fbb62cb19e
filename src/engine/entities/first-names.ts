import { byWord } from '../by-word';
import { withoutMarks } from '../annotate/fold-letters';
import { FEMALE_NAMES, MALE_NAMES } from './first-names.table';

const GENDER_OF: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...MALE_NAMES.split(' ').map((name) => [withoutMarks(name), 'm'] as const),
  ...FEMALE_NAMES.split(' ').map((name) => [withoutMarks(name), 'f'] as const),
]);

/** The gender of those who bear a first name (`Anna-Lena` by its first half); null for a name that the table does not hold. */
export const firstNameGender = byWord((word): 'm' | 'f' | null => {
  const lower = withoutMarks(word).toLowerCase();
  return GENDER_OF.get(lower) ?? GENDER_OF.get(lower.split('-', 1)[0]!) ?? null;
});
