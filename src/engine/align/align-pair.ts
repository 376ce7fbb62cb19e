import type { Deadline } from '../../model/progress';
import type { Span } from '../../model/span';
import { type ReadStretch, type SentencesRead, stretchReader } from '../facts/clause-context';
import { contradictionsBetween } from '../facts/contradictions';
import { flatMap } from '../flat-map';
import { isSameText } from '../is-verbatim';
import type { PairLink, SharedEntity } from '../prepared';
import { FEATURES } from './features/features';
import { CALIBRATION, FIRST_LOOK, SAME_LOOK, SECOND_LOOK, SECOND_OPINION } from './fitted.table';
import { copyShare } from './near-copy';
import { narrowToClause } from './narrow';
import { type Pair, type PairSide, weighPair } from './pair';
import { reasonsFor } from './reasons';
import { lookAgain, type Looked, lookOnce } from './score-pair';
import type { Statement } from './statements';
import { readNet, weighRows } from '../learn/net';
import { logistic, predict, readTrees } from '../learn/trees';
import type { Vocabulary } from './vocabulary';

const FIRST = readNet(FIRST_LOOK);
const SECOND = readNet(SECOND_LOOK);
const OPINION = readTrees(SECOND_OPINION);
const SAME = readTrees(SAME_LOOK);

/** Least confidence of a link that is given: where the cross-validated F1 is highest. */
export const LEAST_CONFIDENCE = 0.32;
/** Least confidence of a hint: a match too unsure to be given, which may still show that the two contradict each other. */
const LEAST_HINT = 0.25;
/** Least probability of `same`, given that they match; with the next, where the cross-validated F1 of `same` is highest. */
const LEAST_SAME = 0.4;
/** Least confidence of a match that is called `same`: corroboration asks for more than a relation. */
const LEAST_CONFIDENCE_OF_SAME = 0.5;

/**
 * First score below which a pair is not looked at again: on the training pairs one of 2,161 links and hints has less, and seven
 * of ten candidates. Unit: log odds.
 */
const LEAST_FIRST = -2;
/**
 * What both looks must give for the trees to be asked too, which err in other places than the nets: all that becomes a link or a
 * hint has more, and the trees are dear. Unit: log odds.
 */
const LEAST_FOR_OPINION = -1.5;
/** Confidence of an edited copy: from 0.9 where three in four words are the same to 0.995 where all are. */
const LEAST_COPY = 0.615;
const COPY_GAIN = 0.38;
/** What is left of the doubt where both say it in the same letters: nothing that words can show is surer. */
const DOUBT_OF_COPY = 0.5;

const WORDS_SHARED = FEATURES.indexOf('words shared');
/** Words from which two statements in common can vouch for two articles on one event. */
const LEAST_SHARED = 2;

/** Least confidence at which two statements are of one matter, so that a difference between them is a contradiction. */
const LEAST_OF_ONE_MATTER = 0.5;

/** One side of a pair: an article in its column with its statements. */
export interface Side extends PairSide {
  readonly column: number;
  readonly read: SentencesRead;
}

/**
 * The links between two articles, and hints below `LEAST_CONFIDENCE`, without reasons as nobody is shown them, in reading
 * order of the first, then of the second;
 * null where the deadline came first. `shared` is who is who in these two articles alone, where known.
 * Cost: grows with the words that they share.
 */
export function alignPair(
  a: Side,
  b: Side,
  vocabulary: Vocabulary,
  deadline: Deadline,
  shared?: readonly SharedEntity[],
): PairLink[] | null {
  const pair = weighPair(a, b, vocabulary, shared);
  const looked = lookOnce(pair, deadline);
  if (!looked) return null;
  const odds = weighTwice(pair, looked);
  const [readA, readB] = [readerOf(a, pair.a), readerOf(b, pair.b)];

  return flatMap(looked.candidates, (candidate, index): PairLink[] => {
    const row = looked.rows[index]!;
    const x = a.statements[candidate.a]!;
    const y = b.statements[candidate.b]!;
    // An edited copy is never ruled out at the first look.
    const copied = odds[index] === -Infinity ? 0 : copyShare(x, y);
    const fitted = logistic(CALIBRATION.slope * odds[index]! + CALIBRATION.offset);
    const verbatim = copied > 0 && areVerbatim(a, x, b, y);
    const edited = copied > 0 ? Math.max(fitted, LEAST_COPY + COPY_GAIN * copied) : fitted;
    const confidence = verbatim ? 1 - (1 - edited) * DOUBT_OF_COPY : edited;
    if (confidence < LEAST_HINT) return [];
    const mayDiffer = confidence >= LEAST_OF_ONE_MATTER && !verbatim;
    const contradictions = mayDiffer
      ? contradictionsBetween(readA(candidate.a), readB(candidate.b))
      : [];
    const same =
      contradictions.length > 0 ||
      copied > 0 ||
      (confidence >= LEAST_CONFIDENCE_OF_SAME && logistic(predict(SAME, row)) >= LEAST_SAME);
    return [
      {
        a: spanOf(a, x, same ? null : narrowToClause(pair, x, y)),
        b: spanOf(b, y, same ? null : narrowToClause(pair, y, x)),
        sentenceA: x.sentence,
        sentenceB: y.sentence,
        relation: contradictions.length > 0 ? 'conflict' : same ? 'same' : 'partial',
        confidence,
        reasons:
          confidence < LEAST_CONFIDENCE
            ? []
            : [...contradictions, ...reasonsFor(a.article, b.article, x, y)],
      },
    ];
  });
}

/**
 * By candidate the mean of both looks' log odds, and where they may match of that and what the trees give; less than any where
 * the first look has ruled it out.
 */
function weighTwice(pair: Pair, looked: Looked): Float64Array {
  const first = weighRows(FIRST, looked.rows);
  const asked = Array.from(first.keys()).filter((index) => first[index]! >= LEAST_FIRST);
  lookAgain(pair, looked, first, asked);
  const second = weighRows(
    SECOND,
    asked.map((index) => looked.rows[index]!),
  );
  const odds = new Float64Array(first.length).fill(-Infinity);
  for (const [k, index] of asked.entries()) {
    const both = (first[index]! + second[k]!) / 2;
    const isOpen = both >= LEAST_FOR_OPINION;
    odds[index] = isOpen ? (both + predict(OPINION, looked.rows[index]!)) / 2 : both;
  }
  ruleOutStrangers(looked, odds);
  return odds;
}

/**
 * Rules out what shares hardly a word between articles of which no two statements match that do: they tell of different events,
 * where nearness in meaning says nothing.
 */
function ruleOutStrangers({ rows }: Looked, odds: Float64Array): void {
  const shares = rows.map((row) => row[WORDS_SHARED]! >= LEAST_SHARED);
  if (odds.some((value, index) => value >= 0 && shares[index]!)) return;
  for (const index of odds.keys()) if (!shares[index]!) odds[index] = -Infinity;
}

/** Reads each statement of one side as the contradictions see it. */
function readerOf(
  { article, statements, read }: Side,
  { bearers }: Pair['a'],
): (index: number) => ReadStretch {
  const stretchAt = stretchReader(article, bearers, read);
  return (index) => stretchAt(article.sentences[statements[index]!.sentence]!);
}

function areVerbatim(a: Side, x: Statement, b: Side, y: Statement): boolean {
  const [one, other] = [a.article, b.article];
  return isSameText(one, one.sentences[x.sentence]!, other, other.sentences[y.sentence]!);
}

function spanOf({ column, article }: Side, { sentence }: Statement, clause: Span | null) {
  const { start, end } = clause ?? article.sentences[sentence]!;
  return { column, start, end };
}
