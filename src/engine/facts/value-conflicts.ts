import type { PairLink, PreparedArticle } from '../prepared';
import type { Bearers } from './clause-context';
import { conflictLink } from './conflict-link';
import { countSharedMeanings } from './meanings';
import type { ToldValue } from './told-values';
import type { Candidate } from './only-ones';
import { isConflict } from './value-innocence';
import { ToldValues } from './values-of-article';

/** How sure a contradiction is of which nothing but the matter of both values speaks. Score 0..1. */
const CONFIDENCE_WITHOUT_LINK = 0.55;
/** Values of one article beyond which nothing is looked for without a link: a table, a book. It bounds the cost. */
const MOST_VALUES = 1500;

/**
 * Contradictions of numbers and days that two articles tell of one matter in whatever words, linked or not: `offered a rise
 * of 14%` / `put 16 per cent on the table`. Only where neither article tells the other's value anywhere, each value once.
 * `links` are all, hints too; `bearers` say by column who is whom. Cost: linear in the links, and in the values that share a word.
 */
export function valueConflicts(
  columns: readonly PreparedArticle[],
  links: readonly PairLink[],
  bearers: readonly Bearers[],
): PairLink[] {
  const told = columns.map((article, column) => new ToldValues(article, column, bearers[column]!));
  const linked = linkedSentences(links);
  return told.flatMap((a, at) =>
    told.slice(at + 1).flatMap((b) => {
      return conflictsBetween(a, b, linked.get(`${a.column} ${b.column}`) ?? new Map());
    }),
  );
}

/** By sentence of one article, then of the other: how sure the best link between them is. */
type Linked = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** By pair of columns. */
function linkedSentences(links: readonly PairLink[]): ReadonlyMap<string, Linked> {
  const linked = new Map<string, Map<number, Map<number, number>>>();
  for (const { a, b, sentenceA, sentenceB, confidence } of links) {
    const columns = `${a.column} ${b.column}`;
    const known = linked.get(columns) ?? new Map<number, Map<number, number>>();
    linked.set(columns, known);
    const others = known.get(sentenceA) ?? new Map<number, number>();
    known.set(sentenceA, others);
    others.set(sentenceB, Math.max(confidence, others.get(sentenceB) ?? 0));
  }
  return linked;
}

function conflictsBetween(a: ToldValues, b: ToldValues, linked: Linked): PairLink[] {
  const conflicts = candidatesOf(a, b, linked).filter((one) => isConflict(one, a, b));
  conflicts.sort((x, y) => y.confidence - x.confidence || y.shared - x.shared);
  const used = new Set<ToldValue>();
  return conflicts.flatMap(({ v, w, confidence }): PairLink[] => {
    if (used.has(v) || used.has(w)) return [];
    used.add(v).add(w);
    const sideOf = (side: ToldValues, value: ToldValue) => ({
      ...value.clause,
      column: side.column,
      sentence: value.sentence,
      words: side.words(value),
    });
    const sure = Math.max(confidence, CONFIDENCE_WITHOUT_LINK);
    return [conflictLink(sideOf(a, v), sideOf(b, w), sure)];
  });
}

/** Values of two articles that may be of one matter: of linked sentences, and of others that share a word. */
function candidatesOf(a: ToldValues, b: ToldValues, linked: Linked): Candidate[] {
  const found: Candidate[] = [];
  const candidate = (v: ToldValue, w: ToldValue, confidence: number) =>
    found.push({ v, w, confidence, shared: sharedBetween(v, w) });
  for (const [x, others] of linked) {
    const values = a.inSentence(x);
    if (values.length === 0) continue;
    for (const [y, confidence] of others)
      for (const v of values)
        for (const w of b.inSentence(y)) if (v.kind === w.kind) candidate(v, w, confidence);
  }
  if (a.all.length > MOST_VALUES || b.all.length > MOST_VALUES) return found;
  for (const v of a.all) {
    for (const w of b.near(v)) if (!linked.get(v.sentence)?.has(w.sentence)) candidate(v, w, 0);
  }
  return found;
}

/** A smaller number beside two values may be the same by chance. */
const LEAST_BESIDE = 3;

function sharedBetween(v: ToldValue, w: ToldValue): number {
  const sameBeside = v.beside.some((x) =>
    w.beside.some(({ value }) => value === x.value && value >= LEAST_BESIDE),
  );
  return countSharedMeanings(v.matter, w.matter) + Number(sameBeside);
}
