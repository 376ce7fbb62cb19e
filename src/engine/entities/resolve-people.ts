import type { Draft } from './draft';
import type { Candidate } from './mentions';
import { generalHeads, headsAgree, learn, newPerson, type Person } from './people';
import { isSubject, meantByPronoun } from './meant-by-pronoun';
import { agesAgree, agree, bestOf, holdsPost } from './person-fit';
import { isEpithet, leadOf, mostSpokenOf } from './epithet';
import { classifiers } from './post';
import { quoteNumbers } from './quote-numbers';
import { personKind } from './word-lists';

/** Persons that one noun may mean at most, the most spoken of; keeps the work linear in texts of many names. */
const MAX_HOLDERS = 12;
/** Sentences within which somebody brought in without a name is named. */
const NAMING_REACH = 2;
/** Units into its sentence at which a name that takes up the sentence before begins at most. */
const OPENING_UNITS = 4;
/** Sentences back to which a phrase that says little (`the man`) reaches. */
const VAGUE_REACH = 3;

/** How many times more one of the people near by must be spoken of for a phrase that says little to mean it. */
const DOMINANCE = 3;

const BE = new Set(['is', 'was', 'became', 'becomes', 'been', 'become']);
/** Words between `who` and what they are said to be. */
const AUXILIARY = /^(?:has|had|have|twice|once|already|long|would|will)$/;

/** The people of an article as reading goes on. */
interface Stage {
  readonly draft: Draft;
  /** By the root of their candidates. */
  readonly people: Map<number, Person>;
  readonly byHead: Map<string, Person[]>;
  /** The two with a name who are spoken of most, the first first. */
  readonly spoken: readonly Person[];
  /** Who is named with an age, by it. */
  readonly quoteOf: (candidate: Candidate) => number | null;
  readonly byAge: ReadonlyMap<number, readonly Person[]>;
  /** The last few persons mentioned, the latest first. */
  recent: readonly Person[];
  /** The last sentence in which somebody acts. */
  leadOf: number;
  /** Somebody brought in without a name, who may be given one next. */
  unnamed: { readonly index: number; readonly candidate: Candidate } | null;
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
    spoken: mostSpokenOf(people),
    byHead: new Map(),
    byAge: fileByAge(people),
    recent: [],
    leadOf: -1,
    quoteOf: quoteNumbers(draft.text),
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
      const person = meantByPronoun(draft, stage.recent, candidate, stage.quoteOf);
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
  // A lone name whose kind nothing tells may be a surname that the article gives without more.
  for (const [index, candidate] of draft.candidates.entries()) {
    const root = draft.root(index);
    if (people.has(root) || !mayBeSurname(draft, candidate)) continue;
    people.set(root, { ...newPerson(index), name: candidate.label, weak: true });
  }
  for (const [index, candidate] of draft.candidates.entries()) {
    const person = people.get(draft.root(index));
    if (!person) continue;
    person.mentions += 1;
    learn(person, candidate, draft);
  }
  return people;
}

/** Somewhere it acts, as people do. */
function mayBeSurname(draft: Draft, candidate: Candidate): boolean {
  const { sort, kind, label } = candidate;
  const isName = sort === 'name' && kind === null && /^\p{Lu}\p{L}*\p{Ll}$/u.test(label);
  return isName && isSubject(draft, candidate);
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
  const acted = person.subject && person.lastSentence === candidate.sentence;
  person.lastAt = index;
  person.introduced ||= candidate.sort === 'name';
  person.lastSentence = candidate.sentence;
  if (!acted) {
    person.subject = isSubject(stage.draft, candidate);
    person.leads = person.subject && stage.leadOf !== candidate.sentence;
    if (person.subject) stage.leadOf = candidate.sentence;
  }
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
  if (!unnamed || person.weak || candidate.firstUnit > OPENING_UNITS) return;
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
  const begins = candidate.parts?.begins;
  const vague = begins !== 'the' && begins !== 'possessive';
  const person = { ...newPerson(index), vague };
  const kind = personKind(candidate.parts?.head ?? '');
  if (kind !== 'relation' && begins !== 'possessive' && begins !== 'some')
    stage.unnamed = { index, candidate };
  stage.people.set(stage.draft.root(index), person);
  return person;
}

function meantByPhrase(stage: Stage, index: number, candidate: Candidate): Person | null {
  const parts = candidate.parts!;
  const head = parts.head ?? 'person';
  const said = saidOf(stage, candidate);
  if (said) return said;
  const pronoun = candidate.firstUnit === 0 ? pronounBehind(stage, candidate) : null;
  if (pronoun) return meantByPronoun(stage.draft, stage.recent, pronoun, stage.quoteOf);
  if (parts.begins === 'a' || parts.begins === 'some') return null;
  const wanted = classifiers(stage.draft, candidate);
  const insiders = new Set(
    stage.draft.inside(index).map((inner) => stage.people.get(stage.draft.root(inner))),
  );
  const fits = (person: Person) =>
    !person.weak &&
    !insiders.has(person) &&
    agree(person, parts.nationality, head) &&
    agesAgree(person, parts) &&
    holdsPost(person, head, wanted) &&
    (!LOOSE.test(head) || mayBeBoss(person, head, wanted, candidate));
  const tellsNation = (person: Person) =>
    parts.nationality.length === 0 || person.nations.size > 0 || person.heads.has(head);
  const holders = (stage.byHead.get(head) ?? []).filter(
    (person) => fits(person) && tellsNation(person),
  );
  // `Its leader` leads something that is not told: where several lead, nobody is surely meant.
  if (/^(?:its|their)\b/i.test(candidate.label) && holders.length > 1) return null;
  const best = bestOf(holders, parts, candidate.sentence);
  if (best) return best;
  const lead = isEpithet(candidate) ? leadOf(stage.spoken, candidate.sentence) : null;
  if (lead && agree(lead, parts.nationality, head) && agesAgree(lead, parts)) return lead;
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
  if (parts.head === null && parts.age === null && subjects.length === 1) return subjects[0]!;
  const [first, second] = [...near].sort((x, y) => y.mentions - x.mentions);
  return first!.mentions >= DOMINANCE * second!.mentions ? first! : null;
}

/** Nouns that tabloids have for whoever leads anything. */
const LOOSE = /^(?:boss|chief)$/;

/** `his boss`, `the museum boss`: only who is called so, or holds a post of that kind; else everybody with an office would fit. */
function mayBeBoss(
  person: Person,
  head: string,
  wanted: readonly string[],
  { label }: Candidate,
): boolean {
  if (person.heads.has(head)) return person.name !== null || wanted.length === 0;
  if (/^(?:his|her|my|our|your)\b/i.test(label)) return false;
  const posts = [...person.posts.values()].flat(2);
  return wanted.length === 0 || wanted.some((word) => posts.includes(word));
}

/** `she was finance minister`, `her time as finance minister`: the one spoken of right before. */
function saidOf(stage: Stage, candidate: Candidate): Person | null {
  const { draft, people, recent } = stage;
  const { sentence, firstUnit, parts } = candidate;
  const before = draft.sentences[sentence]!.units[firstUnit - 1]?.lower ?? '';
  if (BE.has(before)) {
    const { units } = draft.sentences[sentence]!;
    let at = firstUnit - 2;
    while (AUXILIARY.test(units[at]?.lower ?? '')) at -= 1;
    if (units[at]?.lower === 'who')
      return endingAt(stage, sentence, units[at - 1]?.text === ',' ? at - 1 : at);
    const pronoun = draft.startingAt(sentence, at, ({ sort }) => sort === 'pronoun');
    return pronoun === null ? null : (people.get(draft.root(pronoun)) ?? null);
  }
  const last = recent[0];
  const bare = before === 'as' && parts!.begins === 'bare' && parts!.office !== null;
  return bare && last?.lastSentence === sentence ? last : null;
}

/** The one of those last spoken of whose mention ends before a unit: `Ana Ruiz, | who`; else the last in the sentence. */
function endingAt({ draft, recent }: Stage, sentence: number, unit: number): Person | null {
  const beside = recent.filter(({ lastSentence }) => lastSentence === sentence);
  return (
    beside.find(({ lastAt }) => draft.candidates[lastAt]!.endUnit === unit) ?? beside[0] ?? null
  );
}

/** `The deputy mayor of a small town, she …`: who the pronoun behind the comma is. */
function pronounBehind({ draft }: Stage, { sentence, endUnit }: Candidate): Candidate | null {
  if (draft.sentences[sentence]!.units[endUnit]?.text !== ',') return null;
  const at = draft.startingAt(sentence, endUnit + 1, ({ label }) => /^s?he$/.test(label));
  return at === null ? null : draft.candidates[at]!;
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
