import { type Act, wordsOfAct } from '../annotate/compare-polarity';
import { isAfterBe } from '../annotate/passive';
import { flatMap } from '../flat-map';
import type { Token } from '../prepared';
import {
  type Bearers,
  type ClauseContext,
  type ClauseOnTopic,
  countKnown,
  type ReadStretch,
  topicOf,
} from './clause-context';
import { areOneActIn } from './act-kinds';
import { deniedOf, isInPart } from './denied-matter';
import { deniedReceipt } from './denied-receipt';
import {
  CALLED_FOR,
  CALLED_INTO_QUESTION,
  MEANS,
  OPPOSED_PHRASES,
  type OpposedPhrases,
} from './opposed-phrases.table';
import { areOfOtherTimes } from './of-another';
import { type Claim, readClaim, topicWithout } from './read-claim';
import { compareCalled, rolesOf } from './roles';

/** How one clause denies what another claims. */
interface Denial {
  /** What excludes each other, `not spoken / talks`. */
  readonly words: string;
  /** False where they may speak of two matters: then they are no contradiction, but no fact either. */
  readonly sure: boolean;
}

type BothBearers = readonly [Bearers, Bearers];

type DenialRule = (a: Claim, b: Claim, bearers: BothBearers) => Denial | null;

const RULES: readonly DenialRule[] = [
  deniedAct,
  receiptDenied,
  deniedDoubt,
  otherMeans,
  deniedMatter,
];

/** What one stretch claims and the other denies, where both surely speak of one matter. Cost: clauses times clauses. */
export function surelyDenied(a: ReadStretch, b: ReadStretch): readonly string[] {
  return flatMap(denials(a, b), ({ sure, words }) => (sure ? words : []));
}

/** True where one stretch denies what the other claims, were it only of a like matter: they state nothing together. */
export function isDenied(a: ReadStretch, b: ReadStretch): boolean {
  return denials(a, b).length > 0;
}

function denials(a: ReadStretch, b: ReadStretch): readonly Denial[] {
  const bearers = [a.bearers, b.bearers] as const;
  return flatMap(a.clauses, (one) =>
    flatMap(b.clauses, (other) => denialBetween(one, other, bearers) ?? []),
  );
}

/**
 * How one clause denies the other's claim, whoever makes it and in whatever words: `had not spoken to Tully` / `held talks with
 * Tully`. Null where it does not. Cost: linear in the tokens, times the acts of both.
 */
function denialBetween(a: ClauseOnTopic, b: ClauseOnTopic, bearers: BothBearers): Denial | null {
  const [one, other] = [readClaim(a), readClaim(b)];
  if (!one.denies && !other.denies && !(one.means && other.means)) return null;
  for (const rule of RULES) {
    const denial = rule(one, other, bearers);
    if (denial) return denial;
  }
  return null;
}

/** What two sentences say that excludes each other in fixed phrases about one thing, however little else they share: `within the limit / well over the limit`. */
export function opposedPhrases(a: ClauseContext, b: ClauseContext): string | null {
  for (const phrases of OPPOSED_PHRASES) {
    const found = opposed(wordsOf(a), wordsOf(b), phrases);
    if (!found) continue;
    // One thing: `the train` or `the ruling` stands in both, beside the phrase.
    const topicB = topicOf(b).filter(([word]) => !found[1].toLowerCase().includes(word!));
    const topicA = topicOf(a).filter(([word]) => !found[0].toLowerCase().includes(word!));
    if (countKnown(topicA, new Set(topicB.flat())) > 0) return `${found[0]} / ${found[1]}`;
  }
  return null;
}

/** Share of the shorter claim's other words that both must have to be of one matter. */
const LEAST_SHARED_PART = 0.5;
/** Fewest of them. */
const LEAST_SHARED = 2;

/** `had not spoken to Tully` / `held talks with Tully` */
function deniedAct(a: Claim, b: Claim, bearers: BothBearers): Denial | null {
  if ([a, b].some(({ denies, tokens }) => denies && tokens.some(isInPart))) return null;
  for (const x of a.acts) {
    const [own, others] = [a, b].map(({ acts, tokens }) =>
      acts.filter(({ token }) => areOneActIn(x.token, a.tokens, token, tokens)),
    );
    if (others!.length === 0 || others!.some(({ negated }) => negated === x.negated)) continue;
    if (own!.some(({ negated }) => negated !== x.negated)) continue;
    const subjects = compareSubjects([a, x], [b, others![0]!], bearers);
    if (subjects === 'different') continue;
    const without = [...own!, ...others!].map(({ token }) => token);
    const [topicA, topicB] = [a, b].map((claim) => topicWithout(claim, without));
    const days = sharedDays(a, b);
    const shared = countKnown(topicA!, new Set(topicB!.flat())) + days;
    if (shared === 0) continue;
    const shorter = Math.min(topicA!.length, topicB!.length) + days;
    const sure =
      subjects === 'same' &&
      shared >= LEAST_SHARED &&
      shared >= shorter * LEAST_SHARED_PART &&
      !areOfOtherTimes(claimed(a), claimed(b));
    return { words: `${wordsOfAct(x)} / ${wordsOfAct(others![0]!)}`, sure };
  }
  return null;
}

/** Not `the office turned over the letters` / `the mayor failed to turn over the letters`; an act that a noun tells is anybody's. */
function compareSubjects(
  [a, x]: readonly [Claim, Act],
  [b, y]: readonly [Claim, Act],
  [bearersA, bearersB]: BothBearers,
): 'same' | 'different' | 'open' {
  if (x.token.pos === 'NOUN' || y.token.pos === 'NOUN') return 'same';
  const [one, other] = [subjectOf(a, x), subjectOf(b, y)];
  // `no letters were taken` / `letters were taken`, `was not warned` / `an inspector warned it`
  const isByPatient = !(one && other) && ![x, y].some(({ token }) => token.lower.endsWith('ing'));
  const [p, q] = isByPatient ? [patientOf(a, x), patientOf(b, y)] : [one, other];
  if (!p || !q) return 'open';
  // `the board has not` / `members of the board have`
  if (isNamedBefore(p, b, y) || isNamedBefore(q, a, x)) return 'same';
  const compared = compareCalled(
    { article: a.clause.article, bearers: bearersA, token: p },
    { article: b.clause.article, bearers: bearersB, token: q },
  );
  return compared === 'unknown' ? 'open' : compared;
}

/** A token, other than a pronoun, is part of who does an act: no other verb stands between. */
function isNamedBefore({ stem, pos }: Token, { tokens }: Claim, { token }: Act): boolean {
  const at = tokens.indexOf(token);
  if (pos === 'PRON' || isAfterBe(tokens, at)) return false;
  const from = tokens.findLastIndex((one, index) => index < at && one.pos === 'VERB') + 1;
  return tokens.slice(from, at).some((one) => one.stem === stem);
}

function patientOf({ tokens }: Claim, { token }: Act): Token | null {
  return rolesOf(tokens, tokens.indexOf(token)).patient;
}

/** Who does it, else the last noun or name before a verb; null where a passive does not say it, and at a clause's start. */
function subjectOf({ tokens, speaker }: Claim, { token }: Act): Token | null {
  const at = tokens.indexOf(token);
  if (isAfterBe(tokens, at)) return rolesOf(tokens, at).agent;
  const before = tokens.slice(0, at);
  const subject =
    rolesOf(tokens, at).agent ??
    before.findLast(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos)) ??
    null;
  return subject?.pos === 'PRON' ? (speaker ?? subject) : subject;
}

/** `the mandate should be reviewed` / `he did not question the mandate` */
function deniedDoubt(a: Claim, b: Claim): Denial | null {
  const forward = doubtDenied(a, b);
  if (forward) return { words: forward.join(' / '), sure: true };
  const backward = doubtDenied(b, a);
  return backward && { words: backward.toReversed().join(' / '), sure: true };
}

function doubtDenied(calls: Claim, denies: Claim): readonly [string, string] | null {
  const at = calls.tokens.findIndex(({ stem }) => CALLED_FOR.has(stem));
  const before = calls.tokens.slice(Math.max(0, at - 3), Math.max(0, at));
  if (!before.some(({ lower }) => /^(?:should|must|ought|needs?)$/.test(lower))) return null;
  const denied = denies.acts.find(
    ({ token, negated }) => negated && CALLED_INTO_QUESTION.has(token.stem),
  );
  if (!denied) return null;
  const own = [calls.tokens[at]!, denied.token];
  const [topicA, topicB] = [calls, denies].map((claim) => topicWithout(claim, own));
  if (countKnown(topicA!, new Set(topicB!.flat())) < LEAST_SHARED) return null;
  return [`should … ${calls.tokens[at]!.lower}`, wordsOfAct(denied)];
}

/** `was told by the chairman at the office` / `was sacked by the chairman in a phone call` */
function otherMeans(
  { clause: a, means }: Claim,
  { clause: b, means: meansToo }: Claim,
): Denial | null {
  if (!means || !meansToo) return null;
  const found = opposed(wordsOf(a), wordsOf(b), MEANS);
  const shared = countKnown(a.topic, b.forms);
  return found && shared >= LEAST_SHARED ? { words: found.join(' / '), sure: true } : null;
}

/** `had not seen the report` / `was handed the report` */
function receiptDenied(a: Claim, b: Claim): Denial | null {
  const words = deniedReceipt(a, b);
  return words && { words: words.join(' / '), sure: true };
}

/** `had not entered the village` / `moved into the village`; sure where both acts are of one kind: `not approved` / `waved through`. */
function deniedMatter(a: Claim, b: Claim, bearers: BothBearers): Denial | null {
  const [own, others] = [deniedOf(a, b), deniedOf(b, a)];
  if (!own && !others) return null;
  const [x, y] = own ? [own, actLike(own, a, b)] : [actLike(others!, b, a), others!];
  if (!x || !y) return { words: '', sure: false };
  const [one, other] = [x, y].map((token) => ({
    token,
    negated: token === own || token === others,
  }));
  const isOfOne = compareSubjects([a, one!], [b, other!], bearers) !== 'different';
  return {
    words: `${wordsOfAct(one!)} / ${wordsOfAct(other!)}`,
    sure: isOfOne && !areOfOtherTimes(claimed(a), claimed(b)),
  };
}

/** The act of a claim that is of one kind with what another denies; null where there is none. */
function actLike(denied: Token, denying: Claim, claiming: Claim): Token | null {
  const like = claiming.acts.find(({ token }) =>
    areOneActIn(denied, denying.tokens, token, claiming.tokens),
  );
  return like?.token ?? null;
}

/** The words of both that exclude each other; null where either says both, or one says neither. */
function opposed(
  a: string,
  b: string,
  { one, other }: OpposedPhrases,
): readonly [string, string] | null {
  const [oneA, otherA] = [one.exec(a), other.exec(a)];
  if ((oneA === null) === (otherA === null)) return null;
  const [oneB, otherB] = [one.exec(b), other.exec(b)];
  if (oneA && otherB && !oneB) return [oneA[0], otherB[0]];
  if (otherA && oneB && !otherB) return [otherA[0], oneB[0]];
  return null;
}

/** A claim without who says so, and on which day. */
function claimed({ clause: { article, span }, tokens }: Claim) {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return { article, span: first && last ? { start: first.start, end: last.end } : span };
}

function sharedDays({ clause: a }: Claim, { clause: b }: Claim): number {
  return a.dates.filter(({ iso }) => b.dates.some((date) => date.iso === iso)).length;
}

function wordsOf({ article, span }: ClauseContext): string {
  return article.text.slice(span.start, span.end);
}
