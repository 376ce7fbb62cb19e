import type { Draft } from './draft';
import type { Candidate } from './mentions';
import { generalHeads, headsAgree, learn, newPerson, type Person } from './people';
import { agesAgree, agree, bestOf, holdsPost } from './person-fit';
import { classifiers } from './post';
import { personKind } from './word-lists';

/** Persons that one noun may mean at most, the most spoken of; keeps the work linear in texts of many names. */
const MAX_HOLDERS = 12;
/** Sentences back to which a pronoun reaches; further back it is more often somebody else. */
const PRONOUN_REACH = 2;
/** Sentences within which somebody brought in without a name is named. */
const NAMING_REACH = 2;
/** Units into its sentence at which a name that takes up the sentence before begins at most. */
const OPENING_UNITS = 4;
/** Sentences back to which a phrase that says little (`the man`) reaches. */
const VAGUE_REACH = 3;

/** How many times more one of the people near by must be spoken of for a phrase that says little to mean it. */
const DOMINANCE = 3;

const BE = new Set(['is', 'was', 'became', 'becomes']);

/** The people of an article as reading goes on. */
interface Stage {
  readonly draft: Draft;
  /** By the root of their candidates. */
  readonly people: Map<number, Person>;
  readonly byHead: Map<string, Person[]>;
  /** Who is named with an age, by it. */
  readonly byAge: ReadonlyMap<number, readonly Person[]>;
  /** The last few persons mentioned, the latest first. */
  recent: readonly Person[];
  /** Somebody brought in without a name, who may be given one next. */
  unnamed: Unnamed | null;
}

interface Unnamed {
  readonly index: number;
  readonly candidate: Candidate;
}

/**
 * Gives each phrase and pronoun for one person to the person it means: by office, country and nearness.
 * A phrase that fits nobody begins a person of its own.
 */
export function resolvePeople(draft: Draft): void {
  const people = namedPeople(draft);
  const stage: Stage = {
    draft,
    people,
    byHead: new Map(),
    byAge: fileByAge(people),
    recent: [],
    unnamed: null,
  };
  for (const person of stage.people.values()) fileByHead(stage, person);
  for (const [index, candidate] of draft.candidates.entries()) {
    if (candidate.sort === 'nation') continue;
    const known = stage.people.get(draft.root(index));
    if (known) {
      if (!known.introduced) giveName(stage, known, index, candidate);
      note(stage, known, index, candidate);
    } else if (candidate.sort === 'pronoun') {
      const person = meantByPronoun(stage, candidate);
      if (person) adopt(stage, person, index, candidate);
    } else if (candidate.sort === 'phrase' && candidate.kind === 'person') {
      const person = meantByPhrase(stage, index, candidate) ?? introduce(stage, index, candidate);
      adopt(stage, person, index, candidate);
    }
  }
}

/** Everybody with a name, with all that the article says of them anywhere. */
function namedPeople(draft: Draft): Map<number, Person> {
  const people = new Map<number, Person>();
  for (const [index, candidate] of draft.candidates.entries()) {
    if (candidate.sort !== 'name' || candidate.kind !== 'person') continue;
    const root = draft.root(index);
    if (!people.has(root)) people.set(root, { ...newPerson(index), name: candidate.label });
  }
  for (const [index, candidate] of draft.candidates.entries()) {
    const person = people.get(draft.root(index));
    if (!person) continue;
    person.mentions += 1;
    learn(person, candidate, draft);
  }
  return people;
}

function fileByHead(stage: Stage, person: Person): void {
  for (const head of [...person.heads, ...generalHeads(person.heads)]) {
    const list = stage.byHead.get(head) ?? [];
    if (list.includes(person)) continue;
    list.push(person);
    list.sort((x, y) => y.mentions - x.mentions);
    stage.byHead.set(head, list.slice(0, MAX_HOLDERS));
  }
}

function note(stage: Stage, person: Person, index: number, candidate: Candidate): void {
  person.lastAt = index;
  person.introduced ||= candidate.sort === 'name';
  person.lastSentence = candidate.sentence;
  person.subject = isSubject(stage.draft, candidate);
  stage.recent = [person, ...stage.recent.filter((other) => other !== person)].slice(0, 6);
}

function adopt(stage: Stage, meant: Person, index: number, candidate: Candidate): void {
  const { draft, people } = stage;
  const person = people.get(draft.root(meant.index)) ?? meant;
  if (!draft.attach(person.index, index)) return;
  people.set(draft.root(index), person);
  const heads = person.heads.size;
  learn(person, candidate, draft);
  if (person.heads.size > heads) fileByHead(stage, person);
  note(stage, person, index, candidate);
}

/**
 * `A senior Peruvian official resigned. Ana Ruiz, a figure in the grain board, …`: the first name at the head of one
 * of the next sentences is that of the unnamed one, where office and country agree.
 */
function giveName(stage: Stage, person: Person, index: number, candidate: Candidate): void {
  const { unnamed, draft, people } = stage;
  if (!unnamed || candidate.firstUnit > OPENING_UNITS) return;
  const distance = candidate.sentence - unnamed.candidate.sentence;
  if (distance < 1 || distance > NAMING_REACH) return;
  const { parts } = unnamed.candidate;
  const said = parts!.head ?? 'person';
  const told =
    person.heads.size > 0 ? headsAgree(said, person.heads) : parts!.nationality.length > 0;
  if (!told || !agree(person, parts!.nationality, said) || !agesAgree(person, parts!)) return;
  if (!draft.attach(unnamed.index, index)) return;
  stage.unnamed = null;
  people.set(draft.root(index), person);
  learn(person, unnamed.candidate, draft);
  fileByHead(stage, person);
}

function introduce(stage: Stage, index: number, candidate: Candidate): Person {
  const person = newPerson(index);
  const kind = personKind(candidate.parts?.head ?? '');
  const begins = candidate.parts?.begins;
  if (kind !== 'relation' && begins !== 'possessive' && begins !== 'some')
    stage.unnamed = { index, candidate };
  stage.people.set(stage.draft.root(index), person);
  return person;
}

function isSubject({ sentences }: Draft, { sentence, endUnit }: Candidate): boolean {
  const next = sentences[sentence]!.units[endUnit];
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
}

function meantByPhrase(stage: Stage, index: number, candidate: Candidate): Person | null {
  const parts = candidate.parts!;
  const head = parts.head ?? 'person';
  const said = saidOf(stage, candidate);
  if (said) return said;
  if (parts.begins === 'a' || parts.begins === 'some') return null;
  const wanted = classifiers(stage.draft, candidate);
  const insiders = new Set(
    stage.draft.inside(index).map((inner) => stage.people.get(stage.draft.root(inner))),
  );
  const fits = (person: Person) =>
    !insiders.has(person) &&
    agree(person, parts.nationality, head) &&
    agesAgree(person, parts) &&
    holdsPost(person, head, wanted);
  const tellsNation = (person: Person) =>
    parts.nationality.length === 0 || person.nations.size > 0 || person.heads.has(head);
  const holders = (stage.byHead.get(head) ?? []).filter(
    (person) => fits(person) && tellsNation(person),
  );
  const best = bestOf(holders, parts, candidate.sentence);
  if (best) return best;
  const kind = personKind(head);
  const vague = kind === 'person' || kind === 'work' || head.endsWith('-old');
  if (!vague || parts.begins !== 'the' || parts.plural || isSingledOut(stage, candidate))
    return null;
  const ofThatAge = (stage.byAge.get(parts.age ?? -1) ?? []).filter(fits);
  if (ofThatAge.length === 1) return ofThatAge[0]!;
  const near = stage.recent.filter(
    (person) =>
      candidate.sentence - person.lastSentence <= VAGUE_REACH &&
      fits(person) &&
      (parts.head === null || tellsNation(person)) &&
      (kind !== 'work' || mayWorkAs(stage, person, candidate)),
  );
  if (near.length < 2) return near[0] ?? null;
  const subjects = near.filter(
    (person) => person.subject && candidate.sentence - person.lastSentence === 1,
  );
  if (parts.head === null && subjects.length === 1) return subjects[0]!;
  const [first, second] = [...near].sort((x, y) => y.mentions - x.mentions);
  return first!.mentions >= DOMINANCE * second!.mentions ? first! : null;
}

/** `she was finance minister`, `her time as finance minister`: the one spoken of right before. */
function saidOf({ draft, people, recent }: Stage, candidate: Candidate): Person | null {
  const { sentence, firstUnit, parts } = candidate;
  const before = draft.sentences[sentence]!.units[firstUnit - 1]?.lower ?? '';
  if (BE.has(before)) {
    const pronoun = draft.startingAt(sentence, firstUnit - 2, ({ sort }) => sort === 'pronoun');
    return pronoun === null ? null : (people.get(draft.root(pronoun)) ?? null);
  }
  const last = recent[0];
  const bare = before === 'as' && parts!.begins === 'bare' && parts!.office !== null;
  return bare && last?.lastSentence === sentence ? last : null;
}

function fileByAge(people: ReadonlyMap<number, Person>): Map<number, Person[]> {
  const byAge = new Map<number, Person[]>();
  for (const person of people.values()) {
    if (person.age === null) continue;
    const list = byAge.get(person.age) ?? [];
    if (list.length < MAX_HOLDERS) byAge.set(person.age, [...list, person]);
  }
  return byAge;
}

/** `the man at the controls`, `the woman who called`: what stands behind tells who is meant, not what was read before. */
function isSingledOut({ draft }: Stage, { sentence, endUnit, parts }: Candidate): boolean {
  const behind = draft.sentences[sentence]!.units[endUnit]?.lower ?? '';
  return parts!.head !== null && /^(?:who|whose|whom|at|behind|in|with)$/.test(behind);
}

/** Nothing is said of the person yet, or no work and it was spoken of last: `Captain Ruiz … the midfielder`. */
function mayWorkAs({ recent }: Stage, person: Person, { sentence }: Candidate): boolean {
  if (person.heads.size === 0) return true;
  const last = recent[0] === person && person.name !== null && sentence - person.lastSentence <= 1;
  return last && [...person.heads].every((head) => personKind(head) !== 'work');
}

/** `an aide of his`, `a spokesman for his ministry`, `his child`: the pronoun is somebody else than whom it describes. */
function isComplementOf(
  { draft }: Stage,
  { lastAt }: Person,
  { sentence, firstUnit }: Candidate,
): boolean {
  const last = draft.candidates[lastAt];
  const link = draft.sentences[sentence]!.units[firstUnit - 1]?.lower ?? '';
  if (last?.sentence !== sentence) return false;
  const owns = last.firstUnit <= firstUnit && firstUnit < last.endUnit;
  return owns || (last.endUnit === firstUnit - 1 && /^(?:of|for)$/.test(link));
}

function meantByPronoun(stage: Stage, candidate: Candidate): Person | null {
  const gender = /^(?:he|him|his|himself)$/i.test(candidate.label) ? 'm' : 'f';
  const near = stage.recent.filter(
    (person) =>
      candidate.sentence - person.lastSentence <= PRONOUN_REACH &&
      !isComplementOf(stage, person, candidate) &&
      (person.gender ?? gender) === gender,
  );
  const person = near.find(({ subject }) => subject) ?? near[0] ?? null;
  if (person) person.gender = gender;
  return person;
}
