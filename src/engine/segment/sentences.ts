import type { Block, BlockRole, Sentence } from '../../model/article';
import { type Span, trimSpan } from '../../model/span';
import { flatMap } from '../flat-map';
import { AFTER_HOUR, BEFORE_NAME, MAY_END, OPENERS } from './sentence-words.table';

const WITH_SENTENCES: ReadonlySet<BlockRole> = new Set([
  'title',
  'deck',
  'caption',
  'paragraph',
  'list',
  'quote',
]);
const BREAKS = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Characters before and after a break that the rules look at. */
const REACH = 60;

/** Text given to the platform at once, in UTF-16 units; twice as much takes four times as long for each window. */
const WINDOW_LENGTH = 8000;
/** How far behind a break the platform may look to decide on it; its rules look to the next letter. */
const WINDOW_MARGIN = 1000;

/**
 * The sentences of every block that has prose: the platform's breaks, less those that a rule takes back.
 * Shape: in order, without white space at their ends; each lies in its block.
 * Cost: linear.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return flatMap(blocks, (block, index) => {
    if (!WITH_SENTENCES.has(block.role)) return [];
    return splitSpan(text, block).map(({ start, end }) => ({ start, end, block: index }));
  });
}

function splitSpan(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let start = block.start;
  for (const at of platformBreaks(text, block)) {
    if (
      at < block.end &&
      isNoBreak(
        text.slice(Math.max(start, at - REACH), at),
        text.slice(at, Math.min(block.end, at + REACH)),
      )
    )
      continue;
    const span = trimSpan(text, { start, end: at });
    if (span !== null) found.push(span);
    start = at;
  }
  return found;
}

/**
 * Ends of the platform's sentences, in order, the last at the span's end. V8 takes time by the square of the text that it
 * is given, hence windows of it; a break near a window's end waits for the next one, which shows what follows.
 */
export function* platformBreaks(text: string, { start, end }: Span): Generator<number> {
  let length = WINDOW_LENGTH;
  for (let from = start; from < end; ) {
    const windowEnd = Math.min(end, from + length);
    const isLast = windowEnd === end;
    let last = from;
    for (const { index, segment } of BREAKS.segment(text.slice(from, windowEnd))) {
      const at = from + index + segment.length;
      if (!isLast && at > windowEnd - WINDOW_MARGIN) break;
      yield at;
      last = at;
    }
    // No break in the whole window: look farther, so that a sentence of any length stays one.
    length = last === from ? 2 * length : WINDOW_LENGTH;
    from = isLast ? end : last;
  }
}

/** A rule that takes a break back; `before` ends and `after` begins at it, `last` is the word whose full stop it is. */
type MergeRule = (before: string, after: string, last: string) => boolean;

/** The word with a full stop that a text ends in, lower case; empty where it ends in none. */
function lastWord(before: string): string {
  const end = before.trimEnd();
  if (!/\.["'”’)\]]*$/.test(end)) return '';
  // From the last blank on: the pattern would be tried from every letter.
  const word = end.slice(Math.max(end.lastIndexOf(' '), end.lastIndexOf('\n')) + 1);
  return /([\p{L}\p{N}][\p{L}\p{N}.]*)\.["'”’)\]]*$/u.exec(word)?.[1]?.toLowerCase() ?? '';
}

const firstWord = (after: string): string =>
  /^["'“‘(]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';

/** `said … ¦ and left` and `"Stop!" ¦ he said`: a sentence does not begin in lower case. */
const goesOnInLowerCase: MergeRule = (_, after) => /^["'“‘(]*\p{Ll}/u.test(after);

/** `No. ¦ 10`; but `He said no. ¦ She …`. */
const followsNumberSign: MergeRule = (_, after, last) => last === 'no' && /^\d/.test(after);

/** `Mr. ¦ Cole`, `Sens. ¦ Moss and Lane`, `Wade v. ¦ Moss`. */
const followsAbbreviation: MergeRule = (_, after, last) =>
  BEFORE_NAME.has(last) && /^["'“‘(]*[\p{L}\p{N}]/u.test(after);

/** `the U.S. ¦ Navy`, `Acme Inc. ¦ Chairman`: a break only before a word that opens sentences. */
const followsOpenAbbreviation: MergeRule = (_, after, last) =>
  MAY_END.has(last) && !OPENERS.has(firstWord(after)) && /^[\p{Lu}\p{N}]/u.test(after);

/** `3 p.m. ¦ Saturday`, `9 a.m. ¦ Malo time`; but `3 p.m. ¦ Rescue boats …`. */
const followsHour: MergeRule = (_, after, last) =>
  /^[ap]\.?m$/.test(last) &&
  (AFTER_HOUR.has(firstWord(after)) || /^(?:\d|\p{Lu}[\p{L}.]*\stime\b)/u.test(after));

/** `9 p.m. ¦ (2000 GMT), the port said`, `the U.S. ¦ (pop. 330 million) and`: what a bracket adds goes on a sentence. */
const opensShortBracket: MergeRule = (before, after, last) =>
  /\.\s*$/.test(before) &&
  (/^[ap]\.?m$/.test(last) || MAY_END.has(last)) &&
  /^\([^()]{0,49}[^().!?]\)/.test(after);

/** `John F. ¦ Kennedy`, `J. ¦ K. Moss`; but `Plan B. ¦ The …`. */
const followsInitial: MergeRule = (before, after) =>
  /(?:^|[\s(“"'‘.])\p{Lu}\.\s*$/u.test(before) &&
  /^\p{Lu}/u.test(after) &&
  !OPENERS.has(firstWord(after));

/** `1. ¦ Raise taxes`: the number of a list's entry. */
const followsEntryNumber: MergeRule = (before) => /^\s*[("“]*\d{1,3}[.)]\s*$/u.test(before);

/** `“Where?” ¦ Ms. Moss asked`: who said it follows its question or cry. */
const namesSpeaker: MergeRule = (before, after) =>
  /[!?]["”’»]\s*$/.test(before) &&
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|wrote|writes|tweeted|added|adds|told|cried|replied|shouted|wondered)\b/u.test(
    after,
  );

/** Nothing but marks follows or stands alone: `. ¦ ”`, `… ¦ )`. */
const standsWithoutWords: MergeRule = (before, after) =>
  !/[\p{L}\p{N}]/u.test(before) || /^["'”’)\]»\s]+$/u.test(after);

const MERGE_RULES: readonly MergeRule[] = [
  standsWithoutWords,
  goesOnInLowerCase,
  followsNumberSign,
  followsAbbreviation,
  followsOpenAbbreviation,
  followsHour,
  opensShortBracket,
  followsInitial,
  followsEntryNumber,
  namesSpeaker,
];

function isNoBreak(before: string, after: string): boolean {
  const last = lastWord(before);
  return MERGE_RULES.some((rule) => rule(before, after, last));
}
