import { compareDates, isYear } from '../annotate/compare-dates';
import type { DateMention, PreparedArticle, Token } from '../prepared';
import { pushTo } from '../push-to';
import { LIGHT_VERBS } from './clause-context';
import { kindsOf } from './kindred';
import { Rarity } from './rarity';
import { type Stretch, type Told, toldIn, valuesIn } from './told';
import { askedKeysOf, isAlmost, isOneNumber, isTelling, isTime, keysOf } from './told-numbers';

/** What a clause and a sentence of another article have in common. */
interface Common {
  readonly clause: Told;
  readonly sentence: Told;
  /** By rarity the part of the clause's words that the sentence has or calls by a kindred word. Score 0..1. */
  readonly share: number;
  /** Words in common that are no names, numbers or verbs of saying. */
  readonly notions: number;
  /** In how many sentences the rarest common name stands; infinite where there is none. */
  readonly rarestName: number;
}

/** True where the sentence tells what the clause does, as far as one kind of evidence goes. */
type TellingRule = (common: Common) => boolean;

const BY_VALUES: readonly TellingRule[] = [
  givesTheNumber,
  givesAnotherNumber,
  givesTheDate,
  givesTheTime,
];
const RULES: readonly TellingRule[] = [tellsMost, ...BY_VALUES, doesTheSame];

/** What a kindred word counts against the very word. */
const KINDRED_SHARE = 0.7;
/** Sentences that may hold a word before it leads nowhere; bounds the cost. */
const MAX_POSTINGS = 80;

/**
 * Tells in which other articles a sentence says what a clause says, by the words of both, their numbers, dates and names.
 * Meant for what nothing links: it is asked before a reader is told that something stands in one article alone.
 */
export class ToldElsewhere {
  private readonly columns: readonly PreparedArticle[];
  readonly rarity: Rarity;
  private readonly sentences: { readonly column: number; readonly told: Told }[] = [];
  /** By stem, and by row of kindred words, the sentences that have it: numbers over all columns. */
  private readonly postings = new Map<string | number, number[]>();
  /** By column what its numbers are known by. */
  private readonly numbers: Set<string>[];

  /** Reads all sentences: what only a caption or a summary tells is told too. Cost: linear in the tokens. */
  constructor(columns: readonly PreparedArticle[]) {
    this.columns = columns;
    this.rarity = new Rarity(columns);
    this.numbers = columns.map(
      ({ quantities, dates }) =>
        new Set([...quantities.flatMap(keysOf), ...dates.map(({ iso }) => iso.slice(0, 4))]),
    );
    for (const [column, article] of columns.entries()) {
      for (const sentence of article.sentences) {
        const told = toldIn(article, sentence);
        for (const meaning of [...told.words.keys(), ...told.kinds])
          pushTo(this.postings, meaning, this.sentences.length);
        this.sentences.push({ column, told });
      }
    }
  }

  /** The other columns that tell it. Cost: the sentences that share a meaning, at most `MAX_POSTINGS` for each. */
  columnsTelling(column: number, stretch: Stretch): ReadonlySet<number> {
    return this.columnsBy(RULES, column, stretch);
  }

  /** Those of them that give a number, a date or a time of the stretch; none where it has none. Cost: as `columnsTelling`. */
  columnsGiving(column: number, stretch: Stretch): ReadonlySet<number> {
    return this.columnsBy(BY_VALUES, column, stretch);
  }

  /**
   * By column the largest share of a stretch's words that one of its sentences has or calls by a kindred word, where they have
   * as much in common as a statement needs. Score 0..1. Cost: as `columnsTelling`.
   */
  sharesOf(column: number, stretch: Stretch): ReadonlyMap<number, number> {
    const clause = toldIn(this.columns[column]!, stretch);
    const asked = this.askedOf(clause);
    const shares = new Map<number, number>();
    for (const number of this.sentencesNear(column, clause)) {
      const other = this.sentences[number]!;
      const common = commonOf(clause, asked, other.told);
      if (alike(common) < LEAST_ALIKE) continue;
      shares.set(other.column, Math.max(common.share, shares.get(other.column) ?? 0));
    }
    return shares;
  }

  private columnsBy(rules: readonly TellingRule[], column: number, stretch: Stretch) {
    const clause = toldIn(this.columns[column]!, stretch);
    const asked = this.askedOf(clause);
    const telling = new Set<number>();
    if (rules === BY_VALUES && !hasValues(clause)) return telling;
    for (const number of this.sentencesNear(column, clause)) {
      const other = this.sentences[number]!;
      if (telling.has(other.column)) continue;
      const common = commonOf(clause, asked, other.told);
      if (rules.some((rule) => rule(common))) telling.add(other.column);
    }
    return telling;
  }

  /**
   * True where a stretch gives a number or a year that no other article gives anywhere: what nearly links does not tell that.
   * Cost: the numbers of the stretch, times the columns.
   */
  givesOwnNumber(column: number, stretch: Stretch): boolean {
    const { quantities, dates } = valuesIn(this.columns[column]!, stretch);
    const isOwn = (key: string) =>
      this.numbers.every((known, other) => other === column || !known.has(key));
    return (
      quantities.some((one) => isTelling(one) && !isTime(one) && askedKeysOf(one).every(isOwn)) ||
      dates.some((date) => isYear(date) && isOwn(date.iso))
    );
  }

  /**
   * The sentences of other columns that share two words of the clause or kindred ones; where there are numbers or dates
   * to compare, one is enough.
   */
  private sentencesNear(column: number, { words, ...values }: Told): number[] {
    const shared = new Map<number, number>();
    for (const stem of words.keys()) {
      const seen = new Set<number>();
      for (const meaning of [stem, ...kindsOf(stem)]) {
        const numbers = this.postings.get(meaning) ?? [];
        if (numbers.length > MAX_POSTINGS) continue;
        for (const one of numbers) if (this.sentences[one]!.column !== column) seen.add(one);
      }
      for (const one of seen) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    const least = hasValues(values) ? 1 : 2;
    return [...shared].flatMap(([one, count]) =>
      count >= least && (count > 1 || hasValues(this.sentences[one]!.told)) ? [one] : [],
    );
  }

  private askedOf({ words, measured }: Told): Asked[] {
    return Array.from(words, ([stem, token]) => ({
      stem,
      kinds: kindsOf(stem),
      weight: this.rarity.weight(stem),
      standsIn: token.pos === 'PROPN' ? this.rarity.sentencesWith(stem).length : null,
      isNotion: isNotion(token),
      isMeasured: measured.has(stem),
    }));
  }
}

/** A word of a clause that is looked for in sentences of others: what does not depend on these. */
interface Asked {
  readonly stem: string;
  readonly kinds: readonly number[];
  readonly weight: number;
  /** In how many sentences a name stands; null for other words. */
  readonly standsIn: number | null;
  readonly isNotion: boolean;
  readonly isMeasured: boolean;
}

function commonOf(clause: Told, asked: readonly Asked[], sentence: Told): Common {
  let [mass, total, notions, rarestName] = [0, 0, 0, Infinity];
  for (const { stem, kinds, weight, standsIn, isNotion: tells, isMeasured } of asked) {
    total += weight;
    const isVery = sentence.words.has(stem);
    if (!isVery && !kinds.some((kind) => sentence.kinds.has(kind))) continue;
    mass += isVery ? weight : weight * KINDRED_SHARE;
    if (isMeasured) continue;
    if (isVery && standsIn !== null) rarestName = Math.min(rarestName, standsIn);
    else if (tells) notions += 1;
  }
  return { clause, sentence, share: total > 0 ? mass / total : 0, notions, rarestName };
}

const TIMES =
  /^(?:second|minute|hour|day|week|month|year|decade|century|today|yesterday|tomorrow)$/;

function isNotion({ pos, lemma, lower }: Token): boolean {
  return pos !== 'NUM' && !/\d/.test(lower) && !LIGHT_VERBS.has(lemma) && !TIMES.test(lemma);
}

function hasValues({ quantities, dates, times }: Pick<Told, 'quantities' | 'dates' | 'times'>) {
  return quantities.length + dates.length + times.length > 0;
}

/** From this share of its words on, a clause is told by a sentence. */
const MOST = 0.42;
/** The same for the very words of somebody, which a reader may miss though others say the like. */
const MOST_OF_QUOTED = 0.6;
/** Fewest things in common for it; two short clauses are half alike by a single word. */
const LEAST_ALIKE = 2;

/** `The ferry company sacked its captain` / `The captain was dismissed by the ferry company at noon` */
function tellsMost(common: Common): boolean {
  const most = common.clause.isQuoted ? MOST_OF_QUOTED : MOST;
  return common.share >= most && alike(common) >= LEAST_ALIKE && !hasOwnNumber(common);
}

/** A name in no more sentences than this, of all, is rare: its clause is likely told where it stands. */
const RARE_NAME = 4;
/** Notions in common, and a rare name. */
const alike = ({ notions, rarestName }: Common) => notions + (rarestName <= RARE_NAME ? 1 : 0);

/** A clause that gives a telling number says more than a sentence without it. */
function hasOwnNumber({ clause, sentence }: Common): boolean {
  const telling = clause.quantities.filter(isTelling);
  return (
    telling.length > 0 &&
    !telling.some((own) => sentence.quantities.some((other) => isOneNumber(own, other)))
  );
}

/** `fell 23%` / `lost almost a quarter of its value`: the first number of the clause; small counts ask for more in common. */
function givesTheNumber(common: Common): boolean {
  const { clause, sentence, share } = common;
  const first = clause.quantities.find(isTelling) ?? clause.quantities[0];
  if (!first) return false;
  const further = clause.quantities.filter((one) => one !== first);
  return sentence.quantities.some((other) => {
    if (!isOneNumber(first, other)) return false;
    const isEqual = isAlmost(first.value, other.value);
    if (!isEqual && further.some(({ value, unit }) => value === other.value && unit === other.unit))
      return false;
    const least = isTelling(first) && isTelling(other) ? 1 : 2;
    const leastShare = isTime(first) ? LEAST_SHARE_OF_TIMES : isEqual ? 0 : LEAST_SHARE_WHEN_ROUND;
    return alike(common) >= least && share >= leastShare;
  });
}

/** Numbers that are only nearly the same ask for this share of the words in common. */
const LEAST_SHARE_WHEN_ROUND = 0.08;
/** Spans of time are told of anything. */
const LEAST_SHARE_OF_TIMES = 0.15;

/** Things in common, and their share of the words, from which two numbers of one sort are two accounts of one thing. */
const ONE_MATTER = { alike: 2, share: 0.22 };
/** How many times the smaller of two such numbers the larger may be. */
const LARGEST_FACTOR = 2;

/** `offered a raise of 14%` / `put a rise of 16% on the table`: nobody is alone with it, whoever is right. */
function givesAnotherNumber(common: Common): boolean {
  const { clause, sentence, share } = common;
  return (
    share >= ONE_MATTER.share &&
    alike(common) >= ONE_MATTER.alike &&
    clause.quantities.some(
      (own) =>
        own.unit !== null &&
        sentence.quantities.some(
          ({ unit, value }) =>
            unit === own.unit &&
            Math.max(value, own.value) <= LARGEST_FACTOR * Math.min(value, own.value),
        ),
    )
  );
}

/** `on 8 October` / `next month`, both with a vote; weekdays and years, which all events of a week or a year share, ask for two things in common. */
function givesTheDate(common: Common): boolean {
  if (common.notions === 0) return false;
  return common.clause.dates.some((date) =>
    common.sentence.dates.some((other) => {
      if (!isAsFine(date, other) || compareDates(date, other) === 'different') return false;
      const isWide = isWeekday(date) || isWeekday(other) || !date.iso.includes('-');
      return alike(common) >= (isWide ? 2 : 1);
    }),
  );
}

const isWeekday = ({ iso }: DateMention) => iso.includes('W');

/** A year says nothing of a day, nor a month of a weekday; a month does of a day in it. */
function isAsFine(x: DateMention, y: DateMention): boolean {
  const [p, q] = [x, y].map(({ iso }) => iso.split('-').length);
  return p! > 1 ? q! > 1 && isWeekday(x) === isWeekday(y) : p === q;
}

/** `at 4:18 a.m.` / `at 4.18am`, of one thing. */
function givesTheTime(common: Common): boolean {
  const { clause, sentence } = common;
  return common.notions > 0 && clause.times.some((time) => sentence.times.includes(time));
}

/** Words in common beside a rare name for it to be the same act. */
const ACT_WITH_NAME = 2;

/** `[Holm Shipping] [diverted] two [ferries]` / `[Holm] is [sending] its [ships] elsewhere` */
function doesTheSame(common: Common): boolean {
  const { notions, rarestName } = common;
  return rarestName <= RARE_NAME && notions >= ACT_WITH_NAME && !hasOwnNumber(common);
}
