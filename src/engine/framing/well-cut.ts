import { denialOf } from '../facts/denied-claims';
import type { Phrase, SentenceView } from './sentence-view';
import { isHyphen } from './token-marks';

/** A rule that says of the phrases `[from, to]` of a sentence that they are no words to show by themselves. */
type CutRule = (view: SentenceView, from: number, to: number) => boolean;

const HANGING = /^(?:ADP|DET|CCONJ|SCONJ)$/;
const RELATIVE =
  /^(?:who|whom|whose|which|that|when|where|while|if|because|as|and|but|or|to|not|n't|n’t|than)$/;

/** `of the harbour` without what it is of, `and the mayor`. */
const beginsAmid: CutRule = ({ tokens, phrases }, from) => {
  const { first } = phrases[from]!;
  const { lower, pos } = tokens[first]!;
  return lower === 'of' ? first > 0 : pos === 'CCONJ';
};

/** True where the token belongs to a phrase. */
function isInPhrase(phraseOf: readonly number[], at: number): boolean {
  return at >= 0 && phraseOf[at]! >= 0;
}

/** `[not] by the harbour board`: without the word that denies it. */
const beginsBehindNot: CutRule = ({ tokens, phrases, marks }, from) => {
  const { first } = phrases[from]!;
  return (
    first > 0 && marks.negation[first - 1]! && tokens[first - 1]!.end + 1 >= tokens[first]!.start
  );
};

/** By sentence: the first and last tokens of what somebody denies in it; null where nobody does. */
const DENIED = new WeakMap<SentenceView, readonly [number, number] | null>();

function deniedIn(view: SentenceView): readonly [number, number] | null {
  const known = DENIED.get(view);
  if (known !== undefined) return known;
  const claim = denialOf(view.tokens)?.claim ?? [];
  const first = claim.length > 0 ? view.tokens.indexOf(claim[0]!) : -1;
  const range = first < 0 ? null : ([first, first + claim.length] as const);
  DENIED.set(view, range);
  return range;
}

/** `denied that the duty [broke the pact]`: what somebody denies, as if the article told it. */
const beginsUnderDenial: CutRule = (view, from, to) => {
  const denied = deniedIn(view);
  const { first } = view.phrases[from]!;
  if (!denied || first < denied[0] || first >= denied[1]) return false;
  return view.phrases.slice(from, to + 1).some(({ kind }) => kind === 'verb');
};

const PARTICLE = /^(?:up|out|off|over|down|away|back|along)$/;

/** True where a token is the particle of the verb before it. */
function isParticle({ tokens, phraseOf }: SentenceView, at: number): boolean {
  return (
    PARTICLE.test(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.pos === 'VERB' &&
    isInPhrase(phraseOf, at - 1)
  );
}

/** `failed to turn | over the letters`: a particle without its verb. */
const beginsWithParticle: CutRule = (view, from) => isParticle(view, view.phrases[from]!.first);

/** `treats sailors | like cattle`: words without what they are likened to. */
const endsBeforeLike: CutRule = (view, _, to) => {
  const next = nextOf(view, to);
  return next !== null && view.tokens[next.first]!.lower === 'like';
};

/** `failed to turn | over the letters`: a verb without its particle. */
const endsBeforeParticle: CutRule = (view, _, to) => isParticle(view, view.phrases[to]!.end);

/** `left-[wing sailors]`, `[a wide-ranging sit]-down`: half of a compound. */
const partsCompound: CutRule = ({ tokens, phrases }, from, to) => {
  const [first, end] = [phrases[from]!.first, phrases[to]!.end];
  return (
    isHyphen(tokens[end - 1]) ||
    (isHyphen(tokens[first - 1]) && tokens[first - 1]!.end === tokens[first]!.start) ||
    (isHyphen(tokens[end]) && tokens[end]!.start === tokens[end - 1]!.end)
  );
};

/** `“We closed [the harbour” after a storm]`: the half of a quotation with words outside it. */
const partsQuotation: CutRule = ({ phrases, quoted }, from, to) => {
  const [first, end] = [phrases[from]!.first, phrases[to]!.end];
  const opensAmid = quoted[first] && quoted[first - 1];
  const endsAmid = quoted[end - 1] && quoted[end];
  return Boolean(opensAmid || endsAmid) && quoted.slice(first, end).some((inside) => !inside);
};

/** `[as well as the mayor]`, `[so the mayor left]`: words that hang on what stands before. */
const beginsHanging: CutRule = ({ tokens, phrases }, from) =>
  /^(?:as|so|than|well|nor)$/.test(tokens[phrases[from]!.first]!.lower);

/** Words behind which something must follow, though the tagger takes them for adverbs or pronouns. */
const AWAITING =
  /^(?:so|as|long|also|even|just|only|then|earlier|more|most|rather|instead|being|his|her|their|its|our|my|your|whose)$/;

/** `closed the harbour and`, `a letter which`, `through a`, `during its`, `as long`. */
const endsHanging: CutRule = ({ tokens, phrases }, from, to) => {
  const { lower, pos } = tokens[phrases[to]!.end - 1]!;
  const awaits = AWAITING.test(lower) && (from < to || phrases[to]!.kind !== 'verb');
  return HANGING.test(pos) || RELATIVE.test(lower) || awaits;
};

/** The phrase that follows with no sign but quotation marks between; null where there is none. */
function nextOf({ phrases, tokens }: SentenceView, to: number): Phrase | null {
  const next = phrases[to + 1];
  if (!next) return null;
  for (let at = phrases[to]!.end; at < next.first; at += 1)
    if (!/^["“”'‘’]$/.test(tokens[at]!.text)) return null;
  return next;
}

/** `closed the harbour, blaming`, `to the board, who met`: a verb that only opens what follows. */
const endsInOpening: CutRule = ({ tokens, phrases }, from, to) => {
  const { first, end, kind } = phrases[to]!;
  if (from === to || kind !== 'verb') return false;
  const before = tokens[first - 1]!;
  const hangs = before.text === ',' || before.pos === 'CCONJ';
  return (
    /^(?:who|which|that)$/.test(before.lower) || (hangs && tokens[end - 1]!.lower.endsWith('ing'))
  );
};

/** `until we`, `the letter they`: somebody without what he or she does. */
const endsInPronoun: CutRule = ({ tokens, phrases }, from, to) =>
  from < to && /^(?:i|we|he|she|they|it)$/.test(tokens[phrases[to]!.end - 1]!.lower);

/** `fired the mayor, saying`, `the harbour, Moss said`: a verb without what is said. */
const endsInSaying: CutRule = ({ phrases, marks }, from, to) =>
  from < to && marks.says[phrases[to]!.end - 1] !== null;

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

const END_RULES: readonly CutRule[] = [
  endsHanging,
  endsBeforeOf,
  endsBeforeLike,
  endsBeforeParticle,
  endsBeforeObject,
  endsInSubject,
  endsInSaying,
  endsInOpening,
  endsInPronoun,
];
const CUT_RULES: readonly CutRule[] = [
  beginsAmid,
  beginsHanging,
  beginsBehindNot,
  beginsUnderDenial,
  beginsWithParticle,
  partsCompound,
  partsQuotation,
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
