import type { Span } from '../../model/span';
import { compareDates, isYear } from '../annotate/compare-dates';
import { matchesOf } from '../matches-of';
import type { PreparedArticle, Token } from '../prepared';
import type { Bearers } from './clause-context';
import { meaningsOfWord } from './meanings';
import { spansTouching } from './spans-touching';
import { EVERYBODY } from './told-counts.table';

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
  isShareOfAnother,
  isOnlyImagined,
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
  /\b(?:another|separate|similar|last (?:summer|winter|spring|autumn|season|time)|can (?:carry|hold|seat|take|house)|capacity)\b/i;

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
    matchesOf(wordsOf(stretch), CONTAINER).map(([, place]) => place!.toLowerCase()),
  );
  const isOne = (one: string, other: string) =>
    one === other || [HOMES, VEHICLES].some((row) => row.includes(one) && row.includes(other));
  return x!.length > 0 && y!.length > 0 && !x!.some((one) => y!.some((other) => isOne(one, other)));
}

/** What follows a length of time that tells a point in time from another: `six days [after] the alarm`. */
const DIRECTION = /^ (?:(before|earlier|ahead of|prior)|(after|later|since|into)|(ago))\b/i;
/** What stands before a length of time told for itself: `for six days before the alarm`. */
const LASTING =
  /\b(?:for|last\w*|took|takes?|taking|within|in|only) (?:(?:about|some|nearly|almost|at least|more than|another) )?$/i;
/** Characters on either side of a length of time in which these stand. */
const DIRECTION_REACH = 20;

/** `eleven days before the alarm` / `six days after it`: two points in time. Cost: constant. */
export function pointToTwoTimes(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [a, b].map(({ article: { text }, span: { start, end } }) => {
    const found = DIRECTION.exec(text.slice(end, end + DIRECTION_REACH));
    const lasts = LASTING.test(text.slice(Math.max(0, start - DIRECTION_REACH), start));
    return found && !lasts ? found.slice(1).findIndex(Boolean) : null;
  });
  return x !== y;
}

/** `62 % of what farms use` / `31 % of what households use`: either share is of something that the other clause does not name. */
function isShareOfAnother(a: ToldStretch, b: ToldStretch): boolean {
  const [x, y] = [wholeIn(a), wholeIn(b)];
  if (!x || !y) return false;
  const isNew = (token: Token, others: readonly Token[]) => {
    const known = new Set(others.flatMap(meaningsOfWord));
    return (
      token.pos === 'NOUN' &&
      !EVERYBODY.has(token.lemma) &&
      !meaningsOfWord(token).some((meaning) => known.has(meaning))
    );
  };
  return (
    x.whole.some((token) => isNew(token, y.words)) && y.whole.some((token) => isNew(token, x.words))
  );
}

/** Tokens behind `percent of` that say what it is a share of. */
const WHOLE_REACH = 8;
const SHARE = /^(?:%|percent|cent|pct|third|quarter|half|fifth|tenth)s?$/;

/** What the first share of a stretch is a share of; null where it does not say so. */
function wholeIn({ article, span }: ToldStretch) {
  const words = spansTouching(article.tokens, span);
  const at = words.findIndex(
    ({ lower }, index) => lower === 'of' && SHARE.test(words[index - 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  const behind = words.slice(at + 1, at + 1 + WHOLE_REACH);
  const end = behind.findIndex(({ pos }) => pos === 'PUNCT');
  return { words, whole: behind.slice(0, end < 0 ? behind.length : end) };
}

const IMAGINED = /\b(?:would|could|might)\b/i;
const AHEAD =
  /\b(?:will|would|could|might|may|can|should|shall|must|to|if|plan\w*|expect\w*|estimat\w*|due)\b|['’]ll\b/i;

/** `It cost 2.6 billion crowns` / `It would cost 3.4 billion crowns` */
function isOnlyImagined(a: ToldStretch, b: ToldStretch): boolean {
  const isPast = (stretch: ToldStretch) =>
    !AHEAD.test(wordsOf(stretch)) &&
    !spansTouching(stretch.article.tokens, stretch.span).some(
      ({ pos, lower, lemma }) => pos === 'VERB' && lower !== lemma && /(?:s|ing)$/.test(lower),
    );
  const isImagined = (stretch: ToldStretch) => IMAGINED.test(wordsOf(stretch));
  return (isImagined(a) && isPast(b)) || (isImagined(b) && isPast(a));
}

const HOMES = ['flat', 'apartment', 'house', 'home'];
const VEHICLES = ['van', 'car', 'lorry', 'truck'];

const wordsOf = ({ article, span }: ToldStretch) => article.text.slice(span.start, span.end);
