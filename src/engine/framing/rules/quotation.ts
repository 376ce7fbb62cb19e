import { inQuotes } from '../../../model/in-quotes';
import { flatMap } from '../../flat-map';
import { isSameWord } from '../match-words';
import { isContent } from '../token-marks';
import type { SentenceView } from '../sentence-view';
import type { Telling } from '../telling';
import {
  denies,
  isShowable,
  type PairRule,
  type Side,
  type TokenRun,
  tellSides,
  wholePhrases,
} from '../sentence-pair';

/** Tokens between two matched words of one quotation. */
const GAP = 4;
/** Words of content that a quotation shares with words that are not quoted: one alone proves nothing. */
const LEAST_SHARED = 2;
/** Least confidence of a link: below, the same words (`the old harbour levy`) stand in another statement as often. Score 0..1. */
const SURE = 0.5;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.25;
/** Share of a quotation's words, names aside, that the other side has too. Score 0..1. */
const LEAST_SHARE = 0.5;
const FIRST_PERSON = /^(?:i|we|my|our|me|us|ours|mine)$/;

/** What one side quotes, `called it “a rotten deal”`, and the other says in its own words. */
export const tellQuotation: PairRule = (side) =>
  side.pair.link.confidence < SURE
    ? []
    : flatMap(quotedRuns(side.own.view), (quote) => tellQuote(side, quote));

function tellQuote(side: Side, quote: TokenRun): Telling[] {
  const { own, other, partner } = side;
  const same = matchedIn(quote, partner, own.view).filter(([i, j]) =>
    isSameWord(own.view, i, other.view, j),
  );
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last) return [];
  const theirs = { first: Math.min(first[1], last[1]), end: Math.max(first[1], last[1]) + 1 };
  if (same.length < LEAST_SHARED || !isOwnWords(other.view, theirs)) return [];
  if (denies(own.view, quote) !== denies(other.view, theirs)) return [];
  const matter = same.filter(([i]) => own.view.tokens[i]!.pos !== 'PROPN').length;
  if (matter < LEAST_SHARE * countMatter(own.view, quote)) return [];
  if (theirs.end - theirs.first > GAP * same.length + 2) return [];
  if (tellsAnotherAct(own.view, quote, same, theirs) || isTurned(own.view, quote, same)) return [];
  const mine = isShowable(own.view, quote) ? quote : { first: first[0], end: last[0] + 1 };
  if (!isShowable(own.view, mine) || !isShowable(other.view, theirs)) return [];
  const topic = `quotation ${same.map(([i]) => own.view.tokens[i]!.stem).join(' ')}`;
  return tellSides(
    side,
    'quotation',
    mine,
    wholePhrases(other.view, theirs),
    WORTH * side.pair.link.confidence,
    (quoted, told) =>
      `${inQuotes(quoted)} is quoted, ${inQuotes(told)} is put in the article’s own words.`,
  ).map((telling) => ({ ...telling, topics: [topic] }));
}

/** `“he told a joke about the wall”` against `a joke about the wall`: what the quotation says of it is not told. */
function tellsAnotherAct(
  { tokens }: SentenceView,
  { first, end }: TokenRun,
  same: readonly (readonly [number, number])[],
  theirs: TokenRun,
): boolean {
  const verbs = tokens.flatMap(({ pos }, at) =>
    pos === 'VERB' && at >= first && at < end ? [at] : [],
  );
  return (
    verbs.length > 0 &&
    !same.some(([i, j]) => verbs.includes(i) && j >= theirs.first && j < theirs.end)
  );
}

/** `“we knew the wall would kill us”` against `killed by a wall`: in the first person, words in another order are another statement. */
function isTurned(
  { tokens }: SentenceView,
  { first, end }: TokenRun,
  same: readonly (readonly [number, number])[],
): boolean {
  const speaks = tokens.slice(first, end).some(({ lower }) => FIRST_PERSON.test(lower));
  return speaks && same.some(([, j], at) => at > 0 && j < same[at - 1]![1]);
}

function countMatter({ tokens }: SentenceView, { first, end }: TokenRun): number {
  return tokens.slice(first, end).filter((token) => isContent(token) && token.pos !== 'PROPN')
    .length;
}

function quotedRuns({ tokens, quoted }: SentenceView): TokenRun[] {
  const runs: TokenRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!quoted[at]) continue;
    const first = at;
    while (at < tokens.length && quoted[at]) at += 1;
    runs.push({ first, end: at });
  }
  return runs;
}

/** The words of content of a quotation that the other side has too, names alone not counted. */
function matchedIn(
  quote: TokenRun,
  partner: ReadonlyMap<number, number>,
  { tokens }: SentenceView,
): (readonly [number, number])[] {
  const same = [...partner]
    .filter(([i]) => i >= quote.first && i < quote.end && isContent(tokens[i]!))
    .sort(([x], [y]) => x - y);
  return same.every(([i]) => tokens[i]!.pos === 'PROPN') ? [] : same;
}

/** Not quoted, nor a quotation whose marks stand in another sentence or were lost. */
function isOwnWords({ tokens, quoted }: SentenceView, { first, end }: TokenRun): boolean {
  const loose = tokens.some(
    ({ text }, at) => /^["“”]$/.test(text) && !quoted[at - 1] && !quoted[at + 1],
  );
  return (
    !loose &&
    !quoted.slice(first, end).some(Boolean) &&
    !tokens.some(({ lower }, at) => !quoted[at] && FIRST_PERSON.test(lower))
  );
}
