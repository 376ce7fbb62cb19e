import { contains, type Span } from '../../model/span';
import type { Clause } from '../annotate/clauses';
import { compareDates } from '../annotate/compare-dates';
import { compareQuantities, isCurrency } from '../annotate/compare-quantities';
import { KINDS_OF_PEOPLE, UNITS } from '../annotate/units.table';
import { flatMap } from '../flat-map';
import { matchesOf } from '../matches-of';
import type { DateMention, Quantity } from '../prepared';
import type { ClauseContext, SentenceContext } from './clause-context';
import { isAge, isOthers, isPart } from './count-marks';
import { isElsewhere } from './of-another';
import { spansTouching } from './spans-touching';
import { COUNTED_ACTS, type CountedAct, EVERYBODY, KINDS_TOLD } from './told-counts.table';

/** A number, or a day, with the act whose count or end it is. */
export interface ToldCount {
  /** An index into `COUNTED_ACTS`. */
  readonly act: number;
  /** The words that a reader compares: the number with what it counts. */
  readonly words: string;
  /** Counted besides those told before: `seven others`. */
  readonly others: boolean;
  /** `a man was arrested`: at least one. */
  readonly somebody: boolean;
  /** Null where `nobody` or somebody is counted. */
  readonly quantity: Quantity | null;
  readonly date: DateMention | null;
  /** Days told in the same clause. */
  readonly dates: readonly DateMention[];
}

const TIME_UNITS = new Set(UNITS.flatMap(({ kind, name }) => (kind === 'time' ? [name] : [])));
/** Farthest that an act may stand from its count, in UTF-16 units: about ten words. */
const ACT_REACH = 70;

/**
 * How two sentences differ on a count that either tells once: `240 residents were forced out` / `some 400 people were
 * evacuated`, in whatever words. Empty where a number may be the other rounded, a part of it, or of another kind of people.
 * The caller must know that the sentences speak of one event. Cost: linear in the sentences.
 */
export function otherCounts(a: SentenceContext, b: SentenceContext): readonly string[] {
  if (a.counts.length === 0 || b.counts.length === 0 || isElsewhere(a, b)) return [];
  return countsOfOneAct(a, b).flatMap(([x, y]) =>
    exclude(x, y) ? [`${x.words} / ${y.words}`] : [],
  );
}

/** True where both sentences say that what one act counts was nobody: `nobody was hurt` / `there were no injuries`. */
export function bothCountNobody(a: SentenceContext, b: SentenceContext): boolean {
  return countsOfOneAct(a, b).some((both) => both.every(isNobody));
}

/** The counts that either sentence tells once, by act; of several counts of one act either may be the one meant. */
function countsOfOneAct(
  a: SentenceContext,
  b: SentenceContext,
): (readonly [ToldCount, ToldCount])[] {
  const [countsA, countsB] = [a.counts, b.counts];
  if (countsA.length === 0 || countsB.length === 0) return [];
  return COUNTED_ACTS.flatMap((_, act) => {
    const [ofA, ofB] = [countsA, countsB].map((counts) =>
      ofNow(counts.filter((one) => one.act === act)),
    );
    return ofA!.length === 1 && ofB!.length === 1 ? [[ofA![0]!, ofB![0]!] as const] : [];
  });
}

/** `seven people died in the worst crash since Malo, where three died in 2018`: of several counts those of no year of their own. */
function ofNow(counts: readonly ToldCount[]): readonly ToldCount[] {
  if (counts.length < 2) return counts;
  return counts.filter((count) => !isOfAYear(count));
}

/** `in 2018`, `in January 2018`: what just happened is told by its day. */
export function isOfAYear({ dates }: ToldCount): boolean {
  return dates.some(({ iso, certain }) => certain && /^\d{4}(?:-\d{2})?$/.test(iso));
}

/** True where it counts nobody: `nobody was hurt`, `no arrests were made`. */
export function isNobody({ quantity, date, somebody }: ToldCount): boolean {
  return !quantity && !date && !somebody;
}

function exclude(x: ToldCount, y: ToldCount): boolean {
  if (x.date && y.date) return compareDates(x.date, y.date) === 'different';
  const ofOtherDays = x.dates.some((one) =>
    y.dates.some((other) => compareDates(one, other) === 'different'),
  );
  if (ofOtherDays || isOfAYear(x) !== isOfAYear(y) || x.others !== y.others) return false;
  if (!x.quantity || !y.quantity) return isNobody(x) !== isNobody(y);
  if (!countSame(x.quantity.unit, y.quantity.unit)) return false;
  const unit = COUNTED_ACTS[x.act]!.kind === 'people' ? 'people' : null;
  const [one, other] = [x.quantity, y.quantity].map((q) => (unit ? { ...q, unit } : q));
  return compareQuantities(one!, other!) === 'different';
}

/** Whether two units count the same kind of people or time. */
export function countSame(x: string | null, y: string | null): boolean {
  const isEverybody = (unit: string | null) => unit === null || EVERYBODY.has(unit);
  return (
    x === y ||
    (isEverybody(x) && isEverybody(y)) ||
    (TIME_UNITS.has(x ?? '') && TIME_UNITS.has(y ?? '')) ||
    KINDS_TOLD.some((kind) => kind.has(x ?? '') && kind.has(y ?? ''))
  );
}

/** Clauses that count something else than what just happened: another time, a part, what may come. */
const OTHER_COUNT =
  /\b(?:ago|since|annual(?:ly)?|yearly|every|each|per(?! cent)|previous(?:ly)?|earlier|similar|average|usual(?:ly)?|last (?:year|month|week)|may|might|could|if|nearly every|worldwide|nationwide|so far this year|between (?:january|february|march|april|may|june|july|august|september|october))\b/i;

/** True where one clause counts something else than what just happened and the other does not, or in other words: `last year` stands in both of one matter. */
export function areOfOtherCounts(a: string, b: string): boolean {
  const [x, y] = [a, b].map((clause) => OTHER_COUNT.exec(clause)?.[0].toLowerCase());
  return x !== y;
}

/** What a sentence counts, by its clauses. Cost: linear in the sentence. */
export function readCounts(sentence: ClauseContext, clauses: readonly Clause[]): ToldCount[] {
  const { article } = sentence;
  if (!mayCount(sentence)) return [];
  // `Last year a truck broke through a bridge, and four people died`: all of it is of another time.
  if (OTHER_OPENING.test(article.text.slice(sentence.span.start, sentence.span.end))) return [];
  return clauses.flatMap((clause): ToldCount[] => {
    const words = article.text.slice(clause.start, clause.end);
    const dates = spansTouching(sentence.dates, clause).filter((date) => contains(clause, date));
    const counted = flatMap(spansTouching(sentence.quantities, clause), (quantity): ToldCount[] => {
      const others = isOthers(article.text, quantity);
      if (!contains(clause, quantity) || (!others && isPart(article.text, quantity))) return [];
      if (isAge(article.text, quantity)) return [];
      const place = offset(quantity, clause);
      if (isOfOther(words, place)) return [];
      const act = actNear(words, place, kindOf(quantity));
      const told = {
        quantity,
        others,
        somebody: false,
        date: null,
        dates,
        words: withNoun(sentence, quantity),
      };
      return act === null ? [] : [{ act, ...told }];
    });
    const days = flatMap(dates, (date): ToldCount[] => {
      const place = offset(date, clause);
      if (isOfOther(words, place)) return [];
      const act = actNear(words, place, 'date');
      const told = {
        quantity: null,
        others: false,
        somebody: false,
        date,
        dates: [],
        words: article.text.slice(date.start, date.end).replace(/[\s,;]+$/, ''),
      };
      return act === null ? [] : [{ act, ...told }];
    });
    const nobody = nobodyIn(words, dates);
    const some = counted.length + nobody.length === 0 ? somebodyIn(words, dates) : [];
    return [...counted, ...days, ...nobody, ...some];
  });
}

const OTHER_OPENING =
  /^(?:last (?:year|month|week|spring|summer|autumn|winter)|in (?:19|20)\d\d|(?:\w+ )?(?:years?|months) (?:ago|earlier))\b/i;

/** False for most sentences. */
function mayCount({ quantities, dates, tokens }: ClauseContext): boolean {
  return quantities.length > 0 || dates.length > 0 || tokens.some(({ lower }) => NONE.test(lower));
}

/** How the first words of `NOBODY` and `SOMEBODY` begin. */
const NONE = /^(?:no(?:-one|body)?|an?)$/;

/** Characters on either side of a count in which another time is told of it. */
const OTHER_REACH = 70;

function isOfOther(words: string, { start, end }: Span): boolean {
  return OTHER_COUNT.test(words.slice(Math.max(0, start - OTHER_REACH), end + OTHER_REACH));
}

const offset = ({ start, end }: Span, { start: from }: Span) => ({
  start: start - from,
  end: end - from,
});

function kindOf({ unit }: Quantity): CountedAct['kind'] | null {
  if (unit !== null && TIME_UNITS.has(unit)) return 'time';
  if (isCurrency(unit)) return 'money';
  const isPeople =
    unit === null ||
    KINDS_OF_PEOPLE.has(unit) ||
    EVERYBODY.has(unit) ||
    KINDS_TOLD.some((kind) => kind.has(unit));
  return isPeople ? 'people' : null;
}

/** `60 people were …`: what became of them follows. */
const SUBJECT = /^(?: [\w-]+){0,2}? (?:was|were|is|are|has|have|had|remain(?:s|ed)?)\b/i;

/** The act of the kind that is told nearest to a place of a clause; null where none is near. */
function actNear(
  words: string,
  { start, end }: Span,
  kind: CountedAct['kind'] | null,
): number | null {
  let [best, bestDistance] = [null as number | null, ACT_REACH];
  const isSubject = kind !== 'date' && SUBJECT.test(words.slice(end));
  for (const [act, { kind: own, told }] of COUNTED_ACTS.entries()) {
    if (own !== kind) continue;
    for (const { index, 0: found } of matchesOf(words, told)) {
      const until = index + found.length;
      const distance = index >= end ? index - end : Math.max(0, start - until);
      if (isSubject && until <= start) continue;
      // A day ends what is told right before it.
      if (kind === 'date' && (until > start || distance > 1)) continue;
      if (distance < bestDistance) [best, bestDistance] = [act, distance];
    }
  }
  return best;
}

/** `nobody was hurt`, `no one on the bus died`, `there were no injuries` */
const NOBODY =
  /\b(?<words>nobody|no one|no-one)\b(?: (?!and\b|but\b|who\b)\w+){0,4}? (?:(?:ha(?:s|d|ve) been|was|were|is|are|been|got|had|has) (?:\w+ly )?\w+|c[ao]me to (?:any )?harm|died)|\b(?<none>no (?:\w+ )?(?:injur(?:y|ies)|deaths?|fatalit(?:y|ies)|arrests?|loss of life))\b|\b(?<people>no (?:passengers?|people|persons?|residents?|workers?|pupils?|children|officers?|protesters?|tourists?|staff|suspects?)) (?:was|were|has been|have been|had been) (?:\w+ly )?\w+/gi;

/** `nobody was seriously hurt`, `no further arrests`: others may have been. */
const OF_A_PART =
  /\b(?:(?:serious|bad|critical|severe|grave)(?:ly)?|major|further|other|else|more|additional|new|immediate(?:ly)?)\b/i;

function nobodyIn(words: string, dates: readonly DateMention[]): ToldCount[] {
  const found = matchesOf(words, NOBODY);
  if (found.length === 0 || OTHER_COUNT.test(words)) return [];
  return found.flatMap(({ groups = {}, 0: clause }): ToldCount[] => {
    const act = actOfPeople(clause);
    const said = groups['words'] ?? groups['none'] ?? groups['people'];
    if (act < 0 || said === undefined || OF_A_PART.test(clause)) return [];
    return [
      { act, words: said, quantity: null, others: false, somebody: false, date: null, dates },
    ];
  });
}

/** `a 44-year-old man has been arrested`, `police arrested a woman` */
const SOMEBODY: readonly RegExp[] = [
  /\b(?<words>an? (?:(?!and\b|but\b|who\b)[\w'’-]+ ){1,4}?)(?:was|were|(?:had|has|have) been|is being|being) (?:\w+ly )?\w+/gi,
  /\b\w+ (?<words>an? (?:[\w'’-]+ ){0,2}(?:man|woman|boy|girl|person|suspect|teenager|youth))\b/gi,
];

function somebodyIn(words: string, dates: readonly DateMention[]): ToldCount[] {
  if (OTHER_COUNT.test(words)) return [];
  const found = flatMap(SOMEBODY, (told) => matchesOf(words, told));
  return found.flatMap(({ groups = {}, 0: clause }): ToldCount[] => {
    const act = actOfPeople(clause);
    const said = groups['words']!.trim();
    if (act < 0) return [];
    return [{ act, words: said, quantity: null, others: false, somebody: true, date: null, dates }];
  });
}

const actOfPeople = (clause: string) =>
  COUNTED_ACTS.findIndex(({ kind, told }) => kind === 'people' && clause.search(told) >= 0);

/** Words between a number and its noun: `240 frightened young residents`. */
const NOUN_REACH = 4;

/** The number and, where it stands near, the noun that it counts: `some 400 [people]`; in `14 hurt` the act is none. */
function withNoun({ article, tokens }: ClauseContext, { start, end, unit }: Quantity): string {
  const from = tokens.findIndex((token) => token.start >= end);
  const near = from < 0 ? [] : tokens.slice(from, from + NOUN_REACH);
  const noun = near.find(
    ({ lemma, lower, pos }) => pos === 'NOUN' && (lemma === unit || lower === unit),
  );
  const isAct = COUNTED_ACTS.some(({ told }) => noun && noun.lower.search(told) === 0);
  return article.text.slice(start, isAct ? end : (noun?.end ?? end));
}
