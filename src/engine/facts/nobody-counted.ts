import { clausesOf } from '../annotate/clauses';
import { flatMap } from '../flat-map';
import type { PairLink, PreparedArticle } from '../prepared';
import { conflictLink } from './conflict-link';
import type { ReadStretch } from './clause-context';
import { areOfOtherTimes, areOfTwoThings } from './of-another';
import { sentenceSpan } from './sentence-span';
import { isNobody, isOfAYear, type ToldCount } from './told-counts';
import { TOLD } from './tolls';

/** How sure it is that two articles on one event count the same act of it, where nothing links their sentences. Score 0..1. */
const CONFIDENCE = 0.6;

/** How sure it is that both tell the same, where nobody is counted in either. Score 0..1. */
const CONFIDENCE_OF_AGREEMENT = 0.8;

/** A count of an act with where it is told. */
interface Told {
  readonly column: number;
  readonly sentence: number;
  readonly count: ToldCount;
}

/** Reads a sentence of a column. */
type Read = (column: number, sentence: number) => ReadStretch;

/**
 * Contradictions between articles of which one counts nobody of an act, and the other somebody, linked or not: `no arrests were
 * made` / `a man had been arrested`. Cost: linear in the text where none says `nobody`, else in the sentences with acts of people.
 */
export function nobodyConflicts(columns: readonly PreparedArticle[], read: Read): PairLink[] {
  const denying = columns.flatMap((article, column) => countsIn(article, column, NOBODY, read));
  const acts = new Set(
    denying.filter(({ count }) => isNobody(count)).map(({ count }) => count.act),
  );
  if (acts.size === 0) return [];
  const told = columns.map((article, column) =>
    countsIn(article, column, TOLD, read).filter(({ count }) => acts.has(count.act)),
  );
  return told.flatMap((own, column) =>
    told
      .slice(column + 1)
      .flatMap((others) =>
        [...acts].flatMap((act) => conflictOver(columns, ofAct(own, act), ofAct(others, act))),
      ),
  );
}

/**
 * Matches between articles that both count nobody of an act and nobody else of it, however short they say it: `No one was
 * injured.` / `Nobody was hurt.` Cost: as `nobodyConflicts`.
 */
export function nobodyAgreed(columns: readonly PreparedArticle[], read: Read): PairLink[] {
  const denying = columns.flatMap((article, column) => countsIn(article, column, NOBODY, read));
  const acts = new Set(denying.flatMap(({ count }) => (isNobody(count) ? [count.act] : [])));
  if (acts.size === 0) return [];
  const told = columns.map((article, column) => countsIn(article, column, TOLD, read));
  return told.flatMap((own, column) =>
    told
      .slice(column + 1)
      .flatMap((others) =>
        [...acts].flatMap((act) => agreementOn(columns, ofAct(own, act), ofAct(others, act))),
      ),
  );
}

function agreementOn(
  columns: readonly PreparedArticle[],
  own: readonly Told[],
  others: readonly Told[],
): PairLink[] {
  const [x, y] = [own[0], others[0]];
  if (!x || !y || ![...own, ...others].every(({ count }) => isNobody(count))) return [];
  const [a, b] = [x, y].map((told) => clauseOf(columns, told));
  return [
    {
      a: a!,
      b: b!,
      sentenceA: x.sentence,
      sentenceB: y.sentence,
      relation: 'same',
      confidence: CONFIDENCE_OF_AGREEMENT,
      reasons: [`“${x.count.words}” / “${y.count.words}”`],
    },
  ];
}

/** The clause that counts nobody: `He ran for an hour, and [nobody was hurt]`. */
function clauseOf(columns: readonly PreparedArticle[], { column, sentence, count }: Told) {
  const { text, tokens, sentences } = columns[column]!;
  const clause = clausesOf(tokens, sentences[sentence]!).find(({ start, end }) =>
    text.slice(start, end).includes(count.words),
  );
  return clause
    ? { column, start: clause.start, end: clause.end }
    : sentenceSpan(columns, column, sentence);
}

const NOBODY = /\b(?:nobody|no|no-one)\b/i;

const ofAct = (counts: readonly Told[], act: number) =>
  counts.filter(({ count }) => count.act === act);

function countsIn(article: PreparedArticle, column: number, words: RegExp, read: Read): Told[] {
  return flatMap(article.sentences, ({ start, end, inStory }, sentence): Told[] => {
    const text = inStory ? article.text.slice(start, end) : '';
    if (!words.test(text) || !TOLD.test(text)) return [];
    return (read(column, sentence).sentence?.counts ?? [])
      .filter((count) => count.date === null && !isOfAYear(count))
      .map((count) => ({ column, sentence, count }));
  });
}

/** Only where either article says nothing but nobody, or nothing but somebody. */
function conflictOver(
  columns: readonly PreparedArticle[],
  own: readonly Told[],
  others: readonly Told[],
): PairLink[] {
  const [x, y] = [own[0], others[0]];
  if (!x || !y || isNobody(x.count) === isNobody(y.count)) return [];
  const isOneSided = (counts: readonly Told[]) =>
    counts.every(({ count }) => isNobody(count) === isNobody(counts[0]!.count));
  if (!isOneSided(own) || !isOneSided(others)) return [];
  const [one, other] = [x, y].map(({ column, sentence }) => ({
    article: columns[column]!,
    span: columns[column]!.sentences[sentence]!,
  }));
  if (areOfTwoThings(one!, other!) || areOfOtherTimes(one!, other!)) return [];
  const sideOf = ({ column, sentence, count: { words } }: Told) => ({
    ...sentenceSpan(columns, column, sentence),
    sentence,
    words,
  });
  return [conflictLink(sideOf(x), sideOf(y), CONFIDENCE)];
}
