import type { StatementEntities } from './pair-entities';
import { NAME, NUMBER, type Statement } from './statements';

/** What the words of two articles weigh, by word; see `Pair`. */
export interface WordWeights {
  readonly weight: Float64Array;
  readonly rarity: readonly number[];
  readonly distinction: Float64Array;
  readonly link: Float64Array;
  readonly concepts: readonly (readonly number[])[];
}

/** What one statement weighs by itself: computed once, asked for with every rival. */
export interface OwnMass {
  readonly all: number;
  /** Squares of the words' rarity in news, and in these two articles. */
  readonly rare: number;
  readonly here: number;
  readonly names: number;
  readonly others: number;
  /** Count of the numbers. */
  readonly numbers: number;
  readonly links: number;
  /** By clause. */
  readonly clauses: readonly number[];
  readonly entities: number;
  /** Places, in `terms`, of the words that can stand for a concept, ascending. */
  readonly conceptPlaces: readonly number[];
  /** The concepts that its words can stand for, each once, and for each the weight of the heaviest. */
  readonly concepts: readonly number[];
  readonly conceptWeights: readonly number[];
}

/** Weighs one statement. Cost: linear in its words. */
export function readOwnMass(
  statement: Statement,
  entities: StatementEntities,
  entityWeight: Float64Array,
  weights: WordWeights,
): OwnMass {
  const { weight, rarity, distinction, link } = weights;
  const { terms, kinds } = statement;
  let [all, rare, here, names, others, numbers, links] = [0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < terms.length; k += 1) {
    const term = terms[k]!;
    const mass = weight[term]!;
    all += mass;
    rare += rarity[term]! ** 2;
    here += distinction[term]! ** 2;
    links += link[term]!;
    if (kinds[k]! & NAME) names += mass;
    else others += mass;
    if (kinds[k]! & NUMBER) numbers += 1;
  }
  let entityMass = 0;
  for (const entity of entities.entities) entityMass += entityWeight[entity]!;
  return {
    all,
    rare,
    here,
    names,
    others,
    numbers,
    links,
    clauses: statement.clauses.map((clause) => massOf(clause.terms, weight)),
    entities: entityMass,
    ...readConcepts(terms, weights),
  };
}

function readConcepts(terms: readonly number[], { weight, concepts }: WordWeights) {
  const conceptPlaces: number[] = [];
  const heaviest = new Map<number, number>();
  for (let place = 0; place < terms.length; place += 1) {
    const groups = concepts[terms[place]!]!;
    if (groups.length > 0) conceptPlaces.push(place);
    for (const concept of groups)
      heaviest.set(concept, Math.max(heaviest.get(concept) ?? 0, weight[terms[place]!]!));
  }
  return {
    conceptPlaces,
    concepts: [...heaviest.keys()],
    conceptWeights: [...heaviest.values()],
  };
}

/** Takes the weight out of matches between very short statements. Unit: mass by links. */
const PRIOR_LINK_MASS = 15;

/** The mass by links that two statements share, for the masses of both. Shape: 0..1, but for articles of a few lines. */
export function linkLikeness(shared: number, x: number, y: number): number {
  return shared / (PRIOR_LINK_MASS + Math.sqrt(Math.max(0, x * y)));
}

/** Sum of the weights of words. */
export function massOf(terms: readonly number[], weight: Float64Array): number {
  let mass = 0;
  for (let k = 0; k < terms.length; k += 1) mass += weight[terms[k]!]!;
  return mass;
}
