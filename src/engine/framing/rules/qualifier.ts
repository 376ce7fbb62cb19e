import { opensWithCapital } from '../../annotate/opens-with-capital';
import { flatMap } from '../../flat-map';
import { thingNote } from '../notes';
import {
  countShared,
  isCutShort,
  isShowable,
  isTied,
  type PairRule,
  type Side,
  type TokenRun,
  tellSides,
} from '../sentence-pair';
import type { Phrase, SentenceView } from '../sentence-view';
import { DAYS } from '../spans';
import { isHyphen } from '../token-marks';

/** Words of content that both sentences must share. */
const LEAST_SHARED = 3;
/** Least confidence of a link: below it the noun is often of another thing. Score 0..1. */
const SURE = 0.5;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.28;
/** Words before a noun that order, count or place it in time: they say little of what it is like. */
const PLAIN =
  /^(?:more|most|other|same|last|next|new|first|second|third|such|own|many|several|few|early|late|later|total|entire|whole|additional|further|recent|previous|earlier|current|local|future|past|overall|main|full|various|certain|different|similar|possible|likely|following|including|based|former|then|vice|deputy|national|federal|general|public|social|presidential|senior|top|chief|old|aged|alleged|accused|dozen|dozens|hundred|thousand|million|billion|half|double|single)$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What one side describes by a word that the other article never has of it: `a sealed wooden box`, `a box`. */
export const tellQualifier: PairRule = (side) => {
  const { own, other, partner, pair } = side;
  if (pair.link.confidence < SURE || countShared(side) < LEAST_SHARED) return [];
  if (isCutShort(side)) return [];
  return flatMap([...partner], ([head, same]) => {
    const mine = namingAt(own.view, head);
    const theirs = namingAt(other.view, same);
    if (!mine || !theirs || !isTied(side, head, same)) return [];
    if (!describes(side, mine, head) || isDescribed(side, theirs, same)) return [];
    if (!isShowable(own.view, mine) || !isShowable(other.view, theirs)) return [];
    const topic = `qualifier ${own.view.tokens[head]!.stem}`;
    return tellSides(side, 'label', mine, theirs, WORTH * pair.link.confidence, thingNote).map(
      (telling) => ({ ...telling, topics: [...telling.topics, topic] }),
    );
  });
};

/** The noun phrase that a noun or name ends, without the prepositions before it and a day behind; null where it is no head. */
function namingAt({ tokens, phrases, phraseOf }: SentenceView, head: number): TokenRun | null {
  const phrase = phrases[phraseOf[head]!];
  const { pos, lower } = tokens[head]!;
  if (!/^(?:NOUN|PROPN)$/.test(pos) || phrase?.kind !== 'noun') return null;
  let { end } = phrase;
  while (end > head + 1 && isTime(tokens[end - 1]!.lower)) end -= 1;
  const next = tokens[end];
  // `a fatal harbour | shooting`, `the duties | of being mayor`, `the left-|wing board`: the noun alone is not what is named.
  const goesOn =
    next !== undefined && (/^(?:of|[-‑–])$/.test(next.lower) || next.lower.endsWith('ing'));
  if (end !== head + 1 || goesOn || isTime(lower)) return null;
  const first = beginning({ tokens, phrases, phraseOf }, phrase, head);
  // `by 14 to 11 votes`: a result is no naming.
  return /^\d/.test(tokens[first]!.text) ? null : { first, end };
}

/** Where the naming begins, `loud, repeated warnings` with all of its adjectives. */
function beginning(
  { tokens, phrases, phraseOf }: Pick<SentenceView, 'tokens' | 'phrases' | 'phraseOf'>,
  phrase: Phrase,
  head: number,
): number {
  let { first } = phrase;
  const before = phrases[phraseOf[first - 2] ?? -1];
  const goesOn = tokens[first - 1]?.text === ',' && tokens[first]!.pos === 'ADJ';
  if (goesOn && before?.kind === 'noun' && tokens[first - 2]!.pos === 'ADJ') first = before.first;
  while (first < head && tokens[first]!.pos === 'ADP') first += 1;
  return first;
}

const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|time)s?$/;

function isTime(lower: string): boolean {
  return DAYS.test(lower) || MONTHS.test(lower) || TIMES.test(lower);
}

/** Some word of the naming says what it is like, that the other sentence does not have and the other article never has of it. */
function describes({ own, other, pair }: Side, { first }: TokenRun, head: number): boolean {
  const { tokens } = own.view;
  const known = new Set(other.view.tokens.map(({ stem }) => stem));
  return tokens.some((token, at) => {
    if (at < first || at >= head || !isQuality(own.view, at, first)) return false;
    if (isOfName(own.view, at, head)) return false;
    // `rifle-bearing guards` are `guards with rifles`, but `right-wing` is not `left-wing`.
    const opens = isHyphen(tokens[at - 1]) ? tokens[at - 2]! : token;
    return !known.has(opens.stem) && !pair.story.says(other.view.column, token, tokens[head]!);
  });
}

/** `the rusty Ann Moss plan`: what stands before a name is said of that. */
function isOfName({ tokens }: SentenceView, at: number, head: number): boolean {
  return (
    tokens[head]!.pos !== 'PROPN' && tokens.slice(at + 1, head).some(({ pos }) => pos === 'PROPN')
  );
}

/** An adjective, a participle or a compound: not part of a name, a number, or a word that only orders. */
function isQuality({ tokens, marks, quoted }: SentenceView, at: number, first: number): boolean {
  const { pos, lower, text } = tokens[at]!;
  if (!marks.content[at] || quoted[at] || !/^\p{L}{3}/u.test(text) || PLAIN.test(lower))
    return false;
  if (at > 0 && opensWithCapital(text)) return false;
  if (pos === 'ADJ') return true;
  const isCompound = isHyphen(tokens[at - 1]) && at > first;
  // `alleged Moss had`: only behind an article or adjective a participle is of the noun.
  const isParticiple =
    pos === 'VERB' &&
    /(?:ed|ing|en)$/.test(lower) &&
    /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '');
  return isParticiple || (isCompound && /^(?:NOUN|VERB)$/.test(pos));
}

/** The other side has a description of its own, the name of which it is among them: `the Halden crate`. */
function isDescribed({ other, partner }: Side, { first }: TokenRun, same: number): boolean {
  const { tokens, marks } = other.view;
  // `escalating tensions`: the tagger takes the participle for a verb.
  const before = tokens[first - 1];
  if (first === same && before?.pos === 'VERB' && /(?:ed|ing|en)$/.test(before.lower)) return true;
  const matched = new Set(partner.values());
  const isNamed = tokens[same]!.pos === 'PROPN';
  return tokens.some(
    ({ pos }, at) =>
      at >= first &&
      at < same &&
      !matched.has(at) &&
      marks.content[at] === true &&
      (/^(?:ADJ|NOUN|VERB)$/.test(pos) || (pos === 'PROPN' && !isNamed)),
  );
}
