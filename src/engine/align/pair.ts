import type { PreparedArticle, SharedEntity } from '../prepared';
import { dot, type Meaning, meanOf, readMeanings } from './meaning';
import { massOf, type OwnMass, readOwnMass, type WordWeights } from './own-mass';
import { readPairEntities, type StatementEntities } from './pair-entities';
import { readValues, type StatementValues } from './statement-values';
import type { Statement } from './statements';
import type { Vocabulary } from './vocabulary';
import type { Direction } from './word-vectors';
import { NEAR, readWindows, WIDE, type Window } from './windows';

/** One article of a pair. */
export interface PairSide {
  readonly article: PreparedArticle;
  readonly statements: readonly Statement[];
}

/** One article of a pair as it looks beside the other; the lists go by statement. */
interface WeighedSide extends PairSide {
  /** What the statement says with what is said just before and after. */
  readonly windows: readonly Window[];
  /** The same with all that is said around it. */
  readonly wideWindows: readonly Window[];
  readonly entities: readonly StatementEntities[];
  /** By local entity of the article: the entity of the pair that it is. */
  readonly bearers: ReadonlyMap<number, number>;
  readonly own: readonly OwnMass[];
  readonly values: readonly StatementValues[];
  /** By word: the statements of this article that have it. */
  readonly count: Float64Array;
  /** Share of the statement's mass whose words the other article has anywhere. Score 0..1. */
  readonly coverage: Float64Array;
  /** Likeness to the first statements of the other article, and of its own. Score 0..1. */
  readonly likeOtherHead: Float64Array;
  readonly likeOwnHead: Float64Array;
  readonly meanings: readonly Meaning[];
  /** How near in meaning the statement is to those of the other article on the whole. Score -1..1. */
  readonly typical: Float64Array;
}

/** Two articles' statements with the weight that each word has between them. */
export interface Pair extends WordWeights {
  readonly a: WeighedSide;
  readonly b: WeighedSide;
  /** By word: how rare it is in news at large. */
  readonly rarity: readonly number[];
  /** By word: how rare it is in these two articles. */
  readonly distinction: Float64Array;
  /** By word: the mean of both. */
  readonly weight: Float64Array;
  /** By word: how few pairs of statements it could join. */
  readonly link: Float64Array;
  /** By word: the concepts that it can stand for. */
  readonly concepts: readonly (readonly number[])[];
  /** By word what it means; null where that is not known. */
  readonly vectors: readonly (Direction | null)[];
  readonly vocabulary: Vocabulary;
  /** By entity: how rare its mentions are in these two articles. */
  readonly entityWeight: Float64Array;
}

/** Statements at the beginning of an article that say what it is about: headline and lead. */
const HEAD_STATEMENTS = 2;
/** Stands for the count of a word in an article that does not have it. */
const UNSEEN_COUNT = 0.3;

/**
 * Weighs the words of two articles; `shared` is who is who in them, where known.
 * Cost: linear. Source: Spärck Jones 1972, inverse document frequency.
 */
export function weighPair(
  a: PairSide,
  b: PairSide,
  vocabulary: Vocabulary,
  shared?: readonly SharedEntity[],
): Pair {
  const { rarity, concepts, vectors } = vocabulary;
  const countA = countStatements(a.statements, vocabulary.size);
  const countB = countStatements(b.statements, vocabulary.size);
  const total = a.statements.length + b.statements.length;
  const distinction = countA.map((n, id) => Math.log((total + 1) / (n + countB[id]! + 0.5)));
  const weight = distinction.map((value, id) => (rarity[id]! + value) / 2);
  const link = countA.map((n, id) => {
    const chances = (n || UNSEEN_COUNT) * (countB[id]! || UNSEEN_COUNT);
    return Math.log((a.statements.length * b.statements.length) / chances);
  });
  const { entitiesA, entitiesB, bearersA, bearersB, entityWeight } = readPairEntities(a, b, shared);
  const weights = { rarity, distinction, weight, link, concepts };
  const meaningsA = readMeanings(a.statements, { weight, vectors });
  const meaningsB = readMeanings(b.statements, { weight, vectors });
  const own = ({ statements }: PairSide, entities: readonly StatementEntities[]) =>
    statements.map((each, k) => readOwnMass(each, entities[k]!, entityWeight, weights));
  return {
    a: {
      ...besides(a, b, countB, weight),
      entities: entitiesA,
      bearers: bearersA,
      own: own(a, entitiesA),
      values: readValues(a, bearersA),
      count: countA,
      meanings: meaningsA,
      typical: typicalOf(meaningsA, meaningsB),
    },
    b: {
      ...besides(b, a, countA, weight),
      entities: entitiesB,
      bearers: bearersB,
      own: own(b, entitiesB),
      values: readValues(b, bearersB),
      count: countB,
      meanings: meaningsB,
      typical: typicalOf(meaningsB, meaningsA),
    },
    ...weights,
    vectors,
    vocabulary,
    entityWeight,
  };
}

function typicalOf(own: readonly Meaning[], other: readonly Meaning[]): Float64Array {
  const mean = meanOf(other);
  return Float64Array.from(own, ({ all }) => dot(all, mean));
}

function besides(own: PairSide, other: PairSide, otherCount: Float64Array, weight: Float64Array) {
  const { statements } = own;
  const squares = statements.map(({ terms }) => squaresOf(terms, weight));
  const likeHead = (head: readonly Statement[]) => likeness(statements, squares, head, weight);
  return {
    ...own,
    windows: readWindows(statements, weight, NEAR),
    wideWindows: readWindows(statements, weight, WIDE),
    coverage: Float64Array.from(statements, ({ terms }) => {
      const inOther = terms.filter((term) => otherCount[term]! > 0);
      return massOf(terms, weight) > 0 ? massOf(inOther, weight) / massOf(terms, weight) : 0;
    }),
    likeOtherHead: likeHead(other.statements.slice(0, HEAD_STATEMENTS)),
    likeOwnHead: likeHead(statements.slice(0, HEAD_STATEMENTS)),
  };
}

/** By statement its cosine with the likest statement of `head`. */
function likeness(
  statements: readonly Statement[],
  squares: readonly number[],
  head: readonly Statement[],
  weight: Float64Array,
): Float64Array {
  const best = new Float64Array(statements.length);
  const inHead = new Uint8Array(weight.length);
  for (const { terms } of head) {
    for (const term of terms) inHead[term] = 1;
    const size = squaresOf(terms, weight);
    for (const [index, statement] of statements.entries()) {
      let shared = 0;
      for (const term of statement.terms) if (inHead[term] === 1) shared += weight[term]! ** 2;
      if (shared > 0)
        best[index] = Math.max(best[index]!, shared / Math.sqrt(squares[index]! * size));
    }
    for (const term of terms) inHead[term] = 0;
  }
  return best;
}

function countStatements(statements: readonly Statement[], size: number): Float64Array {
  const count = new Float64Array(size);
  for (const { terms } of statements) for (const term of terms) count[term]! += 1;
  return count;
}

function squaresOf(terms: readonly number[], weight: Float64Array): number {
  let sum = 0;
  for (const term of terms) sum += weight[term]! ** 2;
  return sum;
}
