import type { PairLink } from '../prepared';
import { CALIBRATION, FIRST_LOOK, SAME_LOOK, SECOND_LOOK } from './fitted.table';
import { type PairSide, weighPair } from './pair';
import { reasonsFor } from './reasons';
import { lookAgain, lookOnce, scoreRows } from './score-pair';
import type { Statement } from './statements';
import { logistic, predict, readTrees } from './trees';
import type { Vocabulary } from './vocabulary';

const FIRST = readTrees(FIRST_LOOK);
const SECOND = readTrees(SECOND_LOOK);
const SAME = readTrees(SAME_LOOK);

/** Least confidence of a link that is given: where the cross-validated F1 is highest. */
const LEAST_CONFIDENCE = 0.3;
/** Least probability of `same`, given that they match. */
const LEAST_SAME = 0.4;

/** One side of a pair: an article in its column with its statements. */
export interface Side extends PairSide {
  readonly column: number;
}

/**
 * The links between two articles, in reading order of the first, then of the second.
 * Cost: grows with the words that they share.
 */
export function alignPair(a: Side, b: Side, vocabulary: Vocabulary): PairLink[] {
  const pair = weighPair(a, b, vocabulary);
  const looked = lookOnce(pair);
  lookAgain(pair, looked, scoreRows(FIRST, looked.rows));
  
  return looked.candidates.flatMap((candidate, index): PairLink[] => {
    const row = looked.rows[index]!;
    const confidence = logistic(CALIBRATION.slope * predict(SECOND, row) + CALIBRATION.offset);
    if (confidence < LEAST_CONFIDENCE) return [];
    const x = a.statements[candidate.a]!;
    const y = b.statements[candidate.b]!;
    return [
      {
        a: spanOf(a, x),
        b: spanOf(b, y),
        sentenceA: x.sentence,
        sentenceB: y.sentence,
        relation: logistic(predict(SAME, row)) >= LEAST_SAME ? 'same' : 'partial',
        confidence,
        reasons: reasonsFor(a.article, b.article, x, y),
      },
    ];
  });
}

function spanOf({ column, article }: Side, { sentence }: Statement) {
  const { start, end } = article.sentences[sentence]!;
  return { column, start, end };
}

