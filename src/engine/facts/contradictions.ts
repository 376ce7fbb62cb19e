import type { Span } from '../../model/span';
import { comparePolarity } from '../annotate/compare-polarity';
import { isAfterBe } from '../annotate/passive';
import { compareDates } from '../annotate/compare-dates';
import { compareQuantities, isCurrency } from '../annotate/compare-quantities';
import type { DateMention, Quantity, Token } from '../prepared';
import {
  type Bearers,
  type ClauseContext,
  type ClauseOnTopic,
  countKnown,
  type NamedSpan,
  namesIn,
  type ReadStretch,
  sharedTopic,
  topicOf,
} from './clause-context';
import { compareToldDates } from './compare-told-dates';
import { surelyDenied } from './denied-acts';
import { isChanged } from './is-changed';
import {
  areApart,
  areOfOtherTimes,
  areOfTwoThings,
  isOnlyWeighed,
  pointToTwoTimes,
} from './of-another';
import { isTime } from './told-numbers';
import { ACT_REACH, actsIn, belongToOneAct, near } from './one-act';
import { compareCalled, rolesOf } from './roles';
import { spansTouching } from './spans-touching';
import { sentenceAt } from './statement';
import { otherCounts } from './told-counts';

/** Says what two clauses about one matter contradict each other in, in words for a person, or null. */
type ContradictionRule = (
  a: ClauseOnTopic,
  b: ClauseOnTopic,
  bearers: readonly [Bearers, Bearers],
) => string | null;

const RULES: readonly ContradictionRule[] = [otherNumber, otherDate, oppositeAct, otherName];

/** Fewest content words that two clauses must share to be of one matter. */
const LEAST_SHARED = 2;
/** Share of the shorter clause's content words that the other must have; at a half, two acts of one person pass. */
const LEAST_SHARED_PART = 0.6;
/** The same of the longer clause: a short clause fits into many long ones. */
const LEAST_SHARED_OF_LONGER = 0.4;

/**
 * All that two linked stretches of text contradict each other in (`12 / 14`, `Monday / Tuesday`, `signed / not signed`).
 * Held against each other are their clauses, and only those that speak of one matter: the same number of another thing,
 * or another day of another act, is no contradiction; and the counts of one act in whatever words.
 * Shape: each once, that with more words where two name the same. Cost: clauses times clauses of two sentences.
 */
export function contradictionsBetween(a: ReadStretch, b: ReadStretch): readonly string[] {
  const counts = a.sentence && b.sentence ? otherCounts(a.sentence, b.sentence) : [];
  const found = [...counts];
  for (const one of a.clauses) {
    for (const other of b.clauses) {
      if (!areOfOneMatter(one, other)) continue;
      for (const rule of RULES) {
        // `nobody / three children` says what `hurt / not hurt` says.
        if (rule === oppositeAct && counts.length > 0) continue;
        const reason = rule(one, other, [a.bearers, b.bearers]);
        if (reason !== null) found.push(reason);
      }
    }
  }
  if (found.length === 0) found.push(...surelyDenied(a, b));
  if (found.length === 0 && a.sentence && b.sentence) {
    const reason = otherInPassing(a.sentence, b.sentence);
    if (reason !== null) found.push(reason);
  }
  return withoutRepeats(found);
}

/** `23 / 17` is left out beside `23 people / 17 people`. */
function withoutRepeats(found: readonly string[]): readonly string[] {
  const sides = found.map((reason) => reason.split(' / '));
  const holds = (x: readonly string[], y: readonly string[]) =>
    y.every((side, index) => x[index]?.includes(side));
  return found.filter((_, index) =>
    sides.every(
      (other, at) =>
        at === index || !holds(other, sides[index]!) || (holds(sides[index]!, other) && at > index),
    ),
  );
}

function areOfOneMatter(a: ClauseOnTopic, b: ClauseOnTopic): boolean {
  const shared = countKnown(a.topic, b.forms);
  const shorter = Math.min(a.topic.length, b.topic.length);
  const longer = Math.max(a.topic.length, b.topic.length);
  return (
    shared >= Math.min(LEAST_SHARED, shorter) &&
    shared > 0 &&
    shared >= shorter * LEAST_SHARED_PART &&
    shared >= longer * LEAST_SHARED_OF_LONGER
  );
}

/** `12 people drowned` / `14 people drowned`; not where the day differs too, nor `six more` / `20 in all`. */
function otherNumber(a: ClauseContext, b: ClauseContext): string | null {
  if (
    a.dates.some((x) => b.dates.every((y) => compareDates(x, y) === 'different')) &&
    b.dates.length > 0
  )
    return null;
  const pair = leftOver(a.quantities, b.quantities, compareQuantities, (x, y) => x.unit === y.unit);
  if (!pair || isFurther(a, pair[0]) !== isFurther(b, pair[1])) return null;
  if (isOfSeveral(a, pair[0]) || isOfSeveral(b, pair[1]) || areOfTwoThings(a, b)) return null;
  if (isTime(pair[0]) && pointToTwoTimes(...at(a, b, pair))) return null;
  if (!belongToOneAct(a, pair[0], b, pair[1])) return null;
  return `${wordsOf(a, pair[0])} / ${wordsOf(b, pair[1])}`;
}

const at = (a: ClauseContext, b: ClauseContext, [x, y]: readonly [Span, Span]) =>
  [
    { article: a.article, span: x },
    { article: b.article, span: y },
  ] as const;

/** `57 percent agreed, 28 percent did not`: of two shares or sums beside each other, either may be the one meant. */
function isOfSeveral({ article }: ClauseContext, quantity: Quantity): boolean {
  const sentence = sentenceAt(article, quantity.start);
  if (isCount(quantity) || !sentence) return false;
  const beside = spansTouching(article.quantities, sentence);
  return beside.filter(({ unit }) => unit === quantity.unit).length > 1;
}

/** `six more`, `another six`: beyond those counted before. */
function isFurther({ article }: ClauseContext, { start, end }: Span): boolean {
  const around = `${article.text.slice(Math.max(0, start - 12), start)} ${article.text.slice(end, end + 8)}`;
  return /\b(?:more|another|further|additional|other|extra)\b/i.test(
    around.replace(/more than/i, ''),
  );
}

/** `on Monday` / `on Tuesday` */
function otherDate(a: ClauseContext, b: ClauseContext): string | null {
  const pair = leftOver(a.dates, b.dates, datesOf(a, b), () => true);
  if (!pair || !belongToOneAct(a, pair[0], b, pair[1]) || isOnlyWeighed(a, b)) return null;
  return `${wordsOf(a, pair[0])} / ${wordsOf(b, pair[1])}`;
}

const datesOf =
  ({ article: one }: ClauseContext, { article: other }: ClauseContext) =>
  (x: DateMention, y: DateMention) =>
    compareToldDates({ article: one, date: x }, { article: other, date: y });

/** `signed` / `did not sign`, `won` / `lost` */
function oppositeAct(
  a: ClauseOnTopic,
  b: ClauseOnTopic,
  [bearersA, bearersB]: readonly [Bearers, Bearers],
): string | null {
  const { acts, tokens } = comparePolarity(a, b);
  if (!acts || !tokens || areOfOtherTimes(a, b)) return null;
  const ofOneDay = a.dates.some((x) => b.dates.some((y) => compareDates(x, y) !== 'different'));
  const isState = tokens[0].lemma !== tokens[1].lemma && !ofOneDay;
  if (isState && [a, b].some((clause, side) => isChanged(clause.tokens, tokens[side]!)))
    return null;
  const [x, y] = [agentOf(a, tokens[0], bearersA), agentOf(b, tokens[1], bearersB)];
  // `they never came` / `they came with lanterns`: a pronoun alone says nothing of who it is.
  if (x && y && compareCalled(x, y) === 'unknown') return null;
  return `${acts[0]} / ${acts[1]}`;
}

function agentOf({ article, tokens }: ClauseOnTopic, act: Token, bearers: Bearers) {
  const { agent } = rolesOf(tokens, tokens.indexOf(act));
  return agent && { article, bearers, token: agent };
}

/** Tokens on either side of a date or a count that say what it is of. */
const MATTER_REACH = 8;
/** Share of the content words around the one that must stand around the other. */
const LEAST_SHARED_AROUND = 0.5;

/** `…, in a talk shown on Coast TV late on Monday` / `…, a talk shown on Tuesday`: told in passing by both. */
function otherInPassing(a: ClauseContext, b: ClauseContext): string | null {
  const pair =
    leftOver(a.dates, b.dates, datesOf(a, b), () => true) ??
    leftOver(
      a.quantities.filter(isCount),
      b.quantities.filter(isCount),
      compareQuantities,
      (x, y) => x.unit === y.unit,
    );
  if (!pair || isFurther(a, pair[0]) !== isFurther(b, pair[1]) || areApart(a, b)) return null;
  const [x, y] = [around(a, pair[0]), around(b, pair[1])];
  const [actsX, actsY] = [actsIn(near(a.tokens, pair[0])), actsIn(near(b.tokens, pair[1]))];
  if (sharedTopic(actsX, actsY) === 0) return null;
  const [topicX, topicY] = [topicOf(x, pair[0]), topicOf(y, pair[1])];
  const shared = sharedTopic(topicX, topicY);
  const least = LEAST_SHARED_AROUND * Math.min(topicX.length, topicY.length);
  return shared >= Math.max(LEAST_SHARED, least)
    ? `${wordsOf(a, pair[0])} / ${wordsOf(b, pair[1])}`
    : null;
}

/** Shares and sums of money are told of many things in one story. */
function isCount({ unit }: Quantity): boolean {
  return unit !== null && unit !== '%' && !isCurrency(unit);
}

function around(context: ClauseContext, { start, end }: Span): ClauseContext {
  const { tokens } = context;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return {
    ...context,
    tokens: tokens.slice(Math.max(0, first - MATTER_REACH), last + MATTER_REACH + 1),
  };
}

/** Share of the words around a name that must be the same for another name in its place to be a contradiction. */
const LEAST_SAME_AROUND = 0.8;

/** `Larsen won the seat` / `Moreno won the seat`: one name against one other of its kind in the same words. */
function otherName(
  a: ClauseContext,
  b: ClauseContext,
  [bearersA, bearersB]: readonly [Bearers, Bearers],
): string | null {
  // `nine died in Malo` / `four died in Orsk` tell of two things.
  if (leftOver(a.quantities, b.quantities, compareQuantities, () => true)) return null;
  const [allA, allB] = [namesIn(a, bearersA), namesIn(b, bearersB)];
  if (allA.length !== allB.length) return null;
  const [namesA, namesB] = [ownNames(a, allA, allB), ownNames(b, allB, allA)];
  if (namesA.length !== 1 || namesB.length !== 1) return null;
  const [nameA, nameB] = [namesA[0]!, namesB[0]!];
  if (nameA.kind !== nameB.kind || isActor(a, nameA) !== isActor(b, nameB)) return null;
  const [x, y] = [topicOf(a, nameA), topicOf(b, nameB)];
  const shared = sharedTopic(x, y);
  if (shared < LEAST_SHARED || shared < Math.max(x.length, y.length) * LEAST_SAME_AROUND)
    return null;
  return `${wordsOf(a, nameA)} / ${wordsOf(b, nameB)}`;
}

/** The names of a clause whose bearers the other clause does not name. */
function ownNames(
  { tokens }: ClauseContext,
  names: readonly NamedSpan[],
  others: readonly NamedSpan[],
): NamedSpan[] {
  return names.filter(
    (own) =>
      !isAttribute(tokens, own) &&
      others.every(
        ({ entity, words }) =>
          entity !== own.entity && !words.some((word) => own.words.includes(word)),
      ),
  );
}

/** `the Harbour Times reporter`, `Malo's mayor`: it only says which one. */
function isAttribute(tokens: readonly Token[], { end }: Span): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined && (next.pos === 'NOUN' || /^['’]s?$/.test(next.text));
}

/** `Larsen signed`, `signed by Larsen`, `it was Larsen who signed`; not `signed with Larsen`, `Larsen was dismissed`. */
function isActor({ tokens }: ClauseContext, name: Span): boolean {
  const before = tokens.filter((token) => token.end <= name.start);
  if (before.slice(-ACT_REACH).some(({ lower }) => lower === 'by')) return true;
  const at = tokens.findIndex(({ pos, start }) => pos === 'VERB' && start > name.start);
  if (at < 0 || before.some(({ pos }) => pos === 'VERB')) return false;
  return !isAfterBe(tokens, at) || !/(?:ed|en|wn|nt|ld)$/.test(tokens[at]!.lower);
}

/** One of each list that exclude each other, once all that fits is set aside; null where something of either is matched by chance only. */
function leftOver<Item extends Quantity | DateMention>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (x: Item, y: Item) => 'equal' | 'compatible' | 'different' | 'unrelated',
  alike: (x: Item, y: Item) => boolean,
): readonly [Item, Item] | null {
  if (a.length === 0 || b.length === 0) return null;
  const fits = (x: Item, y: Item) => /^(?:equal|compatible)$/.test(compare(x, y));
  const left = a.filter((x) => !b.some((y) => fits(x, y)));
  const right = b.filter((y) => !a.some((x) => fits(x, y)));
  for (const x of left) {
    const differing = right.filter((y) => compare(x, y) === 'different');
    const y =
      differing.length > 1 ? differing.find((candidate) => alike(x, candidate)) : differing[0];
    if (y && (left.length === right.length || alike(x, y))) return [x, y];
  }
  return null;
}

function wordsOf({ article }: ClauseContext, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/[\s,;]+$/, '');
}
