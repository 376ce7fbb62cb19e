import { compareDates, isYear } from '../annotate/compare-dates';
import { compareQuantities, isRounder } from '../annotate/compare-quantities';
import type { PairLink, PreparedArticle, Quantity } from '../prepared';
import { pushTo } from '../push-to';
import type { ReadStretch } from './clause-context';
import { conflictLink } from './conflict-link';
import { areOfTwoThings } from './of-another';
import { sentenceSpan } from './sentence-span';
import { COUNTED_ACTS } from './told-counts.table';
import { countSame, isOfAYear, type ToldCount } from './told-counts';

/** How sure it is that two articles on one event count the same act of it, where nothing links their sentences. Score 0..1. */
const CONFIDENCE = 0.6;

/** The count of an act by which an article tells what its event cost: the dead, the hurt, the arrested. */
interface Toll {
  readonly sentence: number;
  readonly count: ToldCount;
  readonly quantity: Quantity;
}

/**
 * Contradictions between the tolls of two articles, linked or not: `at least 37 were killed` / `at least 41 were crushed to
 * death`. An article's toll of an act is its only count of it, or one that it opens with and that is the largest.
 * Cost: linear in the sentences with numbers, and the pairs of articles.
 */
export function tollConflicts(
  columns: readonly PreparedArticle[],
  read: (column: number, sentence: number) => ReadStretch,
): PairLink[] {
  const tolls = columns.map((article, column) => tollsOf(article, (index) => read(column, index)));
  return tolls.flatMap((own, a) =>
    tolls.slice(a + 1).flatMap((others, at) =>
      [...own].flatMap(([act, x]): PairLink[] => {
        const y = others.get(act);
        const [one, other] = [columns[a]!, columns[a + 1 + at]!];
        if (!y || !exclude(x, y) || areOfTwoThings(stretchOf(one, x), stretchOf(other, y)))
          return [];
        const sideOf = (column: number, toll: Toll) => ({
          ...sentenceSpan(columns, column, toll.sentence),
          sentence: toll.sentence,
          words: wordsOf(columns[column]!, toll),
        });
        return [conflictLink(sideOf(a, x), sideOf(a + 1 + at, y), CONFIDENCE)];
      }),
    ),
  );
}

const stretchOf = (article: PreparedArticle, { sentence }: Toll) => ({
  article,
  span: article.sentences[sentence]!,
});

/** `At least 37 people`: the bound belongs to it. */
function wordsOf({ text }: PreparedArticle, { count, quantity }: Toll): string {
  const before = /\bat least $/i.exec(text.slice(Math.max(0, quantity.start - 9), quantity.start));
  return `${before?.[0] ?? ''}${count.words}`;
}

/** Sentences of a story in which its toll is told, if there are several counts. */
const LEAD = 3;

/** Acts that happen to people. */
export const TOLD = new RegExp(
  COUNTED_ACTS.filter(({ kind }) => kind === 'people')
    .map(({ told }) => told.source)
    .join('|'),
  'i',
);

/** By act; none where later counts are larger, or nobody knows which one is meant. */
function tollsOf(
  article: PreparedArticle,
  read: (sentence: number) => ReadStretch,
): ReadonlyMap<number, Toll> {
  const byAct = new Map<number, Toll[]>();
  for (const index of new Set(article.quantities.map(({ sentence }) => sentence))) {
    const { start, end, inStory } = article.sentences[index]!;
    if (!inStory || !TOLD.test(article.text.slice(start, end))) continue;
    for (const count of read(index).sentence?.counts ?? []) {
      const { act, quantity } = count;
      if (!quantity || COUNTED_ACTS[act]!.kind !== 'people' || !isExact(article, quantity))
        continue;
      if (isOfAYear(count) || article.dates.some((date) => date.sentence === index && isYear(date)))
        continue;
      pushTo(byAct, act, { sentence: index, count, quantity });
    }
  }
  const lead = article.sentences.findIndex(({ inStory }) => inStory) + LEAD;
  return new Map(
    [...byAct].flatMap(([act, [first, ...later]]) => {
      const most = first!.sentence < lead ? first!.quantity.value : 0;
      return later.every(
        ({ quantity: { value } }) => value === first!.quantity.value || value < most,
      )
        ? [[act, first!] as const]
        : [];
    }),
  );
}

/** Not `dozens`, `a dozen`, `hundreds`. */
function isExact({ text }: PreparedArticle, { start, end }: Quantity): boolean {
  return !/dozen|score|hundreds|thousands|several|many|few|tens/i.test(text.slice(start, end));
}

/** Two counts told as the least do not agree where the lesser is no rounder form of the other: news has moved on. */
function exclude({ count: x, quantity: one }: Toll, { count: y, quantity: other }: Toll): boolean {
  if (!countSame(one.unit, other.unit) || x.others !== y.others || areOfOtherDays(x, y))
    return false;
  const [p, q] = [one, other].map((quantity) => ({ ...quantity, unit: 'people' }));
  if (p!.value === q!.value || isRounder(p!.value, q!.value) || isRounder(q!.value, p!.value))
    return false;
  if (p!.bound === 'at-least' && q!.bound === 'at-least') return true;
  const [least, exact] = p!.bound === 'at-least' ? [p!, q!] : [q!, p!];
  if (least.bound === 'at-least' && !exact.approximate) return exact.value < least.value;
  return x.act === y.act && compareQuantities(p!, q!) === 'different';
}

function areOfOtherDays(x: ToldCount, y: ToldCount): boolean {
  return x.dates.some((one) => y.dates.some((other) => compareDates(one, other) === 'different'));
}
