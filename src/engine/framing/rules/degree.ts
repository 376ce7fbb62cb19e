import { inQuotes } from '../../../model/in-quotes';
import { mayShareAmount } from '../one-amount';
import { isContent, isHyphen } from '../token-marks';
import { UNSURE_DEGREE } from '../plain-enough.table';
import type { SentenceView } from '../sentence-view';
import {
  countShared,
  isCutShort,
  isTied,
  type PairRule,
  type Side,
  type TokenRun,
  tellSides,
  wholePhrases,
} from '../sentence-pair';

/** Words of content that both sentences must share. */
const LEAST_SHARED = 2;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.3;

/** What one side makes bigger or smaller by a word, `wildly different accounts`, and the other has plain. */
export const tellDegree: PairRule = (side) => {
  if (countShared(side) < LEAST_SHARED) return [];
  const { own, other, partner } = side;
  for (const [head, same] of partner) {
    const token = own.view.tokens[head]!;
    if (!/^(?:NOUN|ADJ|VERB|ADV)$/.test(token.pos) || !isContent(token)) continue;
    const degree = degreeBefore(own.view, head);
    if (degree === null || partner.has(degree) || hasDegree(other.view, same)) continue;
    if (isCutShort(side)) continue;
    if (!isSameThing(side, head, same)) continue;
    if (side.pair.story.says(other.view.column, own.view.tokens[degree]!, token)) continue;
    return tellSides(
      side,
      'degree',
      wholePhrases(own.view, { first: degree, end: head + 1 }),
      wholePhrases(other.view, { first: same, end: same + 1 }),
      WORTH * side.pair.link.confidence,
      (strong, plain) =>
        `How much or how far differs: ${inQuotes(strong)} against ${inQuotes(plain)}.`,
    );
  }
  return tellNumber(side);
};

/** The same part of speech, not half of a compound, and tied by a further shared word beside. */
function isSameThing(side: Side, head: number, same: number): boolean {
  const { own, other } = side;
  const [x, y] = [own.view.tokens[head]!, other.view.tokens[same]!];
  if (x.pos !== y.pos || isHalf(own.view, head) || isHalf(other.view, same)) return false;
  if ([head - 1, head + 1].some((at) => isHyphen(own.view.tokens[at]))) return false;
  if ([same - 1, same + 1].some((at) => isHyphen(other.view.tokens[at]))) return false;
  return isTied(side, head, same);
}

/** The first half of a compound: `trade` in `a trade accord`. */
function isHalf({ tokens, phraseOf }: SentenceView, at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.pos === 'NOUN' &&
    phraseOf[at + 1] === phraseOf[at] &&
    next !== undefined &&
    /^(?:NOUN|PROPN)$/.test(next.pos)
  );
}

/** The word of degree that goes with a word of content, before it in the same phrase. */
function degreeBefore(view: SentenceView, head: number): number | null {
  const first = phraseStart(view, head);
  for (let at = head - 1; at >= first; at -= 1) {
    const { lower, pos } = view.tokens[at]!;
    // `a strong wind near quiet harbours`: a noun between has the word of degree for itself.
    if (
      /^(?:PUNCT|ADP|CCONJ|VERB)$/.test(pos) ||
      (isNamed(pos) && !isNamed(view.tokens[head]!.pos))
    )
      break;
    const stances = view.stances[at];
    if ((stances?.has('stronger') || stances?.has('weaker')) && !UNSURE_DEGREE.has(lower))
      return at;
  }
  return null;
}

const isNamed = (pos: string) => /^(?:NOUN|PROPN)$/.test(pos);

function hasDegree(view: SentenceView, at: number): boolean {
  for (let near = phraseStart(view, at); near <= at + 1; near += 1) {
    const stances = near === at ? null : view.stances[near];
    if (stances?.has('stronger') || stances?.has('weaker')) return true;
  }
  return false;
}

/** Where the words begin that may go with a token: its phrase, or two words before a verb. */
function phraseStart(view: SentenceView, at: number): number {
  const phrase = view.phrases[view.phraseOf[at]!];
  return Math.max(0, Math.min(phrase?.first ?? at, at - 2));
}

/** Least confidence of a link for two numbers: near facts have near numbers. Score 0..1. */
const SURE_NUMBER = 0.5;
const UNITS =
  /^(?:percent|%|million|billion|years?|days?|hours?|minutes?|weeks?|months?|dollars?)$/;

/** Two numbers of one thing: `21 countries`, `some 20 countries`. */
function tellNumber(side: Side) {
  const { own, other, partner } = side;
  for (const [head, same] of partner) {
    const token = own.view.tokens[head]!;
    if (token.pos !== 'NOUN' || UNITS.test(token.lower)) continue;
    const [mine, theirs] = [amountBefore(own.view, head), amountBefore(other.view, same)];
    if (!mine || !theirs || mine.words === theirs.words) continue;
    if (isOneAmount(side, { first: mine.first, end: head }, { first: theirs.first, end: same }))
      continue;
    if (side.pair.link.confidence < SURE_NUMBER || !isSameThing(side, head, same)) continue;
    return tellSides(
      side,
      'degree',
      wholePhrases(own.view, { first: mine.first, end: head + 1 }),
      wholePhrases(other.view, { first: theirs.first, end: same + 1 }),
      WORTH * side.pair.link.confidence,
      (one, another) =>
        `How much or how far differs: ${inQuotes(one)} against ${inQuotes(another)}.`,
    );
  }
  return [];
}

/** `more than 200 boats` against `214 boats`, `6 million` against `6mn`: one number, rounded or written in another way. */
function isOneAmount({ own, other }: Side, mine: TokenRun, theirs: TokenRun): boolean {
  return mayShareAmount(own.view.quantitiesIn(mine), other.view.quantitiesIn(theirs));
}

/** `another six boats` are not those that were counted before. */
const FURTHER = /^(?:another|additional|further|other|extra|new)$/;

/** The amount before a noun, with what leaves it open: `more than a dozen` states. */
function amountBefore(view: SentenceView, head: number): { first: number; words: string } | null {
  const { tokens, stances } = view;
  const phrase = view.phrases[view.phraseOf[head]!];
  if (!phrase) return null;
  let first = -1;
  let counts = false;
  for (let at = head - 1; at >= Math.max(phrase.first - 3, 0); at -= 1) {
    const { pos, lower } = tokens[at]!;
    // `[41] of the [90] seats`: the whole of which another number is a part.
    if (lower === 'of') return null;
    const open = stances[at]?.has('approximate') === true;
    // `six more boats` are other ones; `2005` is a year.
    if (lower === 'more' && tokens[at - 1]?.pos === 'NUM') return null;
    if (FURTHER.test(lower)) return null;
    if (/^(?:19|20)\d\d$/.test(lower)) return null;
    if (pos === 'NUM' || /^(?:dozens?|hundreds|thousands|scores)$/.test(tokens[at]!.lower)) {
      counts = true;
      first = at;
    } else if (open) first = at;
    else if (/^(?:VERB|AUX|PUNCT|ADP|SCONJ|CCONJ)$/.test(pos)) break;
  }
  if (!counts || first < 0) return null;
  const words = tokens
    .slice(first, head)
    .filter(({ pos }) => pos === 'NUM')
    .map(({ lower }) => lower);
  return { first, words: words.join(' ') };
}
