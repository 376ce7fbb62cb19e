import { flatMap } from '../flat-map';
import type { PairLink, PreparedArticle } from '../prepared';
import { conflictLink } from './conflict-link';
import type { ReadStretch } from './clause-context';
import { opposedClaims } from './opposed-claims';
import { FAR_OPPOSITES, type FarOpposites } from './opposed-phrases.table';
import { sentenceSpan } from './sentence-span';

/** How sure it is that two articles on one event tell of one thing, where nothing links their sentences. Score 0..1. */
const CONFIDENCE = 0.55;
/** Sentences of one article with a phrase that are held against others; no story has more. It bounds the cost. */
const MOST = 8;

/** A sentence of a column that has a phrase. */
interface Found {
  readonly column: number;
  readonly sentence: number;
  readonly words: string;
}

/**
 * Contradictions in phrases so rare that a story has them of one thing only, linked or not: `the verdicts were unanimous` /
 * `found guilty by a majority of ten to two`. None where an article has both. Cost: linear in the text.
 */
export function farOpposites(
  columns: readonly PreparedArticle[],
  read: (column: number, sentence: number) => ReadStretch,
): PairLink[] {
  return FAR_OPPOSITES.flatMap((phrases) => {
    const ones = columns.map((article, column) => sentencesWith(article, column, phrases, 'one'));
    if (ones.every((found) => found.length === 0)) return [];
    const others = columns.map((article, column) =>
      sentencesWith(article, column, phrases, 'other'),
    );
    return columns.flatMap((_, a) =>
      columns.flatMap((__, b): PairLink[] => {
        if (a === b || others[a]!.length > 0 || ones[b]!.length > 0) return [];
        const pair = ones[a]!.flatMap((x) =>
          others[b]!.flatMap((y) => (isOfOneThing(phrases, x, y, read) ? [[x, y] as const] : [])),
        )[0];
        if (!pair) return [];
        const [x, y] = (a < b ? pair : pair.toReversed()).map((found) => ({
          ...found,
          ...sentenceSpan(columns, found.column, found.sentence),
        }));
        return [conflictLink(x!, y!, CONFIDENCE)];
      }),
    );
  });
}

function sentencesWith(
  { sentences, text }: PreparedArticle,
  column: number,
  { of, ...phrases }: FarOpposites,
  side: 'one' | 'other',
): Found[] {
  const found = flatMap(sentences, ({ start, end, inStory }, sentence): Found[] => {
    const words = inStory ? text.slice(start, end) : '';
    const phrase = phrases[side].exec(words)?.[0];
    return phrase !== undefined && of.test(words) ? [{ column, sentence, words: phrase }] : [];
  });
  return found.slice(0, MOST);
}

function isOfOneThing(
  { isOfOne }: FarOpposites,
  x: Found,
  y: Found,
  read: (column: number, sentence: number) => ReadStretch,
): boolean {
  if (isOfOne) return true;
  return opposedClaims(read(x.column, x.sentence), read(y.column, y.sentence))?.sure === true;
}
