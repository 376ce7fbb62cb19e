import type { Phrase, SentenceView } from './sentence-view';

/** A rule that says of the phrases `[from, to]` of a sentence that they are no words to show by themselves. */
type CutRule = (view: SentenceView, from: number, to: number) => boolean;

const HANGING = /^(?:ADP|DET|CCONJ|SCONJ)$/;
const RELATIVE =
  /^(?:who|whom|whose|which|that|when|where|while|if|because|as|and|but|or|to|not|n't|n’t|than)$/;

/** `of the harbour` without what it is of, `and the mayor`. */
const beginsAmid: CutRule = ({ tokens, phrases, phraseOf }, from) => {
  const { first } = phrases[from]!;
  const { lower, pos } = tokens[first]!;
  if (lower === 'of') return isContent(phraseOf, first - 1);
  return pos === 'CCONJ';
};

function isContent(phraseOf: readonly number[], at: number): boolean {
  return at >= 0 && phraseOf[at]! >= 0;
}

/** `[not] by the harbour board`: without the word that denies it. */
const beginsBehindNot: CutRule = ({ tokens, phrases, marks }, from) => {
  const { first } = phrases[from]!;
  return (
    first > 0 && marks.negation[first - 1]! && tokens[first - 1]!.end + 1 >= tokens[first]!.start
  );
};

const PARTICLE = /^(?:up|out|off|over|down|away|back|along)$/;

/** `failed to turn | over the letters`: a verb without its particle, or the particle without its verb. */
const partsVerb: CutRule = ({ tokens, phrases, phraseOf }, from, to) => {
  const parts = (at: number) =>
    at > 0 &&
    PARTICLE.test(tokens[at]?.lower ?? '') &&
    tokens[at - 1]!.pos === 'VERB' &&
    phraseOf[at - 1]! >= 0;
  return parts(phrases[from]!.first) || parts(phrases[to]!.end);
};

/** `closed the harbour and`, `a letter which`, `through a`. */
const endsHanging: CutRule = ({ tokens, phrases }, _, to) => {
  const { lower, pos } = tokens[phrases[to]!.end - 1]!;
  return HANGING.test(pos) || RELATIVE.test(lower);
};

/** The phrase that follows without a sign between; null where there is none. */
function nextOf({ phrases }: SentenceView, to: number): Phrase | null {
  const next = phrases[to + 1];
  return next && next.first === phrases[to]!.end ? next : null;
}

/** `the head | of the harbour board`: a noun without what it is of. */
const endsBeforeOf: CutRule = (view, _, to) => {
  const next = nextOf(view, to);
  return next !== null && view.tokens[next.first]!.lower === 'of';
};

/** `on Monday has closed | the harbour`: a verb behind other words, without its object. */
const endsBeforeObject: CutRule = (view, from, to) => {
  const next = nextOf(view, to);
  return (
    from < to &&
    view.phrases[to]!.kind === 'verb' &&
    next?.kind === 'noun' &&
    view.tokens[next.first]!.pos !== 'ADP'
  );
};

/** `closed the harbour, the mayor | said`: the subject of a verb that is not shown. */
const endsInSubject: CutRule = (view, from, to) => {
  const next = nextOf(view, to);
  return (
    from < to &&
    view.phrases[to]!.kind === 'noun' &&
    view.tokens[view.phrases[to]!.first]!.pos !== 'ADP' &&
    next?.kind === 'verb'
  );
};

/** `the wall fell; the mayor was away`: two statements, or a sign of brackets between. */
const crossesSign: CutRule = ({ tokens, phrases }, from, to) => {
  for (let at = phrases[from]!.end; at < phrases[to]!.first; at += 1)
    if (/^[;:()[\]]$|^[–—]$|^--$/.test(tokens[at]!.text)) return true;
  return false;
};

/** `closed the harbour," the mayor said`: words quoted and who says them. */
const crossesQuotationEnd: CutRule = ({ tokens, phrases }, from, to) => {
  for (let at = phrases[from]!.end; at < phrases[to]!.first; at += 1)
    if (/^["”]$/.test(tokens[at]!.text) && /^[,.?!]$/.test(tokens[at - 1]!.text)) return true;
  return false;
};

const END_RULES: readonly CutRule[] = [endsHanging, endsBeforeOf, endsBeforeObject, endsInSubject];
const CUT_RULES: readonly CutRule[] = [
  beginsAmid,
  beginsBehindNot,
  partsVerb,
  crossesSign,
  crossesQuotationEnd,
  ...END_RULES,
];

/**
 * True where the phrases from one to another, both included, can be shown by themselves: cut neither amid a noun with what
 * belongs to it nor amid a verb group. Cost: linear in them.
 */
export function isWellCut(view: SentenceView, from: number, to: number): boolean {
  return CUT_RULES.every((rule) => !rule(view, from, to));
}

/** True where words may end behind the phrase `to`. Cost: linear in the phrases. */
export function endsWell(view: SentenceView, from: number, to: number): boolean {
  return END_RULES.every((rule) => !rule(view, from, to));
}
