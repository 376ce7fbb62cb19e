import { opensWithCapital } from '../annotate/opens-with-capital';
import type { EntityKind } from '../../model/comparison';
import { pastHouse } from './past-house';
import type { Unit } from './units';
import {
  groupKind,
  isAgreementWord,
  isBodyWord,
  isHonorific,
  isOfficeWord,
  isPlaceWord,
  isPortfolio,
  isThingWord,
  personKind,
} from './word-lists';

/** What a unit does in a sentence: part of a name, of a country's name, of an office in capitals, or nothing of these. */
export type UnitRole = 'name' | 'nation' | 'title' | 'honorific' | 'plain';

/** A proper name: units `[first, end)`; `kind` null where its words do not tell. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind | null;
  /** Code of the country it stands for, else null. */
  readonly nation: string | null;
}

/** Small words inside personal names. */
const PARTICLES = new Set(
  'de van von der den bin ibn al el la le du di da dos ben ter y'.split(' '),
);
/** After these a capital is the city, not the government that sits there. */
const CITY_PREPOSITIONS = new Set('in at near outside around across'.split(' '));
/** Words that are as often surnames as offices: after a name, and with none behind, they end it. */
const SURNAMES = new Set(
  'king pope judge bishop prince major dean marshal baker page cook price priest monk butcher farmer host guy star speaker child mayor'.split(
    ' ',
  ),
);

/** Names that begin as only places do, whole. */
const PLACE_OPENING =
  /^(?:New (?:York(?: City)?|Jersey|Orleans|Hampshire|Mexico|Delhi|England|Haven|Brunswick|South Wales)|(?:San|Santa|Los|Las|El|Fort|Cape|Mount|Lake|Port|Saint|Puerto|Rio) \p{Lu}\p{Ll}+)$/u;

/** In the name of a broadcaster wherever it stands: `Radio Tarrow`, `Vesk TV 4`. */
const STATION = /^(?:Radio|TV|Television|FM)$/;

/** Longest name, in units; what goes on without end is no name. */
const MAX_NAME = 14;

/** The names of one sentence and what each of its units does. Cost: linear. */
export function findNames(units: readonly Unit[]): { roles: UnitRole[]; runs: NameRun[] } {
  const roles = markRoles(units);
  const runs: NameRun[] = [];
  for (let at = 0; at < units.length; ) {
    if (roles[at] === 'nation') {
      at = readNation(units, roles, runs, at);
    } else if (roles[at] === 'name' && isSign(units, at)) {
      at += 1;
    } else if (roles[at] === 'name') {
      const end = pastHouse(units, at, runEnd(units, roles, at));
      if (ownsBody(units, roles, at, end)) {
        let first = at - 2;
        while (first > 0 && (roles[first - 1] === 'title' || roles[first - 1] === 'name'))
          first -= 1;
        while (runs.length > 0 && runs.at(-1)!.end > first) runs.pop();
        runs.push({ first, end, kind: 'organization', nation: null });
        at = end;
        continue;
      }
      runs.push({ first: at, end, kind: kindOfName(units, roles, at, end), nation: null });
      at = end;
    } else {
      at += 1;
    }
  }
  return { roles, runs };
}

/** `(FGR.L)`: the letters of a share, and single letters, name nothing. */
function isSign(units: readonly Unit[], at: number): boolean {
  const [before, { text }, next] = [units[at - 1], units[at]!, units[at + 1]];
  const isTicker = before?.text === '(' && next?.text === '.' && units[at + 3]?.text === ')';
  return (isTicker && /^\p{Lu}+$/u.test(text)) || (before?.text === '.' && text.length === 1);
}

/** `the Information Commissioner’s Office`: a body by the office that it is of. */
function ownsBody(
  units: readonly Unit[],
  roles: readonly UnitRole[],
  at: number,
  end: number,
): boolean {
  return (
    end === at + 1 &&
    isBodyWord(units[at]!.text) &&
    units[at - 1]?.owns === true &&
    roles[at - 2] === 'title'
  );
}

/** First pass: each unit alone, then offices in capitals with what belongs to them. */
function markRoles(units: readonly Unit[]): UnitRole[] {
  const roles: UnitRole[] = units.map((): UnitRole => 'plain');
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    if (unit.nation && roles[at] === 'plain') {
      for (let k = 0; k < unit.nation.length; k += 1) roles[at + k] = 'nation';
    } else if (roles[at] !== 'plain') {
      continue;
    } else if (unit.capital && isHonorific(unit.text) && units[at + 1]?.capital) {
      roles[at] = 'honorific';
    } else if (unit.capital && isTitle(units, at)) {
      roles[at] = 'title';
    } else if (unit.proper && !opensOffice(units, at)) {
      roles[at] = 'name';
    }
  }
  for (let at = units.length - 2; at >= 0; at -= 1) {
    const before = roles[at] === 'name' && isOfficeWord(units[at]!.text);
    if (before && roles[at + 1] === 'title') roles[at] = 'title';
  }
  for (let at = 0; at < units.length; at += 1) markPortfolio(units, roles, at);
  return roles;
}

/** `Fire chief Ann Moss` at the beginning of a sentence: what the office is over, in capitals only for its place. */
function opensOffice(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (at > 0 || !next || next.capital || personKind(next.text) === null) return false;
  const { text } = units[at]!;
  return isPortfolio(text) || groupKind(text) !== null;
}

function isTitle(units: readonly Unit[], at: number): boolean {
  const { text, lower } = units[at]!;
  const kind = personKind(text);
  if (kind === null || kind === 'relation') return false;
  const previous = units[at - 1];
  const next = units[at + 1];
  const alone = !next?.proper;
  const afterName =
    previous?.proper === true && personKind(previous.text) === null && !isOfficeWord(previous.text);
  if (SURNAMES.has(lower) && alone && (afterName || (previous && isHonorific(previous.text))))
    return false;
  if ((kind === 'work' || kind === 'person') && (alone || !opensWithCapital(next?.text ?? '')))
    return false;
  let end = at + 1;
  while (units[end]?.proper && end - at < MAX_NAME) end += 1;
  return !(
    end > at + 1 &&
    isBodyWord(units[end - 1]!.text) &&
    !isBodyWord(text) &&
    end - at <= 3 &&
    personKind(units[end - 1]!.text) === null
  );
}

/** `Secretary of State`, `Minister of Foreign Affairs`: what the office is over is no name. */
function markPortfolio(units: readonly Unit[], roles: UnitRole[], at: number): void {
  if (roles[at] !== 'title' || units[at + 1]?.lower !== 'of') return;
  let end = at + 2;
  while (units[end]?.capital && roles[end] === 'name' && isPortfolio(units[end]!.text)) end += 1;
  if (end > at + 2) for (let k = at + 1; k < end; k += 1) roles[k] = 'title';
}

/** Reads what begins with a country's word: the country alone, or a longer name that it opens. Returns where to go on. */
function readNation(
  units: readonly Unit[],
  roles: UnitRole[],
  runs: NameRun[],
  at: number,
): number {
  const nation = units[at]!.nation!;
  const after = at + nation.length;
  const code = isCity(units, at, after) ? null : nation.code;
  const alone = { first: at, end: after, kind: 'place', nation: code } as const;
  if (roles[after] !== 'name') {
    runs.push(alone);
    return after;
  }
  const end = runEnd(units, roles, after);
  const kind = kindOfName(units, roles, after, end);
  const body = kind === 'organization' || kind === 'agreement' || kind === 'place';
  const letters = /^[\p{Lu}.]+$/u.test(units[at]!.text);
  const opensName = body
    ? !letters
    : (nation.form === 'name' || nation.form === 'capital') && !letters;
  if (!opensName) {
    runs.push(alone, { first: after, end, kind, nation: null });
    return end;
  }
  for (let k = at; k < after; k += 1) roles[k] = 'name';
  runs.push({ first: at, end, kind, nation: null });
  return end;
}

/** A capital as a place: `in Oslo`, `Oslo, Norway`. */
function isCity(units: readonly Unit[], at: number, after: number): boolean {
  const nation = units[at]!.nation!;
  if (nation.form !== 'capital') return false;
  const country = units[after]?.text === ',' ? units[after + 1]?.nation : null;
  return country?.code === nation.code || CITY_PREPOSITIONS.has(units[at - 1]?.lower ?? '');
}

/** Where the name that begins at `first` ends. */
function runEnd(units: readonly Unit[], roles: readonly UnitRole[], first: number): number {
  let end = first;
  let body = false;
  let linked = false;
  const nameAt = (at: number) => roles[at] === 'name' || (body && roles[at] === 'nation');
  while (end < units.length && end - first < MAX_NAME) {
    const { text, lower } = units[end]!;
    if (roles[end] === 'name' || (linked && roles[end] === 'nation')) {
      body ||= isBodyWord(text) || isAgreementWord(text) || isPlaceWord(text);
      end += 1;
      continue;
    }
    if (end === first) break;
    if (PARTICLES.has(lower) && roles[end + 1] === 'name') {
      end += 1;
      continue;
    }
    const joins = body && (lower === 'of' || lower === 'for' || lower === 'on');
    const skip = units[end + 1]?.lower === 'the' ? 2 : 1;
    if (joins && nameAt(end + skip) && units[end + skip]!.capital) {
      linked = true;
      end += skip;
      continue;
    }
    if ((lower === 'and' || lower === '&') && roles[end + 1] === 'name') {
      if (text === '&' || linked || endsInBody(units, roles, first, end)) {
        end += 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** `Customs and Border Protection`: one word, and what follows `and` ends as bodies do. */
function endsInBody(
  units: readonly Unit[],
  roles: readonly UnitRole[],
  first: number,
  and: number,
): boolean {
  if (and - first > 2) return false;
  let end = and + 1;
  while (roles[end] === 'name' && end - and < MAX_NAME) end += 1;
  return end - and > 2 && isBodyWord(units[end - 1]!.text);
}

function kindOfName(
  units: readonly Unit[],
  roles: readonly UnitRole[],
  first: number,
  end: number,
): EntityKind | null {
  const words = units.slice(first, end);
  const last = words.at(-1)!;
  if (roles[first - 1] === 'honorific' || roles[first - 1] === 'title') {
    if (!isBodyWord(last.text) || roles[first - 1] === 'honorific') return 'person';
  }
  if (words.length > 1 && isAgreementWord(last.text)) return 'agreement';
  if (PLACE_OPENING.test(words.map(({ text }) => text).join(' '))) return 'place';
  if (words.length > 1 && /^Defen[cs]e$/.test(last.text)) return 'organization';
  if (words.length > 1 && isBodyWord(last.text.replace(/s$/, ''))) return 'organization';
  if (words.length > 1 && isBodyWord(last.text)) return 'organization';
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on');
  if (of > 0) {
    const head = words[of - 1]!.text;
    return isAgreementWord(head)
      ? 'agreement'
      : isPlaceWord(head) && !isBodyWord(head)
        ? 'place'
        : 'organization';
  }
  if (words.length > 1 && isPlaceWord(last.text)) return 'place';
  if (words.length > 1 && isThingWord(last.text)) return 'other';
  // `Quay Residents`
  if (words.length > 1 && groupKind(last.text) === 'crowd') return 'group';
  if (words.length > 1 && words.some(({ text }) => STATION.test(text))) return 'organization';
  if (words.length === 1 && groupKind(last.text) === 'crowd') return 'group';
  if (words.some(({ text }) => text === '&')) return 'organization';
  if (words.length === 1)
    return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(last.text) ? 'organization' : null;
  if (units[first - 1]?.lower === 'the') return 'other';
  return words.length <= 4 && words.every(({ text }) => !/\d/.test(text)) ? 'person' : null;
}
