import { opensWithCapital } from '../annotate/opens-with-capital';
import { isKnownStem } from '../align/news-frequency';
import { REPORTING_VERBS } from '../annotate/reporting-verbs.table';
import type { PartOfSpeech, Token, TokenSentence } from '../prepared';
import { firstNameGender } from './first-names';
import { isLoudTag, isShouted } from './loud-words';
import { nationAt } from './nations';
import {
  groupKind,
  isBodyWord,
  isClassifier,
  isClubWord,
  isEvaluative,
  isHonorific,
  isOfficeWord,
  isStatusWord,
  personKind,
  pluralKind,
} from './word-lists';

/** How often a word stands in a capital, and how often in small letters. */
interface CaseCount {
  capital: number;
  small: number;
}

/** How an article writes its words where their case tells something. */
export interface CaseCounts {
  /** By lower-case word. */
  readonly words: ReadonlyMap<string, Readonly<CaseCount>>;
  /** Pairs of words in capitals side by side, `security council`. */
  readonly pairs: ReadonlySet<string>;
}

/** What stands around a word. */
export interface Around {
  /** It opens a sentence, a quotation or what follows a colon, where a capital tells nothing. */
  readonly opens: boolean;
  readonly titleCase: boolean;
  /** Its capitals are loud: `isShouted`. */
  readonly shouted: boolean;
  /** The word so many places on. */
  readonly wordAt: (ahead: number) => Token | undefined;
  readonly next: Token | undefined;
  readonly previous: Token | undefined;
}

/** Share of long words in capitals from which a sentence counts as a headline; lower, a sentence of many names would. */
const TITLE_CASE_SHARE = 0.9;
/** Fewest long words for that. */
const TITLE_CASE_WORDS = 4;
const LONG_WORD = 3;

/** Words from a name to the noun of what it is said to be at most, the comma among them. */
const APPOSED_REACH = 6;

/** Months and days that are also names of people. */
const NAMESAKES = new Set('april may june august march'.split(' '));
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec easter christmas thanksgiving ramadan god gmt utc est edt cst cdt pst pdt cet cest bst'.split(
    ' ',
  ),
);
/** A politician's party before the state, `R-Ohio`; a sign of money, `C$`; what something is like, `Malo-like`. */
const NO_NAME = /^[DIR]-\p{Lu}|[$€£¥]|-(?:like|ish|style|era|born|sized)$/u;
const COUNTED =
  /^(?:Phase|Chapter|Article|Section|Part|Stage|Level|Category|Figure|Volume|Tier|Round)$/;
const NEVER_NAMES: ReadonlySet<PartOfSpeech> = new Set([
  'PUNCT',
  'SYM',
  'SPACE',
  'NUM',
  'PRON',
  'DET',
  'CCONJ',
  'SCONJ',
  'PART',
  'INTJ',
  'AUX',
]);
const OPENERS = new Set('" “ ‘ \' : ( [ — – - * ** • ... …'.split(' '));

/** True for a word after which a capital tells nothing: an opening mark, or the end of another sentence. */
export function isOpener(text: string): boolean {
  return OPENERS.has(text) || (/[.!?]$/.test(text) && !isAbbreviation(text));
}

/** True where a tag rules a name out, whatever the case. */
export function isNeverName(pos: PartOfSpeech): boolean {
  return NEVER_NAMES.has(pos);
}

/** A sentence in the capitals of a headline. */
export function isTitleCase(tokens: readonly Token[], sentence: TokenSentence): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const { text, stop } = tokens[at]!;
    if (text.length < LONG_WORD || stop || !/^\p{L}/u.test(text)) continue;
    long += 1;
    if (opensWithCapital(text)) capitals += 1;
  }
  return long >= TITLE_CASE_WORDS && capitals >= TITLE_CASE_SHARE * long;
}

/** Counts how each word is written in the sentences that are no headlines. Cost: linear. */
export function countCases(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  headlines: readonly boolean[],
): CaseCounts {
  const words = new Map<string, CaseCount>();
  const pairs = new Set<string>();
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    if (headlines[index]) continue;
    for (let at = firstToken; at < endToken; at += 1) {
      const { text, lower } = tokens[at]!;
      const isCapital = opensWithCapital(text);
      if (isHyphenated(tokens, at)) continue;
      if (isCapital && isShouted(tokens, at, firstToken, endToken)) continue;
      const telling = !isCapital || (at > firstToken && !isOpener(tokens[at - 1]!.text));
      if (telling) addCase(words, lower, isCapital);
      if (isCapital && at > firstToken && opensWithCapital(tokens[at - 1]!.text)) {
        pairs.add(`${tokens[at - 1]!.lower} ${lower}`);
      }
    }
  }
  return { words, pairs };
}

function addCase(words: Map<string, CaseCount>, lower: string, isCapital: boolean): void {
  const known = words.get(lower);
  if (!known) words.set(lower, { capital: Number(isCapital), small: Number(!isCapital) });
  else if (isCapital) known.capital += 1;
  else known.small += 1;
}

/** How an article writes a word elsewhere. */
export function casesOf({ words }: CaseCounts, lower: string): Readonly<CaseCount> {
  return words.get(lower) ?? NEVER_MET;
}

const NEVER_MET: CaseCount = { capital: 0, small: 0 };

/** Part of a longer word: how it is written says nothing of the word alone. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    (before?.text === '-' && before.end === start) || (after?.text === '-' && after.start === end)
  );
}

/** True where a word in a capital is one because it names somebody or something. */
export function isProper(token: Token, around: Around, counts: CaseCounts): boolean {
  const { lower, text, pos } = token;
  if (CALENDAR.has(lower.replace(/\.$/, ''))) return isNamesake(lower, around);
  if (lower === 'i' || /^i['’]/.test(lower) || NO_NAME.test(text)) return false;
  // `Phase 3`
  if (COUNTED.test(text) && /^\d/.test(around.next?.text ?? '')) return false;
  if (around.shouted) return isNameDespiteCapitals(token, around, counts);
  if (around.titleCase) return isProperInHeadline(token, around, counts);
  if (NEVER_NAMES.has(pos) && !isAcronym(text)) return false;
  if (!around.opens) return true;
  const { capital: asName, small: asWord } = casesOf(counts, lower);
  if (asName > asWord) return true;
  if (asWord > 0 || isEvaluative(lower)) return false;
  const next = around.next;
  if (isRoleNoun(lower)) return next?.text === 'House' && lower.endsWith('s');
  const nextIsName = next !== undefined && opensWithCapital(next.text) && next.pos === 'PROPN';
  if (!nextIsName) return pos === 'PROPN' && isNameAlone(token, around);
  if (isStatusWord(lower) || (isOfficeWord(lower) && !isBodyWord(lower))) return false;
  if (isClassifier(lower) && isOfficeWord(next.text)) return false;
  // `Ordinary Peruvians`
  if (pos !== 'PROPN' && isKnownStem(token.stem) && nationAt([next.text], 0)) return false;
  const opensName = firstNameGender(next.text) === null || firstNameGender(text) !== null;
  // `Pember Gas`: a word that news at large does not know is a name, whatever its tag.
  if (opensName && !isKnownStem(token.stem) && /^\p{Lu}\p{Ll}{2,}$/u.test(text)) return true;
  return opensName && (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ');
}

/**
 * One word in a capital that opens its sentence, and stands nowhere else: a name where it is a first name, owns
 * something, is in letters, or is a word that news at large does not know: `Results`, `Furious` it knows.
 */
function isNameAlone({ text, stem }: Token, { next, wordAt }: Around): boolean {
  const says = next?.pos === 'VERB' && REPORTING_VERBS.has(next.lemma) && !text.endsWith('s');
  return (
    says ||
    isApposed(wordAt) ||
    firstNameGender(text) !== null ||
    /^['’]s?$/.test(next?.text ?? '') ||
    isAcronym(text) ||
    isClubWord(text) ||
    !isKnownStem(stem)
  );
}

/** `Moss, the team captain,`: somebody is said to be that. */
function isApposed(wordAt: Around['wordAt']): boolean {
  if (wordAt(1)?.text !== ',' || !/^(?:the|an?)$/.test(wordAt(2)?.lower ?? '')) return false;
  for (let ahead = 3; ahead <= APPOSED_REACH; ahead += 1) {
    const word = wordAt(ahead);
    if (!word || word.pos === 'PUNCT' || word.pos === 'VERB') return false;
    if (personKind(word.text) !== null) return true;
  }
  return false;
}

/** In capitals for loudness the rest of the article decides, or the table of first names. */
function isNameDespiteCapitals(
  { lower, text, stem, pos }: Token,
  { next, previous }: Around,
  counts: CaseCounts,
): boolean {
  if (counts.words.size === 0) return true;
  const { capital: asName, small: asWord } = casesOf(counts, lower);
  if (asName !== asWord) return asName > asWord;
  if (!isKnownStem(stem) && !isLoudTag(pos)) return true;
  const first = firstNameGender(text) !== null && opensWithCapital(next?.text ?? '');
  return first || (previous !== undefined && firstNameGender(previous.text) !== null);
}

/** `Carmaker Asano Motors`: nouns for firms and for who holds them. */
const MAKERS = /^\p{L}{3,}(?:makers?|sellers?|owners?|holders?|keepers?|builders?)$/u;

/** `Envoys from Lima`, `Senators said`: a noun for people that opens a sentence is no name of its own. */
function isRoleNoun(lower: string): boolean {
  const kind = personKind(lower) ?? groupKind(lower) ?? pluralKind(lower);
  return kind !== null || MAKERS.test(lower);
}

/** In a headline the rest of the article decides; only where there is no rest, the tag does. */
function isProperInHeadline(
  { lower, text, pos }: Token,
  around: Around,
  counts: CaseCounts,
): boolean {
  const { words, pairs } = counts;
  if (words.size === 0) return pos === 'PROPN';
  const { capital: asName, small: asWord } = casesOf(counts, lower);
  if (asName > asWord) return true;
  const { previous, next } = around;
  if (previous && pairs.has(`${previous.lower} ${lower}`)) return true;
  if (next && pairs.has(`${lower} ${next.lower}`)) return true;
  if (asWord > 0) return false;
  return (
    isAcronym(text) ||
    isClubWord(text) ||
    (pos === 'PROPN' && previous !== undefined && isHonorific(previous.text))
  );
}

/** `Theresa May`, `Mr. March`: after a name or an address a month is a name. */
function isNamesake(lower: string, { previous }: Around): boolean {
  if (
    !previous ||
    !NAMESAKES.has(lower) ||
    !opensWithCapital(previous.text) ||
    previous.pos !== 'PROPN'
  )
    return false;
  if (isHonorific(previous.text)) return true;
  return (
    personKind(previous.text) === null &&
    /^\p{Lu}\p{Ll}+$/u.test(previous.text) &&
    !CALENDAR.has(previous.lower)
  );
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.)+\p{Lu}?)$/u.test(text);
}

function isAbbreviation(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{0,4}\.|(?:\p{L}\.)+)$/u.test(text);
}
