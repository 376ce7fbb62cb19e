import { compareDates } from '../annotate/compare-dates';
import { compareQuantities } from '../annotate/compare-quantities';
import { contains } from '../../model/span';
import type { Quantity } from '../prepared';
import { compareToldDates, nameTwoDays } from './compare-told-dates';
import { countSharedMeanings } from './meanings';
import { areOfTwoThings, pointToTwoTimes } from './of-another';
import { isOfThose, isOthers, isPart } from './count-marks';
import { areOnlyOnes, type Candidate } from './only-ones';
import { areOfOtherCounts } from './told-counts';
import { kindOfNoun, type ToldValue } from './told-values';
import type { ToldValues } from './values-of-article';

/** Confidence of a link whose two ends are of one matter. */
const SURE_LINK = 0.5;

/** A reason why two values of one kind do not contradict each other. */
type Innocence = (one: Candidate, a: ToldValues, b: ToldValues) => boolean;

const INNOCENT: readonly Innocence[] = [
  fits,
  isOfAnotherMatter,
  isOfAnother,
  isOfTwoThings,
  isOfTwoTimes,
  isOfAFamily,
  isToldElsewhere,
  isOneOfSeveral,
  isOfAnotherDay,
  isOfAnotherAct,
  namesAnother,
];

/** True where two values of one matter exclude each other, and nothing says that they need not. */
export function isConflict(one: Candidate, a: ToldValues, b: ToldValues): boolean {
  return !INNOCENT.some((innocent) => innocent(one, a, b));
}

function fits({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  return compareValues(v, w, a, b) !== 'different';
}

function compareValues(v: ToldValue, w: ToldValue, a: ToldValues, b: ToldValues) {
  if (v.week || w.week) return compareWeeks(v, w);
  if (v.date && w.date)
    return compareToldDates(
      { article: a.article, date: v.date },
      { article: b.article, date: w.date },
    );
  if (!v.quantity || !w.quantity) return 'unrelated';
  return compareQuantities(...inOneUnit(v.quantity, w.quantity, v.kind));
}

/** `on Friday` / `next week`: only where both are known to the day. */
function compareWeeks(v: ToldValue, w: ToldValue): 'different' | 'unrelated' {
  const [x, y] = [v, w].map(
    ({ week, date }) => week ?? (date?.iso.match(DAY) ? { from: date.iso, to: date.iso } : null),
  );
  return x && y && (x.to < y.from || y.to < x.from) ? 'different' : 'unrelated';
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** `seats` and `deputies` count the same; a sum in another currency may be the same sum. */
function inOneUnit(x: Quantity, y: Quantity, kind: string): [Quantity, Quantity] {
  const isNoun = kind.startsWith('row ');
  return isNoun ? [x, { ...y, unit: x.unit }] : [x, y];
}

/** Fewest words of one meaning around both, and their share of the fewer and of the more words. */
interface Threshold {
  readonly shared: number;
  readonly ofFewer: number;
  readonly ofMore: number;
}

/** The same of a number where both count one thing of its own, `139 passengers` / `136 passengers`, and its sentences are linked. */
const WITH_NOUN: Threshold = { shared: 1, ofFewer: 0.4, ofMore: 0.2 };
/** The same of a day. */
const OF_DAY: Threshold = { shared: 1, ofFewer: 0.5, ofMore: 0.3 };
const WITH_SURE_LINK: Threshold = { shared: 1, ofFewer: 0.33, ofMore: 0.2 };
const WITH_LINK: Threshold = { shared: 2, ofFewer: 0.4, ofMore: 0.3 };
const WITHOUT_LINK: Threshold = { shared: 2, ofFewer: 0.6, ofMore: 0.4 };

function isOfAnotherMatter(one: Candidate, a: ToldValues, b: ToldValues): boolean {
  const { v, w, confidence, shared } = one;
  if (confidence >= LINK_OF_ONE_DAY && areOnlyDays(one, a, b)) return false;
  if (areOnlyOnes(one, a, b)) return false;
  const least = thresholdOf(confidence, v);
  const sizes = [v.matter.length, w.matter.length];
  const isOneNature = v.nature !== null && v.nature === w.nature;
  const isOpen = isLoose(v) && !isOneNature;
  // `repairs take eight weeks` / `cleaning takes three`: that both last says nothing of what does.
  const isOtherLasting = isOneNature && v.nature === 'lasts' && Math.min(...sizes) > 1;
  const needed = Math.max(
    least.shared + Number(isOpen || v.week !== null || w.week !== null),
    isOtherLasting ? LEAST_LASTING : 0,
  );
  // All that the shorter tells of it stands in the other: `imports grew by 28 percent`.
  const isAllOfOne = confidence >= LINK_OF_ALL && shared === Math.min(...sizes) && shared > 1;
  return (
    (shared < needed && !isAllOfOne) ||
    shared < Math.min(...sizes) * least.ofFewer ||
    shared < Math.max(...sizes) * (isOneNature ? LEAST_OF_ONE_NATURE : least.ofMore)
  );
}

/** Confidence of a link whose two ends are so surely one act that the day of either is the day of it. */
const LINK_OF_ONE_DAY = 0.7;

/** `came away on March 14, as …` / `came crashing down on March 16`: days of the calendar, and no sentence has another. */
function areOnlyDays({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  if (!v.date || !w.date) return false;
  const days = (side: ToldValues, { sentence }: ToldValue) =>
    side.inSentence(sentence).filter(({ kind }) => kind === 'day').length;
  return (
    days(a, v) === 1 &&
    days(b, w) === 1 &&
    nameTwoDays({ article: a.article, date: v.date }, { article: b.article, date: w.date })
  );
}

function thresholdOf(confidence: number, value: ToldValue): Threshold {
  if (confidence >= SURE_LINK) return WITH_SURE_LINK;
  if (confidence === 0) return WITHOUT_LINK;
  if (value.kind === 'day') return confidence >= LINK_OF_DAY ? OF_DAY : WITH_LINK;
  return isLoose(value) ? WITH_LINK : WITH_NOUN;
}

/** Confidence of a hint that two sentences are of one matter, where all that the shorter tells stands in the other. */
const LINK_OF_ALL = 0.25;
/** Words that two must share that last some time, that among them. */
const LEAST_LASTING = 2;
/** Part of the more words that two values of one nature must share. */
const LEAST_OF_ONE_NATURE = 0.3;

/** Confidence of a link from which one word may hold two days together. */
const LINK_OF_DAY = 0.4;

/** Sums, shares and lengths of time are told of many things in one story. */
function isLoose({ kind }: ToldValue): boolean {
  return /^(?:number|people|money|share|time)$/.test(kind);
}

/** `his latest offer`: one of several. */
const OF_SEVERAL = /\b(?:initial|latest|original|previous|final|revised|opening)\b/i;

/** Of another time, or a part. */
function isOfAnother({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  if (!v.quantity || !w.quantity) return false;
  const [x, y] = [a.words(v.clause), b.words(w.clause)];
  if (OF_SEVERAL.test(x) || OF_SEVERAL.test(y) || areOfOtherCounts(x, y)) return true;
  if (isOthers(a.article.text, v) && isOthers(b.article.text, w)) return false;
  // `twelve of those held` / `three of those arrested`
  if (isOfThose(a.article.text, v) && isOfThose(b.article.text, w)) return false;
  return isPartOf(v, a) || isPartOf(w, b);
}

/** `45 percent of the water` says what it is a share of. */
function isPartOf(value: ToldValue, side: ToldValues): boolean {
  return value.kind !== 'share' && isPart(side.article.text, value, side.numbersBefore(value));
}

function isOfTwoThings({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  const [one, other] = [
    { article: a.article, bearers: a.bearers, span: v.clause },
    { article: b.article, bearers: b.bearers, span: w.clause },
  ] as const;
  return areOfTwoThings(one, other);
}

/** `six days before` / `two days after` */
function isOfTwoTimes({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  return (
    v.kind === 'time' &&
    pointToTwoTimes({ article: a.article, span: v }, { article: b.article, span: w })
  );
}

/** Characters before a number in which a family is told. */
const FAMILY_REACH = 24;
const CHILDREN = kindOfNoun('children');
const FAMILY = /\b(?:has|have|had|mother|father|mum|dad|parents?|married|with)\b[^,;.]*$/i;

/** `has two children there`: whose they are is told of many people in one story. */
function isOfAFamily({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  const isFamily = ({ text }: { readonly text: string }, { start }: ToldValue) =>
    FAMILY.test(text.slice(Math.max(0, start - FAMILY_REACH), start));
  return v.kind === CHILDREN && (isFamily(a.article, v) || isFamily(b.article, w));
}

/** Either article tells the other's value somewhere: then it is of something else, or both are known. */
function isToldElsewhere({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  return (
    b.ofKind(v.kind).some((other) => isToldAs(v, other, a, b)) ||
    a.ofKind(w.kind).some((other) => isToldAs(w, other, b, a))
  );
}

function isToldAs(v: ToldValue, other: ToldValue, a: ToldValues, b: ToldValues): boolean {
  if (v.date && other.date && precisionOf(v) === precisionOf(other))
    return (
      compareDates(v.date, other.date) !== 'different' &&
      !nameTwoDays({ article: a.article, date: v.date }, { article: b.article, date: other.date })
    );
  if (!v.quantity || !other.quantity) return false;
  const [x, y] = [v.quantity, other.quantity].map((one) => ({ ...one, unit: null }));
  return compareQuantities(x!, y!) !== 'different';
}

/** A week, a month or a day: a month holds many days, and none of them is told by it; nobody knows the weekday of `30 May`. */
function precisionOf({ date }: ToldValue): string {
  if (date === null) return 'week';
  if (/^XXXX-\d\d-\d\d$/.test(date.iso)) return 'day of a year';
  return /^[\dX]{4}-\d\d$/.test(date.iso) ? 'month' : 'day';
}

/** `from 3.8% to 2.9%`: of two values of a kind beside each other, either may be the one meant. */
function isOneOfSeveral({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  const others = (value: ToldValue, side: ToldValues) =>
    side
      .inSentence(value.sentence)
      .filter((one) => one !== value && one.kind === value.kind && isBeside(one, value));
  const [besideV, besideW] = [others(v, a), others(w, b)];
  return (
    besideV.some((x) => !besideW.some((y) => compareValues(x, y, a, b) === 'equal')) ||
    besideW.some((y) => !besideV.some((x) => compareValues(x, y, a, b) === 'equal'))
  );
}

/** A day is one of several only where nothing divides them: `on May 3, a day after it was found` tells one day of one act. */
function isBeside(one: ToldValue, value: ToldValue): boolean {
  if (one.clause !== value.clause) return false;
  return value.kind !== 'day' || contains(value.around, one);
}

/** Where the number and the day differ, both tell of two acts: `12 crews on Monday` / `19 crews on Tuesday`. */
function isOfAnotherDay({ v, w }: Candidate, a: ToldValues, b: ToldValues): boolean {
  const beside = (value: ToldValue, side: ToldValues) =>
    side
      .inSentence(value.sentence)
      .filter(
        (one) => one.clause === value.clause && (one.kind === 'day') !== (value.kind === 'day'),
      );
  const others = beside(w, b);
  return beside(v, a).some((x) =>
    others.some(
      (y) => x.kind === y.kind && !isMeasure(x) && compareValues(x, y, a, b) === 'different',
    ),
  );
}

const isMeasure = ({ kind }: ToldValue) => /^(?:money|share|time)$/.test(kind);

/**
 * `passed on Friday` / `unveiled on Tuesday`: where both have acts beside the day, either must have the other's. `4,500 members
 * joined` / `it has 11,000 members`: what somebody has is told of another matter than what was done.
 */
function isOfAnotherAct(one: Candidate, a: ToldValues, b: ToldValues): boolean {
  const { v, w, shared, confidence } = one;
  if (areOnlyOnes(one, a, b)) return false;
  if (v.quantity) return v.isState !== w.isState && shared < LEAST_WITHOUT_ACT;
  if (v.patients.length > 0 && w.patients.length > 0) {
    // `told the watchdog on May 3` / `customers were told on May 9`
    if (countSharedMeanings(v.patients, w.patients) === 0) return true;
  }
  const without = Number(v.acts.length === 0) + Number(w.acts.length === 0);
  // `residents will march on Thursday` / `a meeting for residents tomorrow`: without a link the act must be told in both.
  if (without === 2 || (without === 1 && confidence >= LINK_OF_DAY)) return false;
  return countSharedMeanings(v.acts, w.matter) === 0 && countSharedMeanings(w.acts, v.matter) === 0;
}

/** Words that two numbers must share where only one stands beside an act. */
const LEAST_WITHOUT_ACT = 2;

/** `shares of Malo fell by 6%` / `shares of Orsk fell by 9%` */
function namesAnother({ v, w, confidence }: Candidate, a: ToldValues, b: ToldValues): boolean {
  if (confidence >= SURE_LINK) return false;
  const [x, y] = [a.names(v), b.names(w)];
  const kinds = new Set(
    x.map(({ kind }) => kind).filter((kind) => y.some((one) => one.kind === kind)),
  );
  return [...kinds].some(
    (kind) => !x.some((one) => one.kind === kind && y.some(({ bearer }) => bearer === one.bearer)),
  );
}
