import { OFTEN_PLAIN, OFTEN_TONELESS, UNSURE_DEGREE } from './plain-enough.table';
import type { SentenceView } from './sentence-view';
import type { TokenRun } from './sentence-pair';
import type { Stance } from './stance-words.table';

/** Rarity in news from which a verb is chosen, not plain: one article of 400 has it. Unit: natural logarithm. */
const CHOSEN_VERB = 6;
/** The same for an adjective or an adverb, of which stories have fewer: one article of 150. */
const CHOSEN_ADJECTIVE = 5;
/** Words of a quotation that marks somebody's expression; a longer one tells what was said. */
const LONGEST_EXPRESSION = 5;
const TONELESS = /^(?:neutral|formal)$/;

/** In what way a word frames what it tells. */
export type Frame = Stance | 'loaded' | 'tone' | 'expression' | 'chosen';

/**
 * In what ways a run of words frames what it tells by words that the other run does not have (`known`: its stems): they judge,
 * load, hedge or strengthen, stand as an expression in quotation marks, give a verb of saying a tone, or are uncommon verbs or adjectives.
 * Cost: linear in the run.
 */
export function framesOf(
  view: SentenceView,
  { first, end }: TokenRun,
  known: ReadonlySet<string>,
): ReadonlySet<Frame> {
  const frames = new Set<Frame>();
  for (let at = first; at < end; at += 1) {
    const { pos, stem } = view.tokens[at]!;
    if (pos === 'PROPN' || known.has(stem)) continue;
    for (const stance of stancesAt(view, at)) frames.add(stance);
    if (isLoadedWord(view, at)) frames.add('loaded');
    const says = view.marks.says[at];
    if (says && !TONELESS.test(says.tone)) frames.add('tone');
    if (isExpression(view, at)) frames.add('expression');
    if (isChosen(view, at)) frames.add('chosen');
  }
  return frames;
}

/** True for a loaded word that does not as often just name a thing. Cost: constant. */
export function isLoadedWord({ loaded, marks, tokens }: SentenceView, at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  return (
    marks.content[at]! &&
    loaded[at]!.length > 0 &&
    !OFTEN_PLAIN.has(lower) &&
    !OFTEN_PLAIN.has(lemma)
  );
}

function stancesAt(view: SentenceView, at: number): readonly Stance[] {
  const { stances, tokens } = view;
  const { lower } = tokens[at]!;
  const found = stances[at];
  if (!found || OFTEN_TONELESS.has(lower)) return [];
  return [...found].filter((stance) =>
    stance === 'approximate' ? isOfAmount(view, at) : !UNSURE_DEGREE.has(lower),
  );
}

/** Words that are an amount themselves. */
const AMOUNT = /^(?:couple|dozens?|hundreds|thousands|millions|scores|tens|handful)$/;
/** Tokens from `about` to the number that it leaves open. */
const NUMBER_REACH = 3;

/** `about 40 boats`, `dozens of boats`, but not `records about the boats`. */
function isOfAmount({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(at, at + NUMBER_REACH + 1)
    .some(({ pos, lower }) => pos === 'NUM' || AMOUNT.test(lower));
}

function isExpression({ quoted, marks }: SentenceView, at: number): boolean {
  if (!quoted[at] || !marks.content[at]) return false;
  let first = at;
  while (first > 0 && quoted[first - 1]) first -= 1;
  let end = at;
  while (end < quoted.length && quoted[end]) end += 1;
  return end - first <= LONGEST_EXPRESSION;
}

function isChosen({ tokens, marks, rarity }: SentenceView, at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (!marks.content[at] || !/^[a-z-]+$/.test(lower)) return false;
  if (pos === 'VERB') return rarity[at]! >= CHOSEN_VERB;
  return /^(?:ADJ|ADV)$/.test(pos) && rarity[at]! >= CHOSEN_ADJECTIVE;
}
