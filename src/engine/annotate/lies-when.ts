import type { Token } from '../prepared';
import type { Side } from './calendar';

/** A day or month without a year, and what stands around it. */
interface OpenDate {
  /** The words of the date. */
  readonly words: string;
  /** The text just before. */
  readonly before: string;
  /** The words of the clause up to the date. */
  readonly tokens: () => readonly Token[];
}

/** `since March` `last March` are over. */
const OVER = /\b(?:since|last)(?:\s+(?:late|early|mid))?[\s-]+$/i;
/** `next March` is still to come. */
const TO_COME = /\bnext\s+$/i;
/** `until March`: still to come, unless something went on until then. */
const UNTIL =
  /\b(?:until|till|no later than)\s+(?:the\s+(?:end of\s+)?)?(?:late\s+|early\s+|mid-|on\s+)?$/i;
/** What is put off until a month: `delayed until March`. */
const PUT_OFF = /\b(?:delay|postpon|suspend|extend|adjourn|defer|clos|shut|put (?:off|back))/;
/** `by March`: by then something had been, or will be. */
const BY = /\b(?:by|before)\s+(?:the\s+(?:end of\s+)?)?(?:late\s+|early\s+|mid-)?$/i;

const COMING: ReadonlySet<string> = new Set(
  "will would shall ’ll 'll due expected expect expects scheduled planned plan plans forecast looming loom looms coming upcoming hope hopes aim aims next".split(
    ' ',
  ),
);
const MODAL: ReadonlySet<string> = new Set(['could', 'may', 'might', 'must', 'should']);
/** What a verb's plain form stands behind. */
const GOVERNS = /^(?:to|will|would|can|could|may|might|must|should|shall|be|not|and|or)$/;
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/**
 * On which side of the publication a date without a year lies, by the verb nearest before it: `was mended in March`,
 * `will be mended in March`. Open where the verb tells of now, or of what somebody once meant to do.
 * Cost: linear in the clause.
 */
export function liesWhen(date: OpenDate): Side {
  if (OVER.test(date.before) || /^last\b/i.test(date.words)) return 'past';
  if (TO_COME.test(date.before) || /^next\b/i.test(date.words)) return 'ahead';
  const tokens = date.tokens();
  const side = sideOfVerb(tokens);
  if (UNTIL.test(date.before)) {
    const isPutOff = PUT_OFF.test(tokens.map(({ lower }) => lower).join(' '));
    return side === 'past' && !isPutOff ? 'open' : 'ahead';
  }
  return side === 'past' && BY.test(date.before) ? 'open' : side;
}

function sideOfVerb(tokens: readonly Token[]): Side {
  let meant = false;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (COMING.has(lower)) return isOver(tokens, at) ? 'open' : 'ahead';
    if (MODAL.has(lower)) return tokens[at + 1]?.lower === 'have' ? 'past' : 'open';
    if (lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) meant = true;
    if (isPast(tokens, at)) return meant ? 'open' : 'past';
    if (pos === 'VERB' && lower.endsWith('s') && !lower.endsWith('ss')) return 'open';
  }
  return 'open';
}

/** Verbs whose past is the word itself. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'hit put cut set shut quit let cost split spread beat hurt bid shed'.split(' '),
);

/** `was expected` `had hoped`: nobody knows what came of it. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return WAS.has(before) || (before === 'been' && WAS.has(tokens[at - 2]?.lower ?? ''));
}

/** `closed` `bought` `was`, not `be closed`, `to have closed` or `the closed school`. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma, pos } = tokens[at]!;
  if (WAS.has(lower)) return true;
  const before = tokens[at - 1];
  if (pos === 'VERB' && UNCHANGED.has(lower)) return !GOVERNS.test(before?.lower ?? 'to');
  if (pos !== 'VERB' || lemma === lower || /(?:ing|[^s]s)$/.test(lower)) return false;
  if (before && /^(?:be|being|have)$/.test(before.lower)) return false;
  const after = tokens[at + 1]?.pos ?? '';
  return !(/^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '') && /^(?:NOUN|PROPN|ADJ)$/.test(after));
}
