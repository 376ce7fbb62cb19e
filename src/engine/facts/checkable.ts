import { overlaps } from '../../model/span';
import type { PreparedArticle, Token } from '../prepared';
import { spansTouching } from './spans-touching';
import { REPORTING_VERBS } from '../annotate/reporting-verbs.table';
import { ASSESSING_VERBS, GUESSING_WORDS } from './checkable.table';
import { isTelling, isTime } from './told-numbers';

/** A stretch of text with what can be checked in it. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly quantities: number;
  /** Those of them that are measures, shares, sums or large counts. */
  readonly telling: number;
  readonly dates: number;
  /** Characters that stand in quotation marks. */
  readonly quoted: number;
  /** Its tokens that stand outside of quotation marks. */
  readonly own: readonly Token[];
  /** Who wrote the article, as it is printed. */
  readonly byline: string;
}

/** How strongly a stretch is a checkable statement, 0 where the rule finds nothing. Score 0..1. */
type CheckableRule = (stretch: Stretch) => number;

const RULES: readonly CheckableRule[] = [
  hasQuotation,
  hasNumber,
  hasTellingNumber,
  hasDate,
  hasNameAndAct,
];

/** Why a stretch is nothing to check. */
type VetoRule = (stretch: Stretch) => boolean;

const VETOES: readonly VetoRule[] = [
  isGuess,
  isRemark,
  isQuestion,
  namesNothing,
  speaksToReader,
  isOfAuthor,
  lacksSpeaker,
  isOnlySaying,
];

/** Fewest characters of a quotation that is a statement; shorter ones are single words set in quotes. */
const MIN_QUOTED = 15;

/**
 * How checkable a stretch is, 0 where it is a guess, an outlook or an assessment. Score 0..1.
 * Cost: linear in its tokens.
 */
export function checkability(stretch: Stretch): number {
  if (VETOES.some((rule) => rule(stretch))) return 0;
  return Math.max(...RULES.map((rule) => rule(stretch)));
}

/** The stretch of an article between two tokens. Cost: its tokens, and a search in the article's lists. */
export function stretchOf(
  article: PreparedArticle,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): Stretch {
  const tokens = article.tokens.slice(firstToken, endToken);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const quantities = spansTouching(article.quantities, span);
  const quotations = spansTouching(article.quotations, span);
  return {
    tokens,
    quantities: quantities.length,
    telling: quantities.filter((one) => isTelling(one) && !isTime(one)).length,
    own:
      quotations.length === 0
        ? tokens
        : tokens.filter((token) => !quotations.some((quotation) => overlaps(quotation, token))),
    byline: article.meta.byline ?? '',
    dates: spansTouching(article.dates, span).length,
    quoted: quotations.reduce(
      (sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start),
      0,
    ),
  };
}

/** `could` `might` `would be` `likely` → nobody can check what may be; that somebody said it, or put a number to it, can be. */
function isGuess({ own, telling }: Stretch): boolean {
  const isTold = telling > 0 && own.some(isSaying);
  return !isTold && own.some(({ lower }) => GUESSING_WORDS.has(lower));
}

/** `This approach` `It` `Such a step` → the writer's own remark on what stands before, but for one with a number. */
function isRemark({ tokens, telling }: Stretch): boolean {
  const first = tokens.find(({ pos }) => pos !== 'PUNCT');
  return (
    telling === 0 &&
    first !== undefined &&
    /^(?:this|these|such|it|that|those|there)$/.test(first.lower)
  );
}

/** `Who let this happen?`, also where somebody asks it. */
function isQuestion({ tokens }: Stretch): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}

/** `On Monday, she said, she began leaving them out.` → of whom, and what? */
function namesNothing({ tokens, dates, quantities }: Stretch): boolean {
  return quantities === 0 && dates <= 1 && !tokens.some(isThing);
}

const isThing = ({ pos, lower }: Token) => (pos === 'NOUN' || pos === 'PROPN') && !DAYS.test(lower);

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|today)$/;

/** `Change your locks` `our weekly newsletter`: advice, and what the paper says of itself. */
function speaksToReader({ own }: Stretch): boolean {
  return own.some(({ lower }) => OF_READER.has(lower));
}

const OF_READER: ReadonlySet<string> = new Set('you your yours yourself our newsletter'.split(' '));

/** `Ann covers the sea and its harbours.` under a story by Ann Moss. */
function isOfAuthor({ own: [first], byline }: Stretch): boolean {
  return (
    first?.pos === 'PROPN' &&
    (byline.toLowerCase().match(/\p{L}+/gu) ?? []).some((name) => name === first.lower)
  );
}

/** `He is asleep in his villa while we drown.'`: a piece of somebody's words about somebody else. */
function lacksSpeaker({ own, tokens, telling }: Stretch): boolean {
  const first = tokens.find(({ pos }) => pos !== 'PUNCT');
  if (telling > 0 || !/^(?:he|she|it|that|this)$/.test(first?.lower ?? '')) return false;
  const marks = tokens.filter(({ text }) => MARK.test(text));
  const isTail = marks.length === 1 && marks[0] === tokens.at(-1);
  return isTail || own.every(({ pos }) => pos === 'PUNCT');
}

const MARK = /^["“”'‘’]$/;

/** `Captain Moss blasted` `the firm denied this`: what is said, or denied, stands elsewhere. */
function isOnlySaying({ tokens, quoted }: Stretch): boolean {
  if (quoted > 0) return false;
  const verbs = tokens.filter(({ pos }) => pos === 'VERB');
  if (verbs.length !== 1 || !isSaying(verbs[0]!)) return false;
  const last = tokens.findLast(({ pos }) => pos !== 'PUNCT');
  const behind = tokens[tokens.indexOf(verbs[0]!) + 1];
  return last === verbs[0] || /^(?:this|that|it|so)$/.test(behind?.lower ?? '');
}

const isSaying = ({ pos, lemma }: Token) => pos === 'VERB' && REPORTING_VERBS.has(lemma);

function hasQuotation({ quoted, tokens }: Stretch): number {
  return quoted >= MIN_QUOTED && tokens.some(({ pos }) => pos === 'VERB') ? 0.85 : 0;
}

function hasNumber({ quantities, tokens }: Stretch): number {
  return quantities > 0 && tokens.some(isAct) ? 0.85 : 0;
}

/** `The study had 240 patients`: a measure or a large count needs no act. */
function hasTellingNumber({ telling, tokens }: Stretch): number {
  return telling > 0 && tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? 0.7 : 0;
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
