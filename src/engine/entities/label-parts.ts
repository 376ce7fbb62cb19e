import { byWord } from '../by-word';
import { opensWithCapital } from '../annotate/opens-with-capital';
import { NUMBER_WORDS } from '../annotate/units.table';
import { flatMap } from '../flat-map';
import { STATUS_WORDS } from './label-words.table';
import { nationAt } from './nations';
import {
  groupKind,
  isClassifier,
  isEvaluative,
  isHonorific,
  isOfficeWord,
  isPortfolio,
  personKind,
  personNoun,
  pluralKind,
} from './word-lists';

type LabelStatus = keyof typeof STATUS_WORDS;

/** What the words of a label say of whom they call by it. */
export interface LabelParts {
  /** The noun it hangs on, lower case: `official` in `Iran's top security official`; null for a bare name. */
  readonly head: string | null;
  /** The office with what belongs to it, lower case: `vice president`, `secretary of state`; null where it says none. */
  readonly office: string | null;
  /** `current` where an office is given without a word against it. */
  readonly status: LabelStatus | null;
  /** Country codes, in order. */
  readonly nationality: readonly string[];
  /** The judging words, lower case, in order, with a space between; null where there is none. */
  readonly evaluation: string | null;
  /** A proper name other than a country's is in it. */
  readonly named: boolean;
  /** The proper name without office, honorific and country, as written; null where `named` is false. */
  readonly name: string | null;
  readonly plural: boolean;
  /** How it begins: `the`, `a`, a word that picks somebody not known (`one`, `another`), a possessive, or bare. */
  readonly begins: 'the' | 'a' | 'some' | 'possessive' | 'bare';
  /** Words before the noun that tell which body it is, in order: `port` of `the port authority`. */
  readonly classes: readonly string[];
  /** How many they are, where it says so in front: `23 people`. */
  readonly count: number | null;
  /** The age that it states, in years; null where it states none. */
  readonly age: number | null;
}

/** A word of a label; `possessive` where 's follows. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** Punctuation stands between it and the word before. */
  readonly breaks: boolean;
}

const LABEL_WORDS = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&]|[.'’-](?=[\p{L}\p{N}]))*\.?/gu;
const LINKS = new Set('of for within at in to on from who whose with by and that which'.split(' '));
const POSSESSIVES = new Set('his her their its our my your whose'.split(' '));
/** Words before a noun for somebody whom the reader is not told. */
const PICKING = new Set('one another some any each every'.split(' '));
/** From two, as `one` picks somebody; higher ones are mostly written in figures. */
const COUNT_WORDS = Object.keys(NUMBER_WORDS).filter(
  (word) => NUMBER_WORDS[word]! > 1 && NUMBER_WORDS[word]! <= 20,
);
const COUNT = new RegExp(
  `^(?:the |these |those |all |some |about |nearly |almost |around |over |other |another )*(\\d{1,3}(?:,\\d{3})+|\\d{1,7}|${COUNT_WORDS.join('|')})(?= )`,
  'i',
);
const AGE = /^(\d{1,3})-year-old/;
const NAME_LINKS = new Set(
  'of for and the de van von der den bin ibn al el la le du di da & on'.split(' '),
);
const STATUS = new Map(
  (Object.keys(STATUS_WORDS) as LabelStatus[]).flatMap((status) =>
    STATUS_WORDS[status].split(' ').map((word) => [word, status] as const),
  ),
);

/** Labels that are kept: who is who, framings and what is said of an entity ask for the same ones of an article again. */
const MAX_LABELS = 2000;

/**
 * Reads a label: its office, status, nationality, judging words and name.
 * Shape: works on the words alone, so it needs no article; an empty label gives all null.
 * Cost: linear in the label.
 */
export const describeLabel = byWord((label): LabelParts => {
  const words = wordsOf(label);
  const headAt = findHead(words);
  const head = headAt < 0 ? null : headNoun(words, headAt);
  const office = headAt < 0 ? null : officeAt(words, headAt);
  const name = properName(words, headAt);
  const judging = words.filter(({ lower }) => isEvaluative(lower)).map(({ lower }) => lower);
  return {
    head,
    office,
    status: statusOf(words, headAt, office),
    nationality: nationalities(words),
    evaluation: judging.length > 0 ? judging.join(' ') : null,
    named: name !== null,
    name,
    plural: headAt >= 0 && personKind(words[headAt]!.text) === null && groupKind(head!) !== 'body',
    begins: beginning(words),
    classes: classesOf(words, headAt),
    count: countIn(label),
    age: ageIn(words),
  };
}, MAX_LABELS);

/** The noun, with the word before it where alone it says another thing: `asylum-seekers`, `prime-minister`. */
function headNoun(words: readonly Word[], headAt: number): string {
  const noun = personNoun(words[headAt]!.text);
  const before = words[headAt - 1];
  const pair = /^seekers?$/.test(noun) || (noun === 'minister' && before?.lower === 'prime');
  return pair && before ? `${before.lower}-${noun}` : noun;
}

/** In lower case, with plain apostrophes. */
const plainLower = byWord((word) => word.toLowerCase().replaceAll('’', "'"));

/** The words of a text in order, without possessive endings; for labels, not for articles. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const raw of text.match(LABEL_WORDS) ?? []) {
    const index = text.indexOf(raw, last);
    const { word, owner } = bareOf(raw);
    const owns = owner || (word.endsWith('s') && /['’]/.test(text.charAt(index + word.length)));
    words.push({
      text: word,
      lower: plainLower(word),
      possessive: owns,
      breaks: /[,;:()]/.test(text.slice(last, index)),
    });
    last = index + raw.length;
  }
  return words;
}

/** A word without the 's of an owner and without a full stop that is not its own. */
function bareOf(raw: string): { readonly word: string; readonly owner: boolean } {
  if (!/[.'’]/.test(raw)) return { word: raw, owner: false };
  const owned = raw.replace(/['’]s$/i, '');
  const abbreviated = /^(?:\p{L}\.)+$|^\p{Lu}\p{Ll}{0,4}\.$/u.test(owned);
  return { word: abbreviated ? owned : owned.replace(/\.$/, ''), owner: owned !== raw };
}

/** The last noun for people before the first preposition, comma or relative; -1 where there is none. */
function findHead(words: readonly Word[]): number {
  let head = -1;
  for (const [at, { text, lower, possessive, breaks }] of words.entries()) {
    if (head >= 0 && (breaks || LINKS.has(lower))) break;
    if (possessive) {
      head = -1;
      continue;
    }
    if (personKind(text) ?? groupKind(text) ?? pluralKind(lower)) head = at;
  }
  return head;
}

/** `chief executive`, `chief financial officer`: an office, though an executive or an officer alone holds none. */
function isChief(words: readonly Word[], headAt: number): boolean {
  const before = words.slice(Math.max(0, headAt - 2), headAt).map(({ lower }) => lower);
  return /^(?:executive|officer)$/.test(words[headAt]!.lower) && before.includes('chief');
}

function officeAt(words: readonly Word[], headAt: number): string | null {
  const kind = personKind(words[headAt]!.text);
  if (kind !== 'leader' && kind !== 'office' && !isChief(words, headAt)) return null;
  const parts = [personNoun(words[headAt]!.text)];
  for (let at = headAt - 1; at >= 0; at -= 1) {
    const word = words[at]!;
    const isOf =
      isOfficeWord(word.lower) || (word.lower !== 'chief' && words[at - 1]?.lower === 'chief');
    if (!isOf || STATUS.has(word.lower) || word.possessive) break;
    parts.unshift(word.lower);
  }
  if (words[headAt + 1]?.lower !== 'of') return parts.join(' ');
  const over: string[] = [];
  for (let at = headAt + 2; at < words.length; at += 1) {
    const { lower } = words[at]!;
    if (!isPortfolio(lower)) break;
    over.push(lower);
  }
  return over.length > 0 ? `${parts.join(' ')} of ${over.join(' ')}` : parts.join(' ');
}

function statusOf(
  words: readonly Word[],
  headAt: number,
  office: string | null,
): LabelStatus | null {
  for (const { lower } of headAt < 0 ? words : words.slice(0, headAt + 1)) {
    const said = STATUS.get(lower) ?? (lower.startsWith('ex-') ? 'former' : undefined);
    if (said) return said;
  }
  return office === null ? null : 'current';
}

const JOINED = /[-–]/;

function nationalities(words: readonly Word[]): string[] {
  const texts = words.map(({ text }) => text);
  const parts = texts.some((text) => JOINED.test(text))
    ? texts.flatMap((text) =>
        JOINED.test(text) && !nationAt([text], 0) ? text.split(JOINED) : [text],
      )
    : texts;
  const codes = new Set<string>();
  for (let at = 0; at < parts.length; ) {
    const nation = nationAt(parts, at);
    if (nation) codes.add(nation.code);
    at += nation?.length ?? 1;
  }
  return [...codes];
}

/** The longest run of capitalised words that is no office, honorific or country. */
function properName(words: readonly Word[], headAt: number): string | null {
  const texts = words.map(({ text }) => text);
  let best: string[] = [];
  let run: string[] = [];
  const close = () => {
    while (run.length > 0 && NAME_LINKS.has(run.at(-1)!.toLowerCase())) run.pop();
    if (run.length > best.length) best = run;
    run = [];
  };
  for (let at = 0; at < words.length; at += 1) {
    const { text, lower, breaks } = words[at]!;
    if (breaks) close();
    const nation = run.length === 0 ? nationAt(texts, at) : null;
    if (nation) {
      at += nation.length - 1;
      continue;
    }
    const proper = opensWithCapital(text) && !(at === 0 && /^(?:the|an?)$/i.test(text));
    const role = at === headAt || isHonorific(text) || (at < headAt && isOfficeWord(text));
    const owner = words[at]!.possessive && at < headAt;
    if (run.length === 0 && headAt >= 0 && at > headAt && isPortfolio(lower)) continue;
    if (proper && !(role && groupKind(text) !== 'body') && !STATUS.has(lower)) run.push(text);
    else if (run.length > 0 && NAME_LINKS.has(lower)) run.push(text);
    else close();
    if (owner) run = [];
  }
  close();
  return best.length > 0 ? best.join(' ') : null;
}

function classesOf(words: readonly Word[], headAt: number): string[] {
  const before = words.slice(0, Math.max(0, headAt));
  const owner = before.findLastIndex(({ possessive }) => possessive);
  return flatMap(before.slice(owner + 1), ({ lower }) => (isClassifier(lower) ? [lower] : []));
}

/** The number in front, after at most an article and `about`; a label's own length keeps the search short. */
function countIn(label: string): number | null {
  const said = COUNT.exec(label)?.[1]?.toLowerCase();
  if (!said) return null;
  return NUMBER_WORDS[said] ?? Number(said.replaceAll(',', ''));
}

function ageIn(words: readonly Word[]): number | null {
  for (const { lower } of words) {
    const years = AGE.exec(lower)?.[1];
    if (years) return Number(years);
  }
  return null;
}

function beginning(words: readonly Word[]): LabelParts['begins'] {
  const first = words[0];
  if (!first) return 'bare';
  if (first.lower === 'the') return 'the';
  if (first.lower === 'a' || first.lower === 'an') return 'a';
  if (PICKING.has(first.lower)) return 'some';
  if (POSSESSIVES.has(first.lower) || words.some(({ possessive }) => possessive))
    return 'possessive';
  return 'bare';
}
