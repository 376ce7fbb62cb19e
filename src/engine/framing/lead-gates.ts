import type { PlacedSentence } from './contrasts';
import { type Frame, framesOf } from './framing-words';
import { sameOffice } from './label-phrases';
import { shareTellingAmount } from './one-amount';
import type { TokenRun } from './sentence-pair';
import { isPassive } from './spans';
import { countOwn, stemsOf } from './wording-gates';

/** Words of a number, a length of time or a day: another act may have the same. Names, `Free Speech Week`, begin with a capital. */
const FIGURE =
  /^(?:%|percent|cent|per|million|billion|trillion|hundreds?|thousands?|dozens?|(?:second|minute|hour|day|night|week|month|year|decade)s?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|morning|afternoon|evening|today|yesterday|tomorrow|dollars?|euros?|pounds?|least|nearly|almost|early|late|\d{4}s)$/;

/** A rule that says of two runs of words of two linked sentences that they are no two ways to put one thing. */
type LeadGate = (a: PlacedRun, b: PlacedRun) => boolean;

/** A run of words with its sentence. */
export interface PlacedRun {
  readonly placed: PlacedSentence;
  readonly run: TokenRun;
}

/** `for eleven weeks` against `eleven ships`: no more than a small number, a length of time or a day stands in both. */
const sharesOnlyFigures: LeadGate = (a, b) => {
  const { view } = a.placed;
  const others = stemsOf(b.placed.view, b.run);
  let figures = false;
  for (let at = a.run.first; at < a.run.end; at += 1) {
    const { pos, text, lower, stem } = view.tokens[at]!;
    if (!view.marks.content[at] || !others.has(sameOffice(lower, stem))) continue;
    if (pos !== 'NUM' && !FIGURE.test(text)) return false;
    figures = true;
  }
  return (
    figures && !shareTellingAmount(view.quantitiesIn(a.run), b.placed.view.quantitiesIn(b.run))
  );
};

/** Part of an article in which the choice of plain words is one, too: a headline and the first lines. Score 0..1. */
const OPENING = 0.1;
/** Ways to put something that two runs may have in common though by other words: `could cost`, `the likely bill`. */
const SAME_IN_BOTH = /^(?:hedge|certain|tone)$/;

/** `ended the day lower` against `closed down`: neither judges, loads, hedges or strengthens, and who acts is the same. */
const isPlain: LeadGate = (a, b) => {
  if (isPassiveRun(a) !== isPassiveRun(b) || isFramed(a, b)) return false;
  return !((opens(a.placed) || opens(b.placed)) && hasOwnWord(a, b) && hasOwnWord(b, a));
};

/** `Free Speech Week is off` against `the host of Free Speech Week`: a name is all that stands in both, and neither frames anything. */
const sharesOnlyNames: LeadGate = (a, b) => {
  if (isFramed(a, b)) return false;
  const { view } = a.placed;
  const isTold = shareTellingAmount(view.quantitiesIn(a.run), b.placed.view.quantitiesIn(b.run));
  const others = stemsOf(b.placed.view, b.run);
  return view.tokens.every(
    ({ pos, lower, stem }, at) =>
      at < a.run.first ||
      at >= a.run.end ||
      !view.marks.content[at] ||
      pos === 'PROPN' ||
      (pos === 'NUM' && !isTold) ||
      !others.has(sameOffice(lower, stem)),
  );
};

/** True where either frames what it tells by words that stand nowhere in the other's sentence. Cost: linear in the sentences. */
export function isFramed(a: PlacedRun, b: PlacedRun): boolean {
  const framesA = framesOf(a.placed.view, a.run, sentenceStems(b));
  const framesB = framesOf(b.placed.view, b.run, sentenceStems(a));
  return addsTo(framesA, framesB) || addsTo(framesB, framesA);
}

const isPassiveRun = ({ placed: { view }, run: { first, end } }: PlacedRun) =>
  isPassive(view, first, end);

/** `extended offers of asylum` against `offers asylum`: a word of its own, no name, number or verb of saying, is what a headline chose. */
function hasOwnWord(a: PlacedRun, b: PlacedRun): boolean {
  return countOwn(a.placed.view, a.run, stemsOf(b.placed.view, b.run)) > 0;
}

function opens({ inTitle, place }: PlacedSentence): boolean {
  return inTitle || place < OPENING;
}

function addsTo(frames: ReadonlySet<Frame>, others: ReadonlySet<Frame>): boolean {
  return [...frames].some((frame) => !others.has(frame) || !SAME_IN_BOTH.test(frame));
}

function sentenceStems({ placed: { view } }: PlacedRun): ReadonlySet<string> {
  return new Set(view.tokens.map(({ stem }) => stem));
}

const LEAD_GATES: readonly LeadGate[] = [sharesOnlyFigures, sharesOnlyNames, isPlain];

/**
 * True where two runs can lead a telling, as the words that its note names: they rest on more than a figure, and either
 * frames what it tells. Further words may be plainer. Cost: linear in the two runs.
 */
export function canLead(a: PlacedRun, b: PlacedRun): boolean {
  return LEAD_GATES.every((gate) => !gate(a, b));
}
