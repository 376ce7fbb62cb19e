import { inQuotes } from '../../../model/in-quotes';
import { isContent } from '../token-marks';
import type { SentenceView } from '../sentence-view';
import {
  countShared,
  type PairRule,
  type TokenRun,
  tellSides,
  wholePhrases,
  withNext,
} from '../sentence-pair';

/** Words of content that both sentences must share, the verb among them. */
const LEAST_SHARED = 2;
/** Least confidence of a link: below, the same verb tells of another act. Score 0..1. */
const SURE = 0.5;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.3;

/** Who acts is said by one, `police shot the man`, and moved or left out by the other: `the man was shot`. */
export const tellVoice: PairRule = (side) => {
  const { own, other, partner } = side;
  if (side.pair.link.confidence < SURE || countShared(side) < LEAST_SHARED) return [];
  for (const [verb, same] of partner) {
    if (!isPassive(own.view, verb) || !isActive(other.view, same)) continue;
    const passive = withSubject(own.view, wholePhrases(own.view, { first: verb, end: verb + 1 }));
    const active = withSubject(
      other.view,
      wholePhrases(other.view, { first: same, end: same + 1 }),
    );
    if (!suffersIn(side.partner, own.view, verb, other.view, same)) continue;
    return tellSides(
      side,
      'voice',
      isBy(own.view, passive.end) ? withNext(own.view, passive, 1) : passive,
      withNext(other.view, active, 1),
      WORTH * side.pair.link.confidence,
      (suffered, acted) =>
        `Who acts is told differently: ${inQuotes(acted)} against ${inQuotes(suffered)}.`,
    );
  }
  return [];
};

const BE = /^(?:be|get)$/;

/** A participle after a form of "be": `was later arrested`. */
function isPassive({ tokens }: SentenceView, verb: number): boolean {
  const token = tokens[verb]!;
  if (token.pos !== 'VERB' || token.lower.endsWith('ing') || token.lower === token.lemma)
    return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const { pos, lemma } = tokens[at]!;
    if (BE.test(lemma) && (pos === 'AUX' || pos === 'VERB')) return true;
    if (pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}

/** A verb with who acts before it and what it is done to behind it. */
function isActive(view: SentenceView, verb: number): boolean {
  const { tokens } = view;
  if (tokens[verb]!.pos !== 'VERB' || isPassive(view, verb)) return false;
  const phrase = view.phrases[view.phraseOf[verb]!];
  if (!phrase || phrase.kind !== 'verb') return false;
  if (tokens.slice(phrase.first, verb).some(({ lemma, lower }) => BE.test(lemma) || lower === 'to'))
    return false;
  const actor = view.phrases[view.phraseOf[phrase.first - 1] ?? -1];
  const object = view.phrases[view.phraseOf[phrase.end] ?? -1];
  return (
    actor?.kind === 'noun' &&
    tokens[actor.first]!.pos !== 'ADP' &&
    object?.kind === 'noun' &&
    tokens[object.first]!.pos !== 'ADP'
  );
}

/** What stands before the passive verb is what the active one is done to. */
function suffersIn(
  partner: ReadonlyMap<number, number>,
  own: SentenceView,
  verb: number,
  other: SentenceView,
  same: number,
): boolean {
  const object = other.phrases[other.phraseOf[same + 1] ?? -1];
  for (const [i, j] of partner)
    if (i < verb && isContent(own.tokens[i]!) && object && j >= object.first && j < object.end)
      return true;
  return false;
}

function withSubject(view: SentenceView, run: TokenRun): TokenRun {
  const subject = view.phrases[view.phraseOf[run.first - 1] ?? -1];
  return subject?.kind === 'noun' && subject.end === run.first
    ? { first: subject.first, end: run.end }
    : run;
}

function isBy({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]?.lower === 'by';
}
