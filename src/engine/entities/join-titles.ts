import type { Draft } from './draft';
import type { Candidate, ReadSentence } from './mentions';
import { isNamer } from './word-lists';

const BE = new Set(['is', 'was', 'became', 'becomes', 'remains', "'s", '’s']);
const NAMING = new Set('named identified known'.split(' '));
/** Words between the verb and the name at most: `named locally by the press as dad-of-two Marco Ruiz`. */
const NAMING_WORDS = 8;
const AGE = /^\d{1,3}$/;
const CLOSERS = new Set([',', '.', ';', ':', '—', '–', '-', ')', 'who', 'whose', '?', '!']);

const isPersonName = ({ sort, kind }: Candidate) =>
  sort === 'name' && (kind === 'person' || kind === null);
/** Trades that firms ply too: `Kemvo Bridgeworks, the maintenance contractor`. */
const FIRM_TRADES = new Set(
  'contractor owner publisher developer landlord trader investor'.split(' '),
);
const isFirm = ({ sort, kind }: Candidate) => sort === 'name' && kind === 'organization';
const isFirmPhrase = ({ sort, parts }: Candidate) =>
  sort === 'phrase' && FIRM_TRADES.has(parts!.head ?? '');
const isPersonPhrase = ({ sort, kind }: Candidate) => sort === 'phrase' && kind === 'person';

/** An office or description right before a name: `President Ruiz`, `the Peruvian minister Ana Ruiz`. */
export function joinTitlesBefore(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isPersonPhrase(candidate) || candidate.endUnit !== candidate.head + 1) continue;
    const name = draft.startingAt(candidate.sentence, candidate.endUnit, isPersonName);
    if (name !== null) draft.attach(index, name);
  }
}

/** `The driver, named locally as Marco Ruiz`: who is named behind a phrase. */
export function joinNamings(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isPersonPhrase(candidate) || candidate.parts!.plural) continue;
    const { units } = draft.sentences[candidate.sentence]!;
    const verb = candidate.endUnit + (units[candidate.endUnit]?.text === ',' ? 1 : 0);
    if (!NAMING.has(units[verb]?.lower ?? '')) continue;
    for (let at = verb + 1; at <= verb + NAMING_WORDS; at += 1) {
      const name = draft.startingAt(candidate.sentence, at, isPersonName);
      if (name === null) continue;
      draft.attach(index, name);
      break;
    }
  }
}

/** `The driver, a 41-year-old man with a family, survived`: two phrases for one, neither with a name. */
export function joinDescriptions(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    const { sentence, endUnit, parts } = candidate;
    if (!isPersonPhrase(candidate) || parts!.plural) continue;
    const { units } = draft.sentences[sentence]!;
    if (units[endUnit]?.text !== ',' || !/^an?$/.test(units[endUnit + 1]?.lower ?? '')) continue;
    const phrase = draft.startingAt(sentence, endUnit + 1, isPersonPhrase);
    if (phrase === null || namesAhead(draft, phrase)) continue;
    const other = draft.candidates[phrase]!;
    const closer = units[other.endUnit];
    const after = units[other.endUnit + 1];
    const list = after?.pos === 'DET' || after?.lower === 'and';
    if (closer?.text === ',' ? !list : closer?.lower === 'who') draft.attach(index, phrase);
  }
}

/** `chemicals group Kemvo`, `the union federation LO`: a noun of firms right before the name of one. */
export function joinNamers(draft: Draft): void {
  for (const [
    index,
    { sort, kind, parts, sentence, head, endUnit },
  ] of draft.candidates.entries()) {
    if (sort !== 'phrase' || kind !== 'organization' || endUnit !== head + 1) continue;
    const name = isNamer(parts!.head ?? '') ? draft.startingAt(sentence, endUnit, isFirm) : null;
    if (name !== null) draft.attach(index, name);
  }
}

/** A phrase between commas after a name, or a name between commas after a phrase. */
export function joinAppositions(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    const { units } = draft.sentences[candidate.sentence]!;
    if (isPersonName(candidate) || isFirm(candidate)) {
      const wanted = isFirm(candidate) ? isFirmPhrase : isPersonPhrase;
      const at = afterComma(draft.sentences[candidate.sentence]!, candidate.endUnit);
      const phrase = at === null ? null : draft.startingAt(candidate.sentence, at, wanted);
      if (phrase === null || namesAhead(draft, phrase)) continue;
      draft.attach(index, phrase);
    } else if (isPersonPhrase(candidate)) {
      const comma = behindPlace(draft.sentences[candidate.sentence]!, candidate.endUnit);
      if (units[comma]?.text !== ',') continue;
      const name = nameFrom(draft, candidate.sentence, comma + 1);
      if (name === null || candidate.parts!.plural) continue;
      const closer = units[draft.candidates[name]!.endUnit];
      const after = units[draft.candidates[name]!.endUnit + 1];
      const list = closer?.text === ',' && (after?.lower === 'and' || after?.proper === true);
      if ((closer === undefined || CLOSERS.has(closer.lower)) && !list) draft.attach(index, name);
    }
  }
}

/** The name that begins at a unit, or behind the title that begins there: `Its leader, former minister Ana Ruiz`. */
function nameFrom(draft: Draft, sentence: number, at: number): number | null {
  const name = draft.startingAt(sentence, at, isPersonName);
  if (name !== null) return name;
  const title = draft.startingAt(sentence, at, isPersonPhrase);
  return title === null
    ? null
    : draft.startingAt(sentence, draft.candidates[title]!.endUnit, isPersonName);
}

/** The unit after the comma that follows a name, an age between commas left out; null where there is no comma. */
function afterComma({ units }: ReadSentence, at: number): number | null {
  if (units[at]?.text !== ',') return null;
  const aged = AGE.test(units[at + 1]?.text ?? '') && units[at + 2]?.text === ',';
  let next = aged ? at + 3 : at + 1;
  for (let words = 0; words < TIME_WORDS && isSince(units[next]?.lower); words += 1) next += 1;
  return next;
}

/** `until now a junior minister`, `formerly a nurse`, `at the time mayor` */
const SINCE = new Set(
  'until till now recently formerly previously once currently today then later lately since long'.split(
    ' ',
  ),
);
const TIME_WORDS = 2;
const isSince = (word: string | undefined) => word !== undefined && SINCE.has(word);

/** Words of the place that an office is for at most: `the MP for South Malo and the Isles` */
const PLACE_WORDS = 6;

/** The unit behind `for Malo`, which says what an office is for, or `at` where nothing does. */
function behindPlace({ units, roles }: ReadSentence, at: number): number {
  if (!/^(?:for|of|in|at)$/.test(units[at]?.lower ?? '')) return at;
  let end = at + 1;
  if (units[end]?.lower === 'the') end += 1;
  const first = end;
  while (end - first < PLACE_WORDS && (roles[end] === 'name' || roles[end] === 'nation')) end += 1;
  return end > first ? end : at;
}

/** True where the phrase is the office of the name behind it: `Ruiz, President Moon and …`. */
function namesAhead(draft: Draft, phrase: number): boolean {
  const { sentence, endUnit } = draft.candidates[phrase]!;
  return draft.startingAt(sentence, endUnit, isPersonName) !== null;
}

/** What a name is said to be: `Ruiz is the minister`. */
export function joinPredicates(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isPersonName(candidate)) continue;
    const { units } = draft.sentences[candidate.sentence]!;
    const be = units[candidate.endUnit];
    if (!be || !BE.has(be.lower) || (be.owns && units[candidate.endUnit + 1]?.pos !== 'DET'))
      continue;
    const phrase = draft.startingAt(candidate.sentence, candidate.endUnit + 1, isPersonPhrase);
    if (phrase !== null && !namesAhead(draft, phrase)) draft.attach(index, phrase);
  }
}
