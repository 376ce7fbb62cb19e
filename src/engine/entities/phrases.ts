import type { UnitRole } from './name-runs';
import type { Unit } from './units';
import { bodyActs } from './body-acts';
import {
  type GroupKind,
  groupKind,
  isOfficeWord,
  isStatusWord,
  type PersonKind,
  personKind,
  pluralKind,
} from './word-lists';

/** A phrase for somebody: units `[first, end)` around the noun at `head`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly person: PersonKind | null;
  readonly group: GroupKind | null;
}

/** Longest phrase to the left of its noun, in units; headlines and lists would otherwise be swallowed. */
const MAX_BEFORE = 9;
/** Longest stretch after `of`. */
const MAX_AFTER = 10;
const POSSESSIVES = new Set('his her their its our my your whose'.split(' '));
const STOPS = new Set(
  'that this such which what who whom there no not nor both monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** Prepositional stretches behind a noun that belong to it. */
const MAX_LINKS = 2;
const PLACING = new Set('within at for to on in from with of'.split(' '));
/** Before figures that are people, not numbers. */
const FIGURES =
  /^(?:public|senior|leading|political|opposition|party|military|religious|prominent|key|top|cultural|community|industry|business|media|government|establishment|powerful|influential|historical)$/;
/** Nouns that look like a past tense. */
const NOUNS_IN_ED = /^(?:bed|speed|need|feed|seed|shed|breed|deed|greed|weed)$/;
const AGE = /^\d+-year-olds?$/;

/** The phrases for people and groups of one sentence, in order of their nouns. Cost: linear. */
export function findPhrases(units: readonly Unit[], roles: readonly UnitRole[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let head = 0; head < units.length; head += 1) {
    const kinds = kindsAt(units, roles, head);
    if (!kinds) continue;
    const titled = roles[head + 1] === 'name' || roles[head + 1] === 'honorific';
    const first = withFormer(
      units,
      roles,
      cutBefore(units, roles, expandLeft(units, roles, head), head, titled),
    );
    const end = titled ? head + 1 : expandRight(units, roles, first, head);
    phrases.push({ first, end, head, ...kinds });
  }
  return phrases;
}

function kindsAt(units: readonly Unit[], roles: readonly UnitRole[], at: number) {
  const unit = units[at]!;
  const role = roles[at];
  if (role === 'nation' && isNational(units, roles, at))
    return { person: 'person' as const, group: null };
  if (role === 'name' || role === 'nation' || role === 'honorific') return null;
  if (role === 'title' && roles[at + 1] === 'title') return null;
  if (role === 'title') {
    let head = at;
    while (head > 0 && at - head < MAX_BEFORE && personKind(units[head]!.text) === null) head -= 1;
    return { person: personKind(units[head]!.text), group: null };
  }
  if (AGE.test(unit.lower)) {
    const alone = !/^(?:NOUN|ADJ)$/.test(units[at + 1]?.pos ?? '') && roles[at + 1] !== 'nation';
    return alone ? { person: 'person' as const, group: null } : null;
  }
  if (!isNoun(units, roles, at) || describesNext(units, roles, at)) return null;
  const person = personKind(unit.text);
  if (person && (isVehicle(units, at) || isIdiom(units, at) || isGraded(units, at))) return null;
  if (person === 'relation' && isOfThing(units, at)) return null;
  if (person) return { person, group: null };
  const group = groupKind(unit.lower) ?? pluralKind(unit.lower);
  if (unit.lower === 'figures' && !FIGURES.test(units[at - 1]?.lower ?? '')) return null;
  return group && bodyActs(units, at) ? { person: null, group } : null;
}

/** `the Swede`, `the 51-year-old Dane`, `the Peruvian said`: the people's word for one of them. */
function isNational(units: readonly Unit[], roles: readonly UnitRole[], at: number): boolean {
  const { nation, lower } = units[at]!;
  if (nation?.length !== 1 || /(?:s|[ei]sh|ch)$/.test(lower) || roles[at + 1] !== 'plain')
    return false;
  const before = units[at - 1]?.lower ?? '';
  const behind = units[at + 1]?.pos;
  const acts = behind === 'VERB' || behind === 'AUX';
  if (nation.form === 'people') return before === 'the' || AGE.test(before);
  return nation.form === 'adjective' && acts && (before === 'the' || AGE.test(before));
}

/** A noun by tag, or an adjective by tag that stands where only a noun can: `the official said`, `fire chief Ann Moss`. */
function isNoun(units: readonly Unit[], roles: readonly UnitRole[], at: number): boolean {
  const { pos, text } = units[at]!;
  const next = units[at + 1]?.pos;
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  if (pos !== 'ADJ') return false;
  const titles = roles[at + 1] === 'name' && personKind(text) === 'office';
  return titles || next === 'VERB' || next === 'AUX' || next === 'PUNCT';
}

/** A noun that only describes the noun behind it; a past tense is often tagged as one. */
function describesNext(units: readonly Unit[], roles: readonly UnitRole[], at: number): boolean {
  const next = units[at + 1];
  if (!next || roles[at + 1] !== 'plain') return false;
  if (next.text === '-') return next.start === units[at]!.end;
  return next.pos === 'NOUN' && (!next.lower.endsWith('ed') || NOUNS_IN_ED.test(next.lower));
}

/** `its larger neighbour`, `its main ally`: what stands so to a country or a firm is nobody. */
function isOfThing(units: readonly Unit[], at: number): boolean {
  for (let back = 1; back <= MAX_LINKS + 1; back += 1) {
    const word = units[at - back];
    if (word?.lower === 'its') return true;
    if (word?.pos !== 'ADJ') return false;
  }
  return false;
}

/** `were less patient`, `is more liberal`: no noun. */
function isGraded(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:less|more|most|very|too|so|quite|rather)$/.test(units[at - 1]?.lower ?? '') &&
    /^(?:AUX|ADV|PUNCT)$/.test(units[at - 2]?.pos ?? '')
  );
}

const ORDINAL = /^(?:one|first|second|third|fourth|fifth|last|rear|front|\d+(?:st|nd|rd|th))$/;

/** `the second coach`, `one coach`: a carriage, as nobody numbers trainers. */
function isVehicle(units: readonly Unit[], at: number): boolean {
  return units[at]!.lower === 'coach' && ORDINAL.test(units[at - 1]?.lower ?? '');
}

/** `off guard`: a noun without article behind these names a state, not somebody; nor does `at the head of`. */
function isIdiom(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const [article, link] = [units[at - 1]?.lower, units[at - 2]?.lower];
  const word = units[at]!.lower;
  if (word === 'head' && article === 'the' && link === 'at') return true;
  // `clings to his chair`, `in my head`, `on their guard`, a verb in a headline: `towns count`
  if (/^(?:chair|head)$/.test(word) && /^(?:his|her|my|your)$/.test(article ?? '')) return true;
  if (word === 'guard' && /^(?:on|off)$/.test(link ?? '') && POSSESSIVES.has(article ?? ''))
    return true;
  if (word === 'count' && !units[at]!.capital && units[at - 1]?.pos !== 'DET') return true;
  return (
    /^(?:off|on|by|at|in|under)$/.test(units[at - 1]?.lower ?? '') &&
    !units[at]!.capital &&
    !next?.capital
  );
}

function expandLeft(units: readonly Unit[], roles: readonly UnitRole[], head: number): number {
  let first = head;
  while (first > 0 && head - first < MAX_BEFORE) {
    const at = first - 1;
    const unit = units[at]!;
    // `At the bend three women died`: a number begins another phrase than the noun before it.
    if (units[first]!.pos === 'NUM' && unit.pos === 'NOUN' && roles[at] === 'plain') break;
    // `An inspectors' note`: the article is that of the noun behind.
    if (/^an?$/.test(unit.lower) && isOwnerOfMany(units, head)) break;
    if (unit.pos === 'DET' && !STOPS.has(unit.lower)) return at;
    if (POSSESSIVES.has(unit.lower)) return at;
    if (!belongsBefore(units, roles, at) || tellsOfOwner(units, roles, at)) break;
    first = at;
  }
  while (first < head && (units[first]!.owns || units[first]!.pos === 'PUNCT')) first += 1;
  return first;
}

/** `inspectors'`: the noun at `head` in the plural, as an owner. */
function isOwnerOfMany(units: readonly Unit[], head: number): boolean {
  return units[head + 1]?.owns === true && pluralKind(units[head]!.lower) !== null;
}

/** `emails show Ruiz's aides`: a noun right before an owner's name that is no office is of another phrase. */
function tellsOfOwner(units: readonly Unit[], roles: readonly UnitRole[], at: number): boolean {
  const { pos, text, capital } = units[at]!;
  if (pos !== 'NOUN' || capital || roles[at] !== 'plain' || roles[at + 1] !== 'name') return false;
  if (personKind(text) !== null || groupKind(text) !== null || isOfficeWord(text)) return false;
  let end = at + 1;
  while (roles[end] === 'name') end += 1;
  return units[end]?.owns === true;
}

/** Words without article before a noun that may still be one phrase; of more, as in headlines, they are a sentence. */
const MAX_BARE = 4;

/**
 * Cuts what a phrase took in from the words before: `his opinion Justice` → `Justice` before a name,
 * `bench scraps safety zone round parliament` → `parliament`.
 */
function cutBefore(
  units: readonly Unit[],
  roles: readonly UnitRole[],
  first: number,
  head: number,
  titled: boolean,
): number {
  if (titled && roles[head] === 'title') {
    let title = head;
    while (title > first && roles[title - 1] === 'title') title -= 1;
    const before = units[title - 1];
    const noun = before?.pos === 'NOUN' && !before.capital && !isOfficeWord(before.lower);
    return title > first && noun && roles[title - 1] === 'plain' ? title : first;
  }
  const bare = units[first]!.pos !== 'DET' && !POSSESSIVES.has(units[first]!.lower);
  const plain = roles.slice(first, head).every((role) => role === 'plain');
  return bare && plain && head - first > MAX_BARE ? head : first;
}

/** `former Marlow United and Tarrow boss`: the word in front says it of both. */
function withFormer(units: readonly Unit[], roles: readonly UnitRole[], first: number): number {
  if (roles[first] !== 'name' || units[first - 1]?.lower !== 'and') return first;
  let at = first - 2;
  while (roles[at] === 'name' && first - at < MAX_BEFORE) at -= 1;
  return at < first - 2 && isStatusWord(units[at]?.lower ?? '') ? at : first;
}

function belongsBefore(units: readonly Unit[], roles: readonly UnitRole[], at: number): boolean {
  const unit = units[at]!;
  const role = roles[at];
  if (role === 'name' || role === 'nation' || role === 'title' || unit.owns) return true;
  if (unit.text === '-') return units[at - 1]?.end === unit.start;
  if (unit.lower === 'then') return roles[at + 1] === 'title' && roles[at] === 'plain' && at > 0;
  // `Under the law companies may …` is no under-secretary.
  if (unit.lower === 'under') return isOfficeWord(units[at + 1]!.lower);
  if (isOfficeWord(unit.lower)) return true;
  if (unit.pos === 'ADJ' || unit.pos === 'NOUN' || unit.pos === 'NUM' || unit.pos === 'PROPN')
    return !STOPS.has(unit.lower);
  if (unit.pos === 'VERB')
    return (
      /(?:ed|ing|en)$/.test(unit.lower) &&
      (/^(?:DET|ADJ)$/.test(units[at - 1]?.pos ?? '') || units[at - 1]?.end === unit.start)
    );
  return unit.pos === 'ADV' && unit.lower === 'most';
}

/** What an office is over: `of …`, and between commas whatever says where (`, a figure within the council,`). */
function expandRight(
  units: readonly Unit[],
  roles: readonly UnitRole[],
  first: number,
  head: number,
): number {
  const apposed = units[first - 1]?.text === ',';
  let end = head + 1;
  for (let links = 0; links < MAX_LINKS; links += 1) {
    const link = units[end]?.lower ?? '';
    if (link !== 'of' && !(apposed && PLACING.has(link))) break;
    const reach = nounPhraseEnd(units, roles, end + 1);
    if (reach === end + 1) break;
    const closer = units[reach]?.text ?? '.';
    if (link !== 'of' && !/^[,.;)—–]$/.test(closer) && !PLACING.has(closer)) break;
    end = reach;
  }
  return end;
}

/** Where the noun phrase that begins at `at` ends; `at` itself where none does. */
function nounPhraseEnd(units: readonly Unit[], roles: readonly UnitRole[], at: number): number {
  let end = at;
  while (units[end] && end - at < MAX_AFTER) {
    const { pos, lower, owns } = units[end]!;
    const opens = end === at && (pos === 'DET' || POSSESSIVES.has(lower));
    const inside =
      roles[end] !== 'plain' ||
      owns ||
      pos === 'ADJ' ||
      pos === 'NOUN' ||
      pos === 'NUM' ||
      pos === 'PROPN' ||
      (lower === '-' && units[end - 1]?.end === units[end]!.start);
    if (!opens && !inside) break;
    end += 1;
  }
  while (
    end > at &&
    (units[end - 1]!.owns || units[end - 1]!.pos === 'DET' || units[end - 1]!.pos === 'PUNCT')
  )
    end -= 1;
  return end;
}
