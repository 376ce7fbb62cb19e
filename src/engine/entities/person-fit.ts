import type { LabelParts } from './label-parts';
import { genderOf, type Person } from './people';
import { postsDiffer } from './post';

/** False where the label states another age than the article does of the person. */
export function agesAgree(person: Person, { age }: LabelParts): boolean {
  return age === null || person.age === null || age === person.age;
}

/** False where the article gives the person another post of that noun: `the head coach` is not the under-21s coach. */
export function holdsPost(person: Person, head: string, wanted: readonly string[]): boolean {
  const posts = person.posts.get(head) ?? [];
  return posts.length === 0 || posts.some((post) => !postsDiffer(post, wanted));
}

/** False where country or gender speak against the person. */
export function agree(person: Person, nations: readonly string[], head: string): boolean {
  if (
    nations.length > 0 &&
    person.nations.size > 0 &&
    !nations.some((code) => person.nations.has(code))
  )
    return false;
  const gender = genderOf(head);
  return gender === null || person.gender === null || gender === person.gender;
}

/** Who of them fits a phrase best; null of nobody. */
export function bestOf(
  people: readonly Person[],
  parts: LabelParts,
  sentence: number,
): Person | null {
  let best: Person | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const person of people) {
    const score = fitOf(person, parts, sentence);
    if (score > most) {
      most = score;
      best = person;
    }
  }
  return best;
}

/** How well a person fits a phrase; only the order counts. */
function fitOf(
  person: Person,
  { nationality, head, status }: LabelParts,
  sentence: number,
): number {
  const shared = nationality.some((code) => person.nations.has(code));
  const nation = shared ? 3 : nationality.length > 0 ? -1 : 0;
  const near = person.lastAt < 0 ? 0 : 2 / (1 + sentence - person.lastSentence);
  const former = status === 'former' ? (person.former ? 2 : -1) : 0;
  const same = head !== null && person.heads.has(head) ? 1 : 0;
  return nation + near + former + same + Math.log2(1 + person.mentions) / 2;
}
