import type { Span } from '../../model/span';
import { compareDates, isYear } from '../annotate/compare-dates';
import type { PreparedArticle } from '../prepared';
import type { Bearers } from './clause-context';
import { spansTouching } from './spans-touching';

/** A stretch that tells a value, with who is whom in its article. */
export interface ToldStretch {
  readonly article: PreparedArticle;
  readonly span: Span;
  readonly bearers?: Bearers;
}

/** Says that two stretches tell of two things, so that their numbers and days may differ. */
type Rule = (a: ToldStretch, b: ToldStretch) => boolean;

const RULES: readonly Rule[] = [
  isSaidToBeAnother,
  isOnlyWeighed,
  isElsewhere,
  isOfOtherMeasure,
  isInOtherContainer,
  isFirstOrLast,
];

/** True where two clauses tell of another year, another place, another measure, or one of what is only weighed. Cost: linear in both. */
export function areOfTwoThings(a: ToldStretch, b: ToldStretch): boolean {
  return isOfAnotherYear(a, b) || areApart(a, b);
}

/** The same of whole sentences, in which a year may be of something told besides. */
export function areApart(a: ToldStretch, b: ToldStretch): boolean {
  return RULES.some((rule) => rule(a, b));
}

/** `In 2019 it was fined £1.1m` / `it was fined £2.4m`: what just happened is told by its day. */
function isOfAnotherYear(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [yearsIn(a), yearsIn(b)];
  return (x.length > 0 || y.length > 0) && !x.some((year) => y.includes(year));
}

/** Years that stand for themselves. */
const yearsIn = ({ article, span }: ToldStretch) =>
  spansTouching(article.dates, span).flatMap((date) =>
    date.certain && isYear(date) ? [date.iso] : [],
  );

const ANOTHER =
  /\b(?:another|separate|similar|last (?:summer|winter|spring|autumn|season|time)|can|capacity)\b/i;

/** `for another spill`, `last summer`, `can carry 400` */
function isSaidToBeAnother(a: ToldStretch, b: ToldStretch): boolean {
  return ANOTHER.test(wordsOf(a)) !== ANOTHER.test(wordsOf(b));
}

const WEIGHED =
  /\b(?:offer|threaten|want|ask|hope|wish|urge|try|tried|plan|consider|call|press)\w* (?:\w+ )?to\b/i;

/** `resigned on Tuesday` / `had offered to resign on Monday` */
export function isOnlyWeighed(a: ToldStretch, b: ToldStretch): boolean {
  return WEIGHED.test(wordsOf(a)) !== WEIGHED.test(wordsOf(b));
}

const FIRST = /\bthe first\b/i;
const LAST = /\bthe last\b(?! (?:\w+ )?(?:days?|weeks?|months?|years?|decades?|nights?))/i;

/** `the first boats left after two hours` / `nine hours until the last left` */
function isFirstOrLast(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return (FIRST.test(x) && LAST.test(y)) || (LAST.test(x) && FIRST.test(y));
}

/** `in spring` / `in autumn`, `on Monday` / `on Tuesday`: what was so at one time need not be at another. Cost: the product of their dates. */
export function areOfOtherTimes(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [a, b].map(({ article, span }) => spansTouching(article.dates, span));
  const ofOtherDays =
    x!.length > 0 &&
    x!.every((one) => y!.every((other) => compareDates(one, other) === 'different'));
  const [seasonA, seasonB] = [a, b].map((one) => SEASON.exec(wordsOf(one))?.[0].toLowerCase());
  return (
    isOfAnotherYear(a, b) ||
    (ofOtherDays && y!.length > 0) ||
    Boolean(seasonA && seasonB && seasonA !== seasonB)
  );
}

const SEASON = /\b(?:spring|summer|autumn|winter)\b/i;

/** `killed nine in Florida` / `killed four in Georgia` */
export function isElsewhere(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [placesIn(a), placesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((place) => y.includes(place));
}

const LOCATIVE = /\b(?:in|at|near|outside)(?: the)? $/i;

/** What a stretch gives as places, `in Florida`: by their bearers where they are known in both, and their words. */
function placesIn({ article, span, bearers }: ToldStretch): (number | string)[] {
  return spansTouching(article.mentions, span).flatMap(({ start, end, form, entity }) => {
    if (form !== 'name' || article.localEntities[entity]!.kind !== 'place') return [];
    if (!LOCATIVE.test(article.text.slice(Math.max(0, start - 12), start))) return [];
    const words = article.text.slice(start, end).toLowerCase();
    const bearer = bearers?.get(entity);
    return bearer === undefined ? [words] : [words, bearer];
  });
}

/** What a figure leaves out or takes in: `core inflation` and inflation are two figures. */
const MEASURES =
  /\b(?:core|underlying|youth|net|gross|operating|pre-?tax|post-?tax|annuali[sz]ed|seasonally|real|nominal|median|wholesale|producer)\b/gi;

/** `core inflation rose to 3.4%` / `inflation rose to 3.1%` */
function isOfOtherMeasure(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [a, b].map((stretch) => new Set(wordsOf(stretch).toLowerCase().match(MEASURES)));
  return x!.size !== y!.size || [...x!].some((word) => !y!.has(word));
}

const CONTAINER =
  /\b(?:in|inside|aboard|under|from) (?:an?|the|his|her|their|its|one|another) (?:[\p{L}-]+ )?(van|car|lorry|truck|boat|flat|apartment|house|home|garage|cellar|basement|attic|warehouse|shed|shop|bag|suitcase|locker|container|office|school|church|hospital|hotel)\b/giu;

/** `40 kg in the van` / `12 kg in a flat`: two finds of one search. */
function isInOtherContainer(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [a, b].map((stretch) =>
    Array.from(wordsOf(stretch).matchAll(CONTAINER), ([, place]) => place!.toLowerCase()),
  );
  const isOne = (one: string, other: string) =>
    one === other || [HOMES, VEHICLES].some((row) => row.includes(one) && row.includes(other));
  return x!.length > 0 && y!.length > 0 && !x!.some((one) => y!.some((other) => isOne(one, other)));
}

const HOMES = ['flat', 'apartment', 'house', 'home'];
const VEHICLES = ['van', 'car', 'lorry', 'truck'];

const wordsOf = ({ article, span }: ToldStretch) => article.text.slice(span.start, span.end);
