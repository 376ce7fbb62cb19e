import type { Contrast, PlacedSentence } from './contrasts';
import { sameOffice } from './label-phrases';
import type { SentenceView } from './sentence-view';
import type { PhraseRun } from './spans';

/** A rule that says of two runs of words that they do not put one thing in two ways. */
type Gate = (a: PlacedSentence, b: PlacedSentence, contrast: Contrast) => boolean;

/** Tokens that a coloured run may have beyond a plain one that it holds whole: `hastily arranged`, `arranged`. */
const LONGEST_INSERT = 3;

/** Stems of the words of a run that tell of the matter, one for all forms of an office; no grammar. Cost: linear in it. */
export function stemsOf(
  { tokens, marks }: SentenceView,
  { first, end }: Pick<PhraseRun, 'first' | 'end'>,
): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let at = first; at < end; at += 1)
    if (marks.content[at] || marks.status[at])
      stems.add(sameOffice(tokens[at]!.lower, tokens[at]!.stem));
  return stems;
}

/** Words of a run that say how it is put and that the other run has nowhere: no names, numbers or verbs of saying. */
export function countOwn(
  view: SentenceView,
  run: Pick<PhraseRun, 'first' | 'end'>,
  others: ReadonlySet<string>,
): number {
  let own = 0;
  for (let at = run.first; at < run.end; at += 1) {
    const { pos, stem, lower } = view.tokens[at]!;
    const tells = view.marks.content[at] && !/^(?:PROPN|NUM)$/.test(pos) && !view.marks.says[at];
    if (tells && !others.has(sameOffice(lower, stem))) own += 1;
  }
  return own;
}

/** `the harbour` against `the mayor closed the harbour`: nothing on one side stands for what the other has. */
const lacksOwnWords: Gate = ({ view: viewA }, { view: viewB }, { a, b }) => {
  const [stemsA, stemsB] = [stemsOf(viewA, a), stemsOf(viewB, b)];
  const [ownA, ownB] = [countOwn(viewA, a, stemsB), countOwn(viewB, b, stemsA)];
  if (ownA > 0 && ownB > 0) return false;
  if (ownA + ownB === 0) return true;
  // `a rotten harbour` against `a harbour` is a contrast all the same.
  const [plain, other] = ownA === 0 ? [stemsA, stemsB] : [stemsB, stemsA];
  const inserted = Math.abs(a.end - a.first - (b.end - b.first));
  const isBroken = [viewA.tokens.slice(a.first, a.end), viewB.tokens.slice(b.first, b.end)].some(
    (tokens) => tokens.some(({ text }) => text === ','),
  );
  return isBroken || inserted > LONGEST_INSERT || [...plain].some((stem) => !other.has(stem));
};

/** Tokens before a run in which a word of denial is of it: `I don't think [he is unfit]`. */
const DENIAL_REACH = 6;

/** `he is unfit` against `I don't think he is ill`: one denies where the other states. */
const isDenied: Gate = ({ view: viewA }, { view: viewB }, { a, b }) => {
  const denied = ({ marks }: SentenceView, { first, end }: PhraseRun) =>
    marks.negation.slice(Math.max(0, first - DENIAL_REACH), end).some(Boolean);
  return denied(viewA, a) !== denied(viewB, b);
};

/** `said the wall was safe` against `said no more`: a verb of saying is all that stands in both. */
const sharesOnlySaying: Gate = ({ view: viewA }, { view: viewB }, { a, b }) => {
  const others = stemsOf(viewB, b);
  let saying = false;
  for (let at = a.first; at < a.end; at += 1) {
    if (!viewA.marks.content[at] || !others.has(viewA.tokens[at]!.stem)) continue;
    if (!viewA.marks.says[at]) return false;
    saying = true;
  }
  return saying;
};

const GATES: readonly Gate[] = [lacksOwnWords, isDenied, sharesOnlySaying];

/** True where two runs may be told as two wordings of one thing. Cost: linear in them. */
export function canBeTold(a: PlacedSentence, b: PlacedSentence, contrast: Contrast): boolean {
  return GATES.every((gate) => !gate(a, b, contrast));
}
