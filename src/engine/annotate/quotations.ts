import type { Span } from '../../model/span';
import type { LocalMention, Quotation, TokenSentence } from '../prepared';
import { firstIndex } from '../first-index';
import { pushTo } from '../push-to';
import type { Annotated } from './annotate';
import { findMarkedQuotes } from './quote-marks';
import { REPORTING_VERBS } from './reporting-verbs.table';

/** Tokens between a reporting verb and the name that goes with it: `said the newly elected mayor, Ann Moss`. */
const REACH_TOKENS = 8;
/** Tokens between a quotation and the reporting verb that goes with it. */
const REACH_VERB = 60;
/** Mentions that begin before a place and may still reach to it: they nest little. */
const MAX_NESTED = 8;

/**
 * The words between quotation marks, with who says them where a name stands by a reporting verb.
 * A quotation that runs over several paragraphs gives one span in each, all with the same speaker.
 * Shape: in reading order, not overlapping, each inside one block, without the marks.
 * Cost: linear in the text.
 */
export function findQuotations(
  text: string,
  annotated: Annotated,
  mentions: readonly LocalMention[],
): Quotation[] {
  const { sentences } = annotated;
  const marked = quotesOfBlocks(text, sentences);
  const bySentence = mentionsBySentence(mentions);
  const found: Quotation[] = [];
  let before: {
    readonly speaker: number | null;
    readonly block: number;
    readonly sentence: number;
  } | null = null;
  for (const [index, { words, sentence, lastSentence, runsOn }] of marked.entries()) {
    const outside = (span: Span) =>
      [marked[index - 1], marked[index], marked[index + 1]].every(
        (other) => !other || span.end <= other.words.start || other.words.end <= span.start,
      );
    const block: number = sentences[sentence]!.block;
    const named =
      speakerIn(annotated, sentence, bySentence.get(sentence), words, outside) ??
      (lastSentence === sentence
        ? null
        : speakerIn(annotated, lastSentence, bySentence.get(lastSentence), words, outside));
    const carried: number | null =
      before && (runsOn || (before.block === block && sentence - before.sentence <= 1))
        ? before.speaker
        : null;
    const speaker: number | null = runsOn && carried !== null ? carried : (named ?? carried);
    found.push({ ...words, sentence, speaker });
    before = { speaker, block, sentence: lastSentence };
  }
  return found;
}

type IndexedMention = LocalMention & { readonly index: number };

function mentionsBySentence(mentions: readonly LocalMention[]): Map<number, IndexedMention[]> {
  const bySentence = new Map<number, IndexedMention[]>();
  for (const [index, { start, end, sentence, form, entity }] of mentions.entries())
    pushTo(bySentence, sentence, { start, end, sentence, form, entity, index });
  return bySentence;
}

interface PlacedQuote {
  readonly words: Span;
  readonly sentence: number;
  /** The sentence in which it ends. */
  readonly lastSentence: number;
  /** It goes on from the block before, whose quotation was not closed. */
  readonly runsOn: boolean;
}

function quotesOfBlocks(text: string, sentences: readonly TokenSentence[]): PlacedQuote[] {
  const placed: PlacedQuote[] = [];
  let open = false;
  for (let first = 0; first < sentences.length; ) {
    let end = first + 1;
    while (end < sentences.length && sentences[end]!.block === sentences[first]!.block) end += 1;
    const block = { start: sentences[first]!.start, end: sentences[end - 1]!.end };
    let at = first;
    let wasOpen = open;
    open = false;
    for (const { words, closed } of findMarkedQuotes(text, block)) {
      while (at + 1 < end && sentences[at + 1]!.start <= words.start) at += 1;
      let last = at;
      while (last + 1 < end && sentences[last + 1]!.start < words.end) last += 1;
      const runsOn = wasOpen && words.start <= block.start + 1;
      placed.push({ words, sentence: at, lastSentence: last, runsOn });
      wasOpen = false;
      open = !closed;
    }
    first = end;
  }
  return placed;
}

/**
 * The mention nearest to a reporting verb of the sentence, both outside the quotation; null where there is none.
 * Cost: constant in the sentence's length, however many quotations it has.
 */
function speakerIn(
  { tokens, sentences }: Annotated,
  sentence: number,
  mentions: readonly IndexedMention[] | undefined,
  words: Span,
  outside: (span: Span) => boolean,
): number | null {
  if (!mentions) return null;
  const { firstToken, endToken } = sentences[sentence]!;
  const firstWord = firstIndex(tokens, ({ end }) => end > words.start, firstToken, endToken);
  const afterWords = firstIndex(tokens, ({ start }) => start >= words.end, firstWord, endToken);
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const look = (index: number): void => {
    const token = tokens[index]!;
    if (!REPORTING_VERBS.has(token.lemma) || token.pos === 'NOUN' || !outside(token)) return;
    const fromQuote = Math.min(
      Math.abs(words.start - token.end),
      Math.abs(token.start - words.end),
    );
    for (const mention of mentionsNear(mentions, tokens, index)) {
      const gap =
        mention.start >= token.end ? mention.start - token.end : token.start - mention.end;
      if (gap < 0 || !outside(mention)) continue;
      const cost = gap + fromQuote / 4;
      if (cost < bestCost) {
        bestCost = cost;
        best = mention.index;
      }
    }
  };
  for (let at = Math.max(firstToken, firstWord - REACH_VERB); at < firstWord; at += 1) look(at);
  for (let at = afterWords; at < Math.min(endToken, afterWords + REACH_VERB); at += 1) look(at);
  return best;
}

/** The mentions within reach of a verb. */
function mentionsNear(
  mentions: readonly IndexedMention[],
  tokens: Annotated['tokens'],
  verb: number,
): IndexedMention[] {
  const from = tokens[Math.max(0, verb - REACH_TOKENS)]!.start;
  const to = tokens[Math.min(tokens.length - 1, verb + REACH_TOKENS)]!.end;
  const first = Math.max(0, firstIndex(mentions, ({ start }) => start >= from) - MAX_NESTED);
  const after = firstIndex(mentions, ({ start }) => start > to, first);
  return mentions.slice(first, after).filter(({ end }) => end >= from);
}
