import type { FramingKind } from '../../model/comparison';
import type { ColumnSpan } from '../prepared';
import { HEADLINES, MOST_WORDINGS, type Telling } from './telling';

/** Contrasts given for two articles: a careful reader points out about twenty, and more would bury them. */
const MOST_FOR_TWO = 30;
/** Further contrasts for each further article. */
const MORE_A_COLUMN = 6;
/** Most omissions among them: more would be filled with what nobody misses. */
const OMISSIONS_FOR_TWO = 14;
/** Further omissions for each further article: fewer things are left out by one of many than by one of two. */
const OMISSIONS_A_COLUMN = 1;
/** Least chance that a reader would point it out. Score 0..1. */
const LEAST_WORTH = 0.002;

/** Kinds that say much the same of the same words: one matter is not told by two of a family. */
const FAMILIES: readonly (readonly FramingKind[])[] = [
  ['label', 'status', 'wording', 'degree'],
  ['wording', 'degree', 'voice'],
  ['reporting-verb', 'hedge', 'attribution'],
  ['quotation', 'attribution', 'wording'],
  ['omission', 'emphasis'],
];

/** A telling that is given, with the words of others that tell the same matter in the same way. */
export interface ChosenTelling {
  readonly telling: Telling;
  readonly wordings: readonly ColumnSpan[];
  readonly confidence: number;
}

/** A chosen telling while others are still added to it. */
interface Growing {
  readonly telling: Telling;
  readonly wordings: ColumnSpan[];
  readonly topics: Set<string>;
}

/**
 * The tellings that are given, the best first. What tells a matter that is already told in this way joins it, with
 * the words of further places and articles, up to three an article.
 * Cost: sorting, and for each telling a look at those chosen, which are bounded.
 */
export function chooseTellings(tellings: readonly Telling[], columns: number): ChosenTelling[] {
  const most = MOST_FOR_TWO + MORE_A_COLUMN * Math.max(0, columns - 2);
  const mostOmissions = OMISSIONS_FOR_TWO + OMISSIONS_A_COLUMN * Math.max(0, columns - 2);
  const chosen: Growing[] = [];
  let omissions = 0;
  for (const telling of [...tellings].sort(byWorth)) {
    if (telling.worth < LEAST_WORTH) continue;
    if (telling.alone && chosen.some((one) => showsAny(one, telling))) continue;
    const told = chosen.find((one) => tellsTheSame(one, telling));
    if (told) {
      const grows = telling.kind === 'wording' || addsColumn(told.wordings, telling);
      if (told.telling.kind === telling.kind && grows) join(told, telling);
      continue;
    }
    const repeated = chosen.find((one) => isNearRepeat(one, telling));
    if (repeated && !isOfHeadlines(repeated.telling)) join(repeated, telling);
    if (repeated || chosen.length >= most) continue;
    if (telling.kind === 'omission' && omissions >= mostOmissions) continue;
    if (telling.kind === 'omission') omissions += 1;
    const growing: Growing = { telling, wordings: [], topics: new Set() };
    join(growing, telling);
    chosen.push(growing);
  }
  return chosen.map(({ telling, wordings }) => ({
    telling,
    wordings,
    confidence: telling.confidence,
  }));
}

function byWorth(x: Telling, y: Telling): number {
  return (
    Number(isRanked(x)) - Number(isRanked(y)) ||
    y.worth - x.worth ||
    compare(x.topics.join(' '), y.topics.join(' '))
  );
}

/** What a rule tells is surer than what only the ranker picks, and comes before it. */
function isRanked({ kind }: Telling): boolean {
  return kind === 'wording' || kind === 'omission';
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** In a kind of one family, of the same sentences, or with words that are already shown. */
function tellsTheSame({ telling, wordings, topics }: Growing, other: Telling): boolean {
  if (!isFamily(telling.kind, other.kind)) return false;
  if (telling.kind !== other.kind)
    return other.parts[0]!.every((span) => wordings.some((shown) => overlap(span, shown)));
  if (other.topics.every((topic) => telling.topics.includes(topic))) return true;
  // Only what is put in other words grows by further places; elsewhere a second place blurs the point.
  if (telling.kind !== 'wording' && !addsColumn(wordings, other))
    return other.parts[0]!.some((span) => wordings.some((shown) => overlap(span, shown)));
  if (!other.topics.some((topic) => topics.has(topic))) return false;
  return other.parts[0]!.some((span) => wordings.some((shown) => overlap(span, shown)));
}

/** Some words of a telling are shown in one that puts two sides against each other. */
function showsAny({ telling, wordings }: Growing, { parts }: Telling): boolean {
  return (
    telling.absent.length === 0 &&
    parts.flat().some((span) => wordings.some((shown) => overlap(span, shown)))
  );
}

/** Words of one place put against another place once more: `joke` / `remark` and `joke` / `his remark` a line below. */
function isNearRepeat({ telling, wordings }: Growing, other: Telling): boolean {
  if (telling.kind !== 'wording' || other.kind !== 'wording') return false;
  if (addsColumn(wordings, other)) return false;
  const isKnown = (span: ColumnSpan) => wordings.some((shown) => overlap(span, shown));
  // What a headline says may be put against the text of the other as well.
  return isOfHeadlines(telling) ? other.parts[0]!.every(isKnown) : other.parts[0]!.some(isKnown);
}

function isOfHeadlines({ topics }: Telling): boolean {
  return topics[0] === HEADLINES;
}

function isFamily(x: FramingKind, y: FramingKind): boolean {
  return x === y || FAMILIES.some((family) => family.includes(x) && family.includes(y));
}

function addsColumn(wordings: readonly ColumnSpan[], { parts }: Telling): boolean {
  return parts[0]!.some(({ column }) => wordings.every((shown) => shown.column !== column));
}

/** Adds the words of a telling part by part, as long as no article has more than three. */
function join(growing: Growing, { parts, topics }: Telling): void {
  for (const part of parts) {
    const fresh = part.filter((span) => growing.wordings.every((other) => !overlap(span, other)));
    const fits = fresh.every(
      ({ column }) =>
        growing.wordings.filter((other) => other.column === column).length +
          fresh.filter((other) => other.column === column).length <=
        MOST_WORDINGS,
    );
    if (!fits) continue;
    growing.wordings.push(...fresh);
  }
  for (const topic of topics) growing.topics.add(topic);
}

function overlap(x: ColumnSpan, y: ColumnSpan): boolean {
  return x.column === y.column && x.start < y.end && y.start < x.end;
}
