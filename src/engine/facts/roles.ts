import type { PreparedArticle, Token } from '../prepared';
import type { Bearers } from './clause-context';
import { meaningsOfWord } from './meanings';
import { spansTouching } from './spans-touching';

/** Who does an act, and to whom or what; null where the sentence does not say it next to the verb. */
export interface Roles {
  readonly agent: Token | null;
  readonly patient: Token | null;
}

/** Tokens on either side of a verb in which those of its act are looked for. */
const REACH = 12;

const NAMES = /^(?:NOUN|PROPN|PRON|NUM)$/;
const INSIDE = /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/;
/** `the owner of the mill blames`: what stands behind them only says which owner. */
const BINDING = /^(?:of|at|in|for|from|on|near|with|to|behind)$/;
/** `stays closed`, `has been told`: they stand between who it is and the act. */
const COPULAS = /^(?:be|have|do|stay|remain|become|keep|get|will)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/**
 * Who does the act of the verb at a token, and to whom: `the union blamed the firm`, `the firm was blamed by the union`.
 * Shape: the last word of each, as far as it stands next to the verb. Cost: constant.
 */
export function rolesOf(tokens: readonly Token[], at: number): Roles {
  const before = nameBefore(tokens, at);
  if (!isPassive(tokens, at)) return { agent: before, patient: nameAfter(tokens, at + 1) };
  const by = tokens.slice(at + 1, at + REACH).findIndex(({ lower }) => lower === 'by');
  return { agent: by < 0 ? null : nameAfter(tokens, at + by + 2), patient: before };
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (pos !== 'VERB' || lower.endsWith('ing')) return false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const token = tokens[back]!;
    if (BE.test(token.lower)) return true;
    if (!/^(?:ADV|PART|AUX)$/.test(token.pos)) return false;
  }
  return false;
}

/** The last word of what stands before a verb, without what is bound to it: `[owner] of the mill has not`. */
function nameBefore(tokens: readonly Token[], verb: number): Token | null {
  const least = Math.max(0, verb - 2 * REACH);
  let at = verb - 1;
  while (at >= least && isBetween(tokens[at]!)) at -= 1;
  if (tokens[at]?.text === ',')
    at = tokens.findLastIndex(({ text }, i) => i < at && text === ',') - 1;
  let found: Token | null = null;
  while (at >= least && NAMES.test(tokens[at]!.pos)) {
    found = tokens[at]!;
    let first = at;
    while (first > least && INSIDE.test(tokens[first - 1]!.pos)) first -= 1;
    const binding = tokens[first - 1];
    if (first - 1 <= least || !binding || !BINDING.test(binding.lower)) break;
    at = first - 2;
  }
  return found;
}

function isBetween({ pos, lemma, lower }: Token): boolean {
  return /^(?:AUX|ADV|PART)$/.test(pos) || COPULAS.test(lemma) || TIMES.test(lower);
}

/** `an inspection last month found` */
const TIMES =
  /^(?:only|last|this|next|(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|night|spring|summer|autumn|winter)$/;

/** The last word of what stands right behind a verb: `blames the electricity [company] for`. */
function nameAfter(tokens: readonly Token[], from: number): Token | null {
  let found: Token | null = null;
  for (const token of tokens.slice(from, from + REACH)) {
    if (NAMES.test(token.pos) && !(found?.pos === 'PRON')) found = token;
    else if (found || !/^(?:DET|ADJ|ADV|PART)$/.test(token.pos)) break;
  }
  return found;
}

/** A word of an article that calls somebody or something. */
export interface Called {
  readonly article: PreparedArticle;
  readonly bearers: Bearers;
  readonly token: Token;
}

/** What is known of whether two words call the same, as `compareCalled` tells it. */
export type Sameness = 'same' | 'different' | 'open' | 'unknown';

/**
 * Whether two words call the same: by who bears them where that is known, else by the words. `open` where either is a name and
 * the other a noun, which may be the same; `unknown` where a pronoun leaves it to the text around. Cost: logarithmic.
 */
export function compareCalled(a: Called, b: Called): Sameness {
  const [x, y] = [bearerOf(a), bearerOf(b)];
  if (x !== null && x === y) return 'same';
  if (x !== null && y !== null && isName(a) && isName(b)) return 'different';
  const isPronoun = ({ token }: Called) => token.pos === 'PRON';
  if (isPronoun(a) || isPronoun(b)) return 'unknown';
  if (a.token.stem === b.token.stem) return 'same';
  if (a.token.pos !== b.token.pos) return 'open';
  const known = new Set(meaningsOfWord(a.token));
  return meaningsOfWord(b.token).some((meaning) => known.has(meaning)) ? 'same' : 'different';
}

const isName = ({ token }: Called) => token.pos === 'PROPN';

function bearerOf({ article, bearers, token }: Called): number | null {
  const [mention] = spansTouching(article.mentions, token);
  return mention ? (bearers.get(mention.entity) ?? null) : null;
}
