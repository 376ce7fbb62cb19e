import { inQuotes } from '../../../model/in-quotes';
import { isContent, isHyphen } from '../token-marks';
import type { SentenceView } from '../sentence-view';
import {
  countShared,
  isTied,
  type PairRule,
  tellSides,
  wholePhrases,
  withNext,
} from '../sentence-pair';

/** Words that leave open just what they stand before: `may have fallen`, `alleged fraud`, `is believed to be`. */
const HEDGES = new Set(
  `may might could allegedly apparently arguably perhaps maybe possibly potentially presumably probably purportedly
  reportedly seemingly supposedly likely alleged apparent possible potential probable suspected purported supposed
  unconfirmed unverified rumored appear appears appeared seem seems seemed believed thought suspected unlikely`.split(
    /\s+/,
  ),
);
/** Words by which the other side leaves it open too; what somebody is charged with is not yet found. */
const OPEN = new Set(
  [...HEDGES].concat(
    'would if whether unclear can claim claims claimed suggest suggests suggested allege alleges alleging allegation allegations accuse accuses accused accusing charge charged charges charging indicted said-to'.split(
      ' ',
    ),
  ),
);
/** Tokens from a hedge to the word that it leaves open. */
const REACH = 5;
/** Tokens around that word in which the other side must not hedge. */
const NEAR = 7;
/** Words of content that both sentences must share: one word alone may speak of another act. */
const LEAST_SHARED = 3;
/** Least confidence of a link. Score 0..1. */
const SURE = 0.5;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.2;

/** What one side leaves open, `may have fallen`, and the other states: `fell`. */
export const tellHedge: PairRule = (side) => {
  const { own, other, partner } = side;
  if (side.pair.link.confidence < SURE || countShared(side) < LEAST_SHARED) return [];
  for (let at = 0; at < own.view.tokens.length; at += 1) {
    if (!isHedge(own.view, at) || partner.has(at)) continue;
    const target = hedged(own.view, at);
    const stated = target === null ? undefined : partner.get(target);
    if (target === null || stated === undefined || isOpen(other.view, stated)) continue;
    if (!isAlike(own.view, target, other.view, stated) || !isTied(side, target, stated)) continue;
    return tellSides(
      side,
      'hedge',
      wholePhrases(own.view, { first: at, end: target + 1 }),
      withNext(other.view, wholePhrases(other.view, { first: stated, end: stated + 1 }), 1),
      WORTH * side.pair.link.confidence,
      (open, firm) => `${inQuotes(open)} leaves open what ${inQuotes(firm)} states more firmly.`,
    );
  }
  return [];
};

/** Verbs that hedge only before an infinitive: `appeared to fall`, not `to appear at a hearing`. */
const WITH_TO = /^(?:appear|seem)(?:s|ed)?$|^(?:believed|thought|suspected|rumored)$/;

function isHedge({ tokens }: SentenceView, at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (!HEDGES.has(lower) || tokens[at - 1]?.lower === 'to') return false;
  if (WITH_TO.test(lower)) return tokens[at + 1]?.lower === 'to';
  if (lower === 'may' && pos === 'PROPN') return false;
  return !(lower === 'alleged' && pos === 'VERB');
}

/** The same part of speech, neither of them a name or half of a compound. */
function isAlike(own: SentenceView, target: number, other: SentenceView, stated: number): boolean {
  const half = ({ tokens, phraseOf }: SentenceView, at: number) =>
    isHyphen(tokens[at + 1]) ||
    (tokens[at]!.pos === 'NOUN' &&
      tokens[at + 1]?.pos === 'NOUN' &&
      phraseOf[at] === phraseOf[at + 1]);
  const { pos } = own.tokens[target]!;
  return (
    pos !== 'PROPN' &&
    pos === other.tokens[stated]!.pos &&
    !half(own, target) &&
    !half(other, stated)
  );
}

/** The word that a hedge leaves open: the first of content behind it, in the same clause. */
function hedged({ tokens }: SentenceView, hedge: number): number | null {
  for (let at = hedge + 1; at <= hedge + REACH && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.pos === 'PUNCT' || /^(?:not|n't|n’t|no|that)$/.test(token.lower)) return null;
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && isContent(token)) return at;
  }
  return null;
}

function isOpen({ tokens }: SentenceView, at: number): boolean {
  if (tokens[at - 1]?.lower === 'to') return true;
  return tokens
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(({ lower }) => OPEN.has(lower) || /^(?:not|n't|n’t|never)$/.test(lower));
}
