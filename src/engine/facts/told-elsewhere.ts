import { overlapLength } from '../../model/span';
import { compareDates, isYear } from '../annotate/compare-dates';
import type { ComparedQuantity } from '../annotate/compare-quantities';
import type { DateMention, PreparedArticle } from '../prepared';
import { Rarity } from './rarity';
import { type Near, SharedWords } from './shared-words';
import { spansTouching } from './spans-touching';
import { type Figures, NO_FIGURES, type Stretch } from './told-figures';
import { askedKeysOf, isAlmost, isOneNumber, isTelling, isTime, keysOf } from './told-numbers';

/** A clause as far as it is held against a sentence beside its words. */
interface Clause {
  readonly figures: Figures;
  /** All of it stands in quotation marks, but for who says it. */
  readonly isQuoted: boolean;
}

/** True where the sentence tells what the clause does, as far as one kind of evidence goes. */
type TellingRule = (clause: Clause, sentence: Near) => boolean;

const BY_VALUES: readonly TellingRule[] = [
  givesTheNumber,
  givesAnotherNumber,
  givesTheDate,
  givesTheTime,
];
const RULES: readonly TellingRule[] = [tellsMost, ...BY_VALUES, doesTheSame];

/** Part of a clause within quotation marks from which it is a quotation. */
const QUOTED = 0.5;

/**
 * Tells in which other articles a sentence says what a clause says, by the words of both, their numbers, dates and names.
 * Meant for what nothing links: it is asked before a reader is told that something stands in one article alone.
 */
export class ToldElsewhere {
  private readonly columns: readonly PreparedArticle[];
  readonly rarity: Rarity;
  private readonly words: SharedWords;
  /** By column what its numbers are known by. */
  private readonly numbers: readonly ReadonlySet<string>[];

  /** Cost: linear in the tokens. */
  constructor(columns: readonly PreparedArticle[]) {
    this.columns = columns;
    this.rarity = new Rarity(columns);
    this.words = new SharedWords(columns, this.rarity);
    this.numbers = columns.map(
      ({ quantities, dates }) =>
        new Set([...quantities.flatMap(keysOf), ...dates.map(({ iso }) => iso.slice(0, 4))]),
    );
  }

  /** The other columns that tell it. Cost: as `SharedWords.near`. */
  columnsTelling(column: number, stretch: Stretch): ReadonlySet<number> {
    const { quotations } = this.columns[column]!;
    const isQuoted = spansTouching(quotations, stretch).some(
      (quotation) => overlapLength(quotation, stretch) >= QUOTED * (stretch.end - stretch.start),
    );
    const figures = this.words.figuresIn(column, stretch);
    return this.columnsBy(RULES, column, stretch, { figures, isQuoted });
  }

  /** Those of them that give a number, a date or a time of the stretch; none where it has none. Cost: as `columnsTelling`. */
  columnsGiving(column: number, stretch: Stretch): ReadonlySet<number> {
    const figures = this.words.figuresIn(column, stretch);
    if (figures === NO_FIGURES) return new Set();
    return this.columnsBy(BY_VALUES, column, stretch, { figures, isQuoted: false });
  }

  /**
   * By column the largest share of a stretch's words that one of its sentences has or calls by a kindred word, where they have
   * as much in common as a statement needs. Score 0..1. Cost: as `columnsTelling`.
   */
  sharesOf(column: number, stretch: Stretch): ReadonlyMap<number, number> {
    const shares = new Map<number, number>();
    const figures = this.words.figuresIn(column, stretch);
    for (const near of this.words.near(column, stretch, figures)) {
      if (alike(near) < LEAST_ALIKE) continue;
      shares.set(near.column, Math.max(near.share, shares.get(near.column) ?? 0));
    }
    return shares;
  }

  /** What a stretch gives in figures, and the sentences of other columns that share words with it. Cost: as `SharedWords.near`. */
  sentencesNear(
    column: number,
    stretch: Stretch,
  ): { readonly figures: Figures; readonly sentences: readonly Near[] } {
    const figures = this.words.figuresIn(column, stretch);
    return { figures, sentences: this.words.near(column, stretch, figures) };
  }

  private columnsBy(
    rules: readonly TellingRule[],
    column: number,
    stretch: Stretch,
    clause: Clause,
  ): ReadonlySet<number> {
    const telling = new Set<number>();
    for (const near of this.words.near(column, stretch, clause.figures)) {
      if (telling.has(near.column)) continue;
      if (rules.some((rule) => rule(clause, near))) telling.add(near.column);
      if (telling.size === this.columns.length - 1) break;
    }
    return telling;
  }

  /**
   * True where a stretch gives a number or a year that no other article gives anywhere: what nearly links does not tell that.
   * Cost: the numbers of the stretch, times the columns.
   */
  givesOwnNumber(column: number, stretch: Stretch): boolean {
    const { quantities, dates } = this.words.figuresIn(column, stretch);
    return (
      quantities.some((one) => this.isOwnNumber(column, one)) ||
      dates.some((date) => this.isOwnYear(column, date))
    );
  }

  /** True for a telling number that no other article gives anywhere, in whatever unit. Cost: the columns. */
  isOwnNumber(column: number, quantity: ComparedQuantity): boolean {
    return (
      isTelling(quantity) &&
      !isTime(quantity) &&
      askedKeysOf(quantity).every((key) => this.isOwn(column, key))
    );
  }

  /** The same for a year. Cost: the columns. */
  isOwnYear(column: number, date: DateMention): boolean {
    return isYear(date) && this.isOwn(column, date.iso);
  }

  private isOwn(column: number, key: string): boolean {
    return this.numbers.every((known, other) => other === column || !known.has(key));
  }
}

/** From this share of its words on, a clause is told by a sentence. */
const MOST = 0.42;
/** The same for the very words of somebody, which a reader may miss though others say the like. */
const MOST_OF_QUOTED = 0.6;
/** Fewest things in common for it; two short clauses are half alike by a single word. */
const LEAST_ALIKE = 2;

/** `The ferry company sacked its captain` / `The captain was dismissed by the ferry company at noon` */
function tellsMost(clause: Clause, near: Near): boolean {
  const most = clause.isQuoted ? MOST_OF_QUOTED : MOST;
  return near.share >= most && alike(near) >= LEAST_ALIKE && !hasOwnNumber(clause, near);
}

/** A name in no more sentences than this, of all, is rare: its clause is likely told where it stands. */
const RARE_NAME = 4;
/** Notions in common, and a rare name. */
const alike = ({ notions, rarestName }: Near) => notions + (rarestName <= RARE_NAME ? 1 : 0);

/** A clause that gives a telling number says more than a sentence without it. */
function hasOwnNumber({ figures }: Clause, near: Near): boolean {
  const telling = figures.quantities.filter(isTelling);
  return (
    telling.length > 0 &&
    !telling.some((own) => near.figures.quantities.some((other) => isOneNumber(own, other)))
  );
}

/** `fell 23%` / `lost almost a quarter of its value`: the first number of the clause; small counts ask for more in common. */
function givesTheNumber({ figures: { quantities } }: Clause, near: Near): boolean {
  const first = quantities.find(isTelling) ?? quantities[0];
  if (!first) return false;
  const further = quantities.filter((one) => one !== first);
  return near.figures.quantities.some((other) => {
    const least = isTelling(first) && isTelling(other) ? 1 : 2;
    // What is in common is asked first: it is known, while comparing two numbers takes a while.
    if (alike(near) < least || !isOneNumber(first, other)) return false;
    const isEqual = isAlmost(first.value, other.value);
    if (!isEqual && further.some(({ value, unit }) => value === other.value && unit === other.unit))
      return false;
    const leastShare = isTime(first) ? LEAST_SHARE_OF_TIMES : isEqual ? 0 : LEAST_SHARE_WHEN_ROUND;
    return near.share >= leastShare;
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
function givesAnotherNumber({ figures }: Clause, near: Near): boolean {
  return (
    near.share >= ONE_MATTER.share &&
    alike(near) >= ONE_MATTER.alike &&
    figures.quantities.some(
      (own) =>
        own.unit !== null &&
        near.figures.quantities.some(
          ({ unit, value }) =>
            unit === own.unit &&
            Math.max(value, own.value) <= LARGEST_FACTOR * Math.min(value, own.value),
        ),
    )
  );
}

/** `on 8 October` / `next month`, both with a vote; weekdays and years, which all events of a week or a year share, ask for two things in common. */
function givesTheDate({ figures }: Clause, near: Near): boolean {
  if (near.notions === 0) return false;
  return figures.dates.some((date) =>
    near.figures.dates.some((other) => {
      if (!isAsFine(date, other) || compareDates(date, other) === 'different') return false;
      const isWide = isWeekday(date) || isWeekday(other) || !date.iso.includes('-');
      return alike(near) >= (isWide ? 2 : 1);
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
function givesTheTime({ figures }: Clause, near: Near): boolean {
  return near.notions > 0 && figures.times.some((time) => near.figures.times.includes(time));
}

/** Words in common beside a rare name for it to be the same act. */
const ACT_WITH_NAME = 2;

/** `[Holm Shipping] [diverted] two [ferries]` / `[Holm] is [sending] its [ships] elsewhere` */
function doesTheSame(clause: Clause, near: Near): boolean {
  const { notions, rarestName } = near;
  return rarestName <= RARE_NAME && notions >= ACT_WITH_NAME && !hasOwnNumber(clause, near);
}
