import { hedges } from 'hedges';
import { weasels } from 'weasels';
import { byWord } from '../by-word';
import { flatMap } from '../flat-map';
import type { Token } from '../prepared';
import { REPORTING_VERBS } from '../annotate/reporting-verbs.table';
import { LOADED_WORDS, type LoadedWord } from './loaded-words.table';
import { STANCE_WORDS, type Stance } from './stance-words.table';

/*
 * Words of the packaged lists that far more often do something else in news ("that", "will", "about").
 * The packages are broad on purpose; what is left of them only adds to our own lists.
 */
const NOT_HEDGES = new Set(
  `about actually all already also again always around back be_able_to began better bit can certain clear clearly close combats
  could_not decided definite definitely diagnostic down effective efficient enough even ever excellent expert experts far felt
  find finds found gains heard helps huge improved just knew like little looked looks many more most much must only or out over
  own pretty quite read real really saw say says several should_not so some someone something somewhere somebody started still
  supports surely that then think thinks tiny touched up useful various vast very wanted watched well will wished wondered
  works couple few rare rarely rather certainly in_general overall mainly mostly largely consider considers find look_like acts
  anyway lots literally noticed smelled sort recognised recognized realised realized remarkably interestingly exceedingly
  extremely completely significantly substantially surprisingly frequently often usually sometimes occasionally seldom
  understand understands understood estimate estimates estimated at_least so_far must necessarily linked_to doubt would`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
);

const STANCES = Object.keys(STANCE_WORDS) as Stance[];

/** By word or words the stances that they show. */
const STANCES_OF: ReadonlyMap<string, ReadonlySet<Stance>> = readStances();

function readStances(): Map<string, Set<Stance>> {
  const found = new Map<string, Set<Stance>>();
  const add = (word: string, stance: Stance) => {
    const known = found.get(word);
    if (known) known.add(stance);
    else found.set(word, new Set([stance]));
  };
  for (const stance of STANCES)
    for (const word of STANCE_WORDS[stance].split(/\s+/)) add(word.replaceAll('_', ' '), stance);
  for (const word of [...hedges, ...weasels]) if (!NOT_HEDGES.has(word)) add(word, 'hedge');
  return found;
}

/** Longest entry of the lists, in words. */
const LONGEST_ENTRY = 4;
const MANY_WORD_STANCES = secondWords(STANCES_OF);
const MANY_WORD_LOADED = secondWords(LOADED_WORDS.loaded);
const MANY_WORD_PLAIN = secondWords(LOADED_WORDS.plain);

export interface WordHit<Value> {
  /** Token range `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly words: string;
  readonly value: Value;
}

/** The tokens that may begin an entry of a list, ascending: few. Cost: linear. */
export function findOpenings(tokens: readonly Token[]): number[] {
  return flatMap(tokens, (token, at) => (canOpenEntry(token) ? at : []));
}

/** The stance words among tokens, the longest entry at each place; `openings` as `findOpenings` gives them. Cost: linear in these. */
export function findStances(
  openings: readonly number[],
  tokens: readonly Token[],
): WordHit<ReadonlySet<Stance>>[] {
  return lookUp(openings, tokens, STANCES_OF, MANY_WORD_STANCES);
}

/** The loaded words, in the same way, names left out. */
export function findLoaded(
  openings: readonly number[],
  tokens: readonly Token[],
): WordHit<readonly LoadedWord[]>[] {
  return lookUp(openings, tokens, LOADED_WORDS.loaded, MANY_WORD_LOADED);
}

/** The plain words that have loaded counterparts, in the same way. */
export function findPlain(
  openings: readonly number[],
  tokens: readonly Token[],
): WordHit<readonly LoadedWord[]>[] {
  return lookUp(openings, tokens, LOADED_WORDS.plain, MANY_WORD_PLAIN);
}

/** True for a verb that reports speech. */
export function isReportingVerb(token: Token): boolean {
  return token.pos !== 'NOUN' && token.pos !== 'PROPN' && REPORTING_VERBS.has(token.lemma);
}

/** Verbs that report only before what is said: they take a thing as their object just as often. */
const WITH_SPEECH_ONLY = new Set(
  'maintain hold observe note charge suggest indicate signal expose uncover leak grant allow appear seem feel rule post point recall rip lash declare announce brief confirm rage storm thunder roar bark crow trumpet spit sob groan plead'.split(
    ' ',
  ),
);
const OPENS_SPEECH = /^(?:that|how|why|whether|:|["“‘«])$/;

/**
 * True where a verb reports speech in its sentence: `maintained that`, `noted: “`, `it was safe, he maintained.`, but
 * not `the company that maintains the bridge`. Cost: constant.
 */
export function reportsSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  // `so-called`
  if (!isReportingVerb(token) || tokens[at - 1]?.text === '-') return false;
  if (!WITH_SPEECH_ONLY.has(token.lemma)) return true;
  if (/^(?:that|which|who|to)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const from = at + 1 + daysAt(tokens, at + 1);
  const next = tokens[from];
  if (!next || next.pos === 'PUNCT' || OPENS_SPEECH.test(next.lower)) return true;
  return opensClause(tokens, from);
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;

/** Tokens of a day between a verb and what it reports: `announced | on Monday | that`. */
function daysAt(tokens: readonly Token[], at: number): number {
  const on = tokens[at]?.lower === 'on' ? 1 : 0;
  return DAY.test(tokens[at + on]?.lower ?? '') ? on + 1 : 0;
}

/** Most tokens of the subject of a clause that is reported without "that". */
const LONGEST_SUBJECT = 5;

/** `the wall was unsafe`: a subject and its verb. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + LONGEST_SUBJECT; at += 1) {
    const pos = tokens[at]?.pos;
    if (at > from && (pos === 'AUX' || pos === 'VERB')) return true;
    if (!pos || !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(pos)) return false;
  }
  return false;
}

function lookUp<Value>(
  openings: readonly number[],
  tokens: readonly Token[],
  list: ReadonlyMap<string, Value>,
  manyWords: SecondWords,
): WordHit<Value>[] {
  const hits: WordHit<Value>[] = [];
  let free = 0;
  for (const at of openings) {
    const hit = at >= free ? longestAt(tokens, at, tokens.length, list, manyWords) : null;
    if (!hit) continue;
    hits.push(hit);
    free = hit.end;
  }
  return hits;
}

function longestAt<Value>(
  tokens: readonly Token[],
  at: number,
  end: number,
  list: ReadonlyMap<string, Value>,
  manyWords: SecondWords,
): WordHit<Value> | null {
  const { lower, lemma, pos } = tokens[at]!;
  if (at + 1 < end && goesOn(tokens[at]!, tokens[at + 1]!, manyWords)) {
    for (let length = Math.min(LONGEST_ENTRY, end - at); length > 1; length -= 1) {
      const run = tokens.slice(at, at + length);
      const as = (form: (token: Token) => string) => run.map(form).join(' ').replace(/ - /g, '-');
      const words = as((token) => token.lower);
      const named = run.some((token) => token.pos === 'PROPN');
      const value = list.get(words) ?? (named ? undefined : list.get(as((token) => token.lemma)));
      if (value !== undefined) return { first: at, end: at + length, words, value };
    }
  }
  const value = list.get(lower) ?? (pos === 'PROPN' ? undefined : list.get(lemma));
  return value === undefined ? null : { first: at, end: at + 1, words: lower, value };
}

/** The first words of all entries of all lists: most tokens open none. */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  [STANCES_OF, LOADED_WORDS.loaded, LOADED_WORDS.plain].flatMap((list) =>
    Array.from(list.keys(), firstWordOf),
  ),
);

function canOpenEntry({ lower, lemma }: Token): boolean {
  return opensEntry(lower) || (lemma !== lower && opensEntry(lemma));
}

const opensEntry = byWord((word) => OPENING_WORDS.has(firstWordOf(word)));

/** By the first word of the entries that the tagger cuts into several tokens: what comes next in them, a word or a hyphen. */
type SecondWords = ReadonlyMap<string, ReadonlySet<string>>;

function secondWords(list: ReadonlyMap<string, unknown>): SecondWords {
  const found = new Map<string, Set<string>>();
  for (const entry of list.keys()) {
    const first = firstWordOf(entry);
    if (first === entry) continue;
    const rest = entry.slice(first.length);
    const second = rest.startsWith('-') ? '-' : firstWordOf(rest.slice(1));
    found.set(first, (found.get(first) ?? new Set()).add(second));
  }
  return found;
}

/** True where two tokens can begin an entry of several. */
function goesOn(token: Token, next: Token, manyWords: SecondWords): boolean {
  const fits = (word: string, second: string) => {
    const seconds = manyWords.get(firstWordOf(word));
    // A token with a hyphen of its own holds more than the first word.
    return (
      seconds !== undefined &&
      (word.includes('-') || seconds.has(second === '-' ? '-' : firstWordOf(second)))
    );
  };
  return fits(token.lower, next.lower) || fits(token.lemma, next.lemma);
}

/** `so-called` → `so`: entries may be cut at spaces and hyphens. */
function firstWordOf(words: string): string {
  const [space, hyphen] = [words.indexOf(' '), words.indexOf('-')];
  if (space < 0 && hyphen < 0) return words;
  return words.slice(0, space < 0 ? hyphen : hyphen < 0 ? space : Math.min(space, hyphen));
}
