import { flatMap } from '../flat-map';
import type { PairSide } from './pair';

/** What a statement names by number, date and speaker; at most `MOST_VALUES` of each. */
export interface StatementValues {
  readonly numbers: readonly { readonly value: number; readonly unit: string | null }[];
  readonly dates: readonly string[];
  /** Who is quoted: entities of the pair. */
  readonly speakers: readonly number[];
  readonly quotes: boolean;
}

/** Numbers, dates or quotations of one statement that are compared; a table without a full stop has thousands. */
const MOST_VALUES = 12;

/** The values of each statement. Cost: linear. */
export function readValues(
  { article, statements }: PairSide,
  bearers: ReadonlyMap<number, number>,
): StatementValues[] {
  const numbers = bySentence(article.quantities);
  const dates = bySentence(article.dates);
  const quotations = bySentence(article.quotations);
  return statements.map(({ sentence }) => {
    const quoted = quotations.get(sentence) ?? [];
    const speakers = flatMap(quoted, ({ speaker }) => {
      const mention = speaker === null ? undefined : article.mentions[speaker];
      return mention === undefined ? [] : (bearers.get(mention.entity) ?? []);
    });
    return {
      numbers: numbers.get(sentence) ?? [],
      dates: (dates.get(sentence) ?? []).map(({ iso }) => iso),
      speakers: [...new Set(speakers)],
      quotes: quoted.length > 0,
    };
  });
}

function bySentence<Value extends { readonly sentence: number }>(
  values: readonly Value[],
): ReadonlyMap<number, readonly Value[]> {
  const found = new Map<number, Value[]>();
  for (const value of values) {
    const list = found.get(value.sentence);
    if (!list) found.set(value.sentence, [value]);
    else if (list.length < MOST_VALUES) list.push(value);
  }
  return found;
}
