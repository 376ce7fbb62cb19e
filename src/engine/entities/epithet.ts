import type { Candidate } from './mentions';
import type { Person } from './people';

/**
 * `The embattled minister resigned`, `The ex-headmaster fled`: who is judged, or is something no longer, at the head of a
 * sentence is somebody whom the article has already told of.
 */
export function isEpithet({ firstUnit, parts }: Candidate): boolean {
  if (firstUnit !== 0 || !parts || parts.begins !== 'the' || parts.plural || parts.named)
    return false;
  return parts.evaluation !== null || parts.status === 'former';
}

/** The two people with a name of whom the article speaks most, the first first. Cost: linear. */
export function mostSpokenOf(people: ReadonlyMap<number, Person>): Person[] {
  let most: Person[] = [];
  for (const person of new Set(people.values())) {
    if (person.weak || person.name === null) continue;
    most = [...most, person].sort((x, y) => y.mentions - x.mentions).slice(0, 2);
  }
  return most;
}

/** How many times as often as anybody else the article names whom an epithet may mean wherever it stands. */
const DOMINANCE = 2;

/**
 * Whom the article is about, of the `mostSpokenOf`: the first, where he or she acted in the sentence before or is named so
 * much more often; null where nobody is.
 */
export function leadOf([first, second]: readonly Person[], sentence: number): Person | null {
  const others = second?.mentions ?? 0;
  if (!first || first.mentions === others) return null;
  const acted = first.subject && sentence - first.lastSentence === 1;
  return acted || first.mentions >= DOMINANCE * others ? first : null;
}
