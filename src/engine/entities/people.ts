import type { Draft } from './draft';
import { firstNameGender } from './first-names';
import type { Candidate } from './mentions';
import { classifiers } from './post';
import type { Unit } from './units';
import { personKind } from './word-lists';

/** What is known of one person at some point of an article. */
export interface Person {
  /** A candidate of it. */
  readonly index: number;
  readonly name: string | null;
  readonly heads: Set<string>;
  readonly nations: Set<string>;
  /** The words that tell one post from another, for each description: `under-21s` of `the under-21s coach`. */
  readonly posts: Map<string, (readonly string[])[]>;
  /** In years, as the article states it. */
  age: number | null;
  /** `m`, `f`, or null where nothing tells. */
  gender: 'm' | 'f' | null;
  /** Called by an office as one no longer held. */
  former: boolean;
  mentions: number;
  /** Its name has been read. */
  introduced: boolean;
  /** Order number of the last mention, and its sentence. */
  lastAt: number;
  lastSentence: number;
  /** Acts in the last sentence it stood in, and is the first there who does. */
  subject: boolean;
  leads: boolean;
  /** Brought in as somebody of whom no more is told: `a mediator`. */
  readonly vague: boolean;
  /** A lone name that may be a firm's or a place's. */
  readonly weak: boolean;
}

const AGE = /^\d{1,3}$/;
/** Descriptions of one person by one noun that are kept; what is said later says the same. */
const MAX_POSTS = 8;

const MALE =
  /^(?:mr|sir|lord|king|prince|husband|father|son|brother|uncle|man|boy|gentleman|spokesman|chairman|congressman|businessman|actor|policeman|emperor|grandfather|dad|nephew|boyfriend|father-in-law|son-in-law)$/;
const FEMALE =
  /^(?:mrs|ms|miss|madam|madame|dame|lady|queen|princess|wife|mother|daughter|sister|aunt|woman|girl|spokeswoman|chairwoman|congresswoman|businesswoman|actress|policewoman|empress|grandmother|mom|mum|niece|girlfriend|mother-in-law|daughter-in-law|heiress)$/;

/** Gender that a word tells; null for most. */
export function genderOf(word: string): 'm' | 'f' | null {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return MALE.test(bare) ? 'm' : FEMALE.test(bare) ? 'f' : null;
}

/** A person with nothing known yet but the candidate. */
export function newPerson(index: number): Person {
  return {
    index,
    name: null,
    heads: new Set(),
    nations: new Set(),
    posts: new Map(),
    age: null,
    gender: null,
    former: false,
    mentions: 0,
    introduced: false,
    lastAt: -1,
    lastSentence: -1,
    subject: false,
    leads: false,
    vague: false,
    weak: false,
  };
}

/** Adds what one candidate says of the person. */
export function learn(person: Person, candidate: Candidate, draft: Draft): void {
  const { parts, label } = candidate;
  person.age ??= parts?.age ?? null;
  if (parts?.head) {
    person.heads.add(parts.head);
    for (const code of parts.nationality) person.nations.add(code);
    person.gender ??= genderOf(parts.head);
    person.former ||= parts.status === 'former';
    const known = person.posts.get(parts.head) ?? [];
    if (known.length < MAX_POSTS)
      person.posts.set(parts.head, [...known, classifiers(draft, candidate)]);
  }
  if (candidate.sort === 'name') {
    const [first, second] = label.split(' ', 2);
    person.gender ??= genderOf(first!) ?? (second ? firstNameGender(first!) : null);
    const { units } = draft.sentences[candidate.sentence]!;
    person.age ??= ageBehind(units, candidate.endUnit);
    const of = units[candidate.endUnit];
    const nation = of?.lower === 'of' ? units[candidate.endUnit + 1]?.nation : null;
    if (nation && nation.form === 'name') person.nations.add(nation.code);
  }
}

/** `Ana Ruiz, 51,`: the number between commas behind a name; null where there is none. */
function ageBehind(units: readonly Unit[], at: number): number | null {
  const [comma, age, closer] = [units[at]?.text, units[at + 1]?.text ?? '', units[at + 2]?.text];
  const closed = closer === undefined || /^[,.;)—–]$/.test(closer);
  return (comma === ',' || comma === '(') && closed && AGE.test(age) ? Number(age) : null;
}

/** Ranks that may stand for each other: the noun's family, `leader` for all who lead. */
export function headsAgree(said: string, known: ReadonlySet<string>): boolean {
  if (known.has(said)) return true;
  const kinds = GENERAL[said];
  return kinds !== undefined && [...known].some((head) => kinds.has(personKind(head) ?? ''));
}

const LEADING = new Set(['leader', 'office']);
const RANKING = new Set(['leader', 'office', 'rank']);
/** Nouns that say less than those of these kinds. */
const GENERAL: Readonly<Record<string, ReadonlySet<string>>> = {
  leader: new Set(['leader']),
  dictator: new Set(['leader']),
  ruler: new Set(['leader']),
  strongman: new Set(['leader']),
  counterpart: new Set(['leader']),
  chief: LEADING,
  head: LEADING,
  boss: LEADING,
  official: RANKING,
  figure: RANKING,
  politician: RANKING,
  officer: new Set(['office', 'rank']),
};

/** The wider nouns that may stand for one who is called by these. */
export function generalHeads(known: ReadonlySet<string>): string[] {
  return Object.keys(GENERAL).filter((head) => !known.has(head) && headsAgree(head, known));
}
