import { contains, overlaps, type Span } from '../../model/span';
import { clausesOf } from '../annotate/clauses';
import { isYear } from '../annotate/compare-dates';
import { isCurrency } from '../annotate/compare-quantities';
import { findWeeks, type Week } from '../annotate/weeks';
import { UNITS } from '../annotate/units.table';
import type { DateMention, PreparedArticle, Quantity, Token, TokenSentence } from '../prepared';
import { claimOf } from './claim';
import { isOfThose } from './count-marks';
import { meaningsOfWord } from './meanings';
import { rolesOf } from './roles';
import { spansTouching } from './spans-touching';
import { type Meanings, windowAround, wordsOfValue } from './words-of-value';

/** A number or a day with what a clause tells of it. */
export interface ToldValue extends Span {
  readonly column: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly clause: Span;
  readonly quantity: Quantity | null;
  readonly date: DateMention | null;
  readonly week: Week | null;
  /** What is counted, or `day`: only values of one kind are held against each other. */
  readonly kind: string;
  /** The part of the clause that its words stand in. */
  readonly around: Span;
  /** The words around it, each with all that it means. */
  readonly matter: readonly (readonly string[])[];
  /** Those of them that are verbs. */
  readonly acts: readonly (readonly string[])[];
  /** What is acted on beside a day: `told [customers] on Monday`. */
  readonly patients: readonly (readonly string[])[];
  /** What of it is told: how long it goes on, `lasted six weeks`, its `worth`, the `average`; null where nothing says so. */
  readonly nature: 'lasts' | 'worth' | 'average' | null;
  /** True where nothing is done: `it has 11,000 members`. */
  readonly isState: boolean;
  /** Numbers and days beside it, as words that two sides may share. */
  readonly beside: readonly Quantity[];
}

/** Values of a sentence that are read; a table or a list has more. */
const MOST_OF_SENTENCE = 12;

/** Before a length of time: that of an act, as a word that both sides have. */
const LASTS =
  /\b(?:last(?:s|ed|ing)?|r[ua]ns?|running|go(?:es)? on|went on|gone on|continue[sd]?|takes?|took|taking)(?: for)?(?: [\w-]+){0,3} $/i;

/** Stems of the verbs that say so, which the word for it stands for. */
const LASTING: ReadonlySet<string> = new Set(['last', 'run', 'ran', 'continu', 'take', 'took']);

/** Before a sum: that of a thing. */
const WORTH =
  /\b(?:worth|valu(?:e[ds]?|ing)|estimated at|price[ds]?|cost(?:s|ing)?)\b(?: [\w-]+){0,4} $/i;

/** `an average stay of 38 days`, `38 days on average` */
const AVERAGE_BEFORE = /\b(?:average|mean|median)\b[^,;.]*$/i;
const AVERAGE_AFTER = /^[^,;.]*\bon average\b/i;

/** The numbers and days that a sentence tells, each with its matter. Cost: linear in the sentence. */
export function readValues(
  article: PreparedArticle,
  column: number,
  index: number,
): readonly ToldValue[] {
  const sentence = article.sentences[index]!;
  const quantities = spansTouching(article.quantities, sentence);
  const dates = spansTouching(article.dates, sentence);
  const weeks = findWeeks(article.text, sentence, article.meta.published);
  const values = [...quantities, ...dates, ...weeks];
  if (values.length === 0 || values.length > MOST_OF_SENTENCE) return [];
  const clauses = clausesOf(article.tokens, sentence);
  const meanings = meaningsReader();
  return [
    ...quantities.map((at) => ({ at, quantity: asMeant(article, at), date: null, week: null })),
    ...dates.filter(isDay).map((at) => ({ at, quantity: null, date: at, week: null })),
    ...weeks.map((at) => ({ at, quantity: null, date: null, week: at })),
  ].flatMap(({ at, quantity, date, week }): ToldValue[] => {
    const { start, end } = at;
    const kind = quantity ? kindOf(article, quantity) : 'day';
    const clause = clauses.find((one) => contains(one, { start, end }));
    if (!clause) return [];
    const around = windowAround(article, sentence, clause, { start, end }, meanings);
    // Who says so is not what the value is of.
    const words = wordsOfValue(article, index, claimOf(around)).filter(
      (token) => !values.some((value) => overlaps(value, token)) && !isCounted(token, quantity),
    );
    const beside = quantities.filter(
      (other) => other !== at && around.some((token) => overlaps(other, token)),
    );
    const stretch = {
      start: Math.min(start, around[0]?.start ?? start),
      end: Math.max(end, around.at(-1)?.end ?? end),
    };
    return [
      {
        quantity,
        date,
        week,
        column,
        sentence: index,
        start,
        end,
        clause,
        around: stretch,
        kind,
        beside,
        patients: kind === 'day' ? patientsIn(article, sentence, words, meanings) : [],
        ...aboutOf(words, natureOf(article, kind, { start, end }), meanings),
      },
    ];
  });
}

/** Characters before a value in which its nature is told. */
const NATURE_REACH = 40;

function natureOf(
  { text }: PreparedArticle,
  kind: string,
  { start, end }: Span,
): ToldValue['nature'] {
  const before = text.slice(Math.max(0, start - NATURE_REACH), start);
  if (AVERAGE_BEFORE.test(before) || AVERAGE_AFTER.test(text.slice(end, end + NATURE_REACH)))
    return 'average';
  if (kind === 'time' && LASTS.test(before)) return 'lasts';
  return kind === 'money' && WORTH.test(before) ? 'worth' : null;
}

/** What the words around a value tell of it. */
function aboutOf(words: readonly Token[], nature: ToldValue['nature'], meanings: Meanings) {
  const matter = meaningsIn(words, meanings);
  return {
    matter:
      nature === 'lasts'
        ? [...matter.filter((meanings) => !LASTING.has(meanings[0]!)), [nature]]
        : matter,
    acts: meaningsIn(
      words.filter(({ pos }) => pos === 'VERB'),
      meanings,
    ),
    nature,
    isState: words.every(({ pos, lemma }) => pos !== 'VERB' || /^(?:have|be)$/.test(lemma)),
  };
}

const meaningsIn = (tokens: readonly Token[], meanings: Meanings) =>
  tokens.map(meanings).filter(({ length }) => length > 0);

/** Asks for the meanings of each word once: the values of a sentence share most of their words. */
function meaningsReader(): Meanings {
  const known = new Map<Token, readonly string[]>();
  return (token) => {
    const meanings = known.get(token) ?? meaningsOfWord(token);
    known.set(token, meanings);
    return meanings;
  };
}

function patientsIn(
  { tokens }: PreparedArticle,
  { firstToken, endToken }: TokenSentence,
  words: readonly Token[],
  meanings: Meanings,
): readonly (readonly string[])[] {
  const own = tokens.slice(firstToken, endToken);
  const patients = words
    .filter(({ pos }) => pos === 'VERB')
    .map((verb) => rolesOf(own, own.indexOf(verb)).patient);
  return meaningsIn(patients.filter((token) => token?.pos === 'NOUN') as Token[], meanings);
}

/** The noun that is counted says nothing of what became of it. */
const isCounted = ({ lemma, lower }: Token, quantity: Quantity | null) =>
  quantity?.unit === lemma || quantity?.unit === lower;

/** A number as it is meant: `a dozen ships` may be eleven. Cost: constant. */
export function asMeant({ text }: PreparedArticle, quantity: Quantity): Quantity {
  const isRough = /\b(?:dozen|score|hundred)\b/i.test(text.slice(quantity.start, quantity.end));
  return isRough ? { ...quantity, approximate: true } : quantity;
}

/** A day of the calendar or the week, or a month; a year is told of much that lies back. */
const isDay = (date: DateMention) => !isYear(date);

/** Rows of nouns that count one thing: `41 seats` / `42 deputies`. Source: our own. */
const COUNTED_ALIKE: readonly string[] = [
  'seat seats deputy deputies lawmaker lawmakers mp mps legislator legislators',
  'family families household households',
  'house houses home homes building buildings property properties',
  'job jobs worker workers employee employees staff post posts position positions layoff layoffs redundancy redundancies',
  'vehicle vehicles car cars',
  'ship ships vessel vessels',
  'shop shops store stores outlet outlets branch branches',
  'soldier soldiers troop troops',
  'pupil pupils student students child children',
];
/** By word, as written or as its dictionary form. */
const COUNTED = new Map(
  COUNTED_ALIKE.flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)),
);
const MEASURES = new Map(UNITS.map(({ name, kind }) => [name, kind]));

/** What a number counts, as far as it is held against another: `money`, `share`, a row of nouns, a noun. Cost: constant. */
export function kindOf({ text }: PreparedArticle, { unit, start, end }: Quantity): string {
  if (isOfThose(text, { start, end })) return 'of those';
  if (unit === null) return kindOfNumber(text.slice(Math.max(0, start - NUMBER_REACH), start));
  if (isCurrency(unit) || FURTHER_CURRENCIES.test(unit)) return 'money';
  if (/^(?:point|percentage)$/.test(unit)) return 'share';
  return MEASURES.get(unit) ?? kindOfNoun(unit);
}

/** Currencies that the quantities read as nouns. */
const FURTHER_CURRENCIES =
  /^(?:crown|kron(?:a|e|or|er)|koruna|zloty|forint|rand|dirham|dinar|riyal|naira|shilling|taka|baht|ringgit)$/;

/** Characters before a number in which what it counts is told. */
const NUMBER_REACH = 60;

/** `a crowd of`, `a crowd that police put at` */
const CROWD = /\b(?:crowd|mob|turnout|audience|congregation)\b[^.,;]* (?:of|at)(?: \w+)? $/i;

/** `put the number of drivers on strike at 340`: drivers are counted. */
function kindOfNumber(before: string): string {
  const noun =
    /\bnumber of (?:[a-z]+ing )?([a-z]+?)s?\b[^.,;]*$/.exec(before)?.[1] ??
    (CROWD.test(before) ? 'people' : undefined);
  return noun === undefined ? 'number' : kindOfNoun(noun);
}

/** The row of nouns that a counted noun stands in, or itself. Cost: constant. */
export function kindOfNoun(noun: string): string {
  const row = COUNTED.get(noun);
  if (row !== undefined) return `row ${row}`;
  // `fired five times` is no length of time.
  return noun === 'time' ? 'occasion' : noun;
}
