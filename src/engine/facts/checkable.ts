import type { PreparedArticle, Token } from '../prepared';
import { spansTouching } from './spans-touching';
import { ASSESSING_VERBS, GUESSING_WORDS } from './checkable.table';

/** A stretch of text with what can be checked in it. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly quantities: number;
  readonly dates: number;
  /** Characters that stand in quotation marks. */
  readonly quoted: number;
}

/** How strongly a stretch is a checkable statement, 0 where the rule finds nothing. Score 0..1. */
type CheckableRule = (stretch: Stretch) => number;

const RULES: readonly CheckableRule[] = [hasQuotation, hasNumber, hasDate, hasNameAndAct];

/** Fewest characters of a quotation that is a statement; shorter ones are single words set in quotes. */
const MIN_QUOTED = 15;

/**
 * How checkable a stretch is, 0 where it is a guess, an outlook or an assessment. Score 0..1.
 * Cost: linear in its tokens.
 */
export function checkability(stretch: Stretch): number {
  if (isGuess(stretch) || isRemark(stretch)) return 0;
  return Math.max(...RULES.map((rule) => rule(stretch)));
}

/** The stretch of an article between two tokens. Cost: its tokens, and a search in the article's lists. */
export function stretchOf(
  article: PreparedArticle,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): Stretch {
  const tokens = article.tokens.slice(firstToken, endToken);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return {
    tokens,
    quantities: spansTouching(article.quantities, span).length,
    dates: spansTouching(article.dates, span).length,
    quoted: spansTouching(article.quotations, span).reduce(
      (sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start),
      0,
    ),
  };
}

/** `could` `might` `would be` `likely` → nobody can check what may be. */
function isGuess({ tokens }: Stretch): boolean {
  return tokens.some(({ lower }) => GUESSING_WORDS.has(lower));
}

/** `This approach` `It` `Such a step` → the writer's own remark on what stands before. */
function isRemark({ tokens }: Stretch): boolean {
  const first = tokens.find(({ pos }) => pos !== 'PUNCT');
  return first !== undefined && /^(?:this|these|such|it|that|those|there)$/.test(first.lower);
}

function hasQuotation({ quoted, tokens }: Stretch): number {
  return quoted >= MIN_QUOTED && tokens.some(({ pos }) => pos === 'VERB') ? 0.85 : 0;
}

function hasNumber({ quantities, tokens }: Stretch): number {
  return quantities > 0 && tokens.some(isAct) ? 0.85 : 0;
}

function hasDate({ dates, tokens }: Stretch): number {
  return dates > 0 && tokens.some(isAct) ? 0.85 : 0;
}

/** `Larsen sold the yard`: who did what. */
function hasNameAndAct({ tokens }: Stretch): number {
  return tokens.some(({ pos }) => pos === 'PROPN') && tokens.some(isAct) ? 0.75 : 0;
}

/** A verb that tells an act: `sold` `was sold` `selling` at a clause's start, not `to sell` `a selling point` `the sold yard`. */
function isAct({ pos, lemma, lower }: Token, index: number, tokens: readonly Token[]): boolean {
  if (pos !== 'VERB' || ASSESSING_VERBS.has(lemma)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.pos === 'PUNCT') return true;
  if (before.lower === 'to') return false;
  if (lower.endsWith('ing')) return /^(?:AUX|PART|SCONJ)$/.test(before.pos);
  if (!lower.endsWith('ed')) return true;
  return /^(?:AUX|NOUN|PROPN|PRON|ADV|PART)$/.test(before.pos) || tokens[index + 1]?.pos !== 'NOUN';
}
