import type { StatementEntities } from './pair-entities';
import { NAME, NUMBER, type Statement, VERB, wordsOfKey } from './statements';

/** What the words of two articles weigh, by word; see `Pair`. */
export interface WordWeights {
  readonly weight: Float64Array;
  readonly rarity: Float64Array;
  readonly distinction: Float64Array;
  readonly link: Float64Array;
  readonly concepts: readonly (readonly number[])[];
}

/** Sums over the words of one statement, or over those that two share. */
export interface WordMass {
  all: number;
  words: number;
  rare: number;
  here: number;
  names: number;
  verbs: number;
  others: number;
  numbers: number;
  links: number;
}

/** What one statement weighs by itself: computed once, asked for with every rival. */
export interface OwnMass extends Readonly<WordMass> {
  /** Mass of the words that stand near each other. */
  readonly near: number;
  /** By clause. */
  readonly clauses: readonly number[];
  readonly entities: number;
  /** By concept that one of its words can stand for: the weight of the heaviest. */
  readonly concepts: ReadonlyMap<number, number>;
}

/** Weighs one statement. Cost: linear in its words. */
export function readOwnMass(
  statement: Statement,
  entities: StatementEntities,
  entityWeight: Float64Array,
  weights: WordWeights,
): OwnMass {
  const mass = noMass();
  const concepts = new Map<number, number>();
  for (const [k, term] of statement.terms.entries()) {
    addTerm(mass, weights, term, statement.kinds[k]!);
    for (const concept of weights.concepts[term]!) {
      concepts.set(concept, Math.max(concepts.get(concept) ?? 0, weights.weight[term]!));
    }
  }
  return {
    ...mass,
    near: statement.near.reduce((sum, key) => sum + nearWeight(weights.weight, key), 0),
    clauses: statement.clauses.map(({ terms }) => massOf(terms, weights.weight)),
    entities: [...entities.keys()].reduce((sum, entity) => sum + entityWeight[entity]!, 0),
    concepts,
  };
}

/** The mass of no words, to be added to. */
export function noMass(): WordMass {
  return {
    all: 0,
    words: 0,
    rare: 0,
    here: 0,
    names: 0,
    verbs: 0,
    others: 0,
    numbers: 0,
    links: 0,
  };
}

/** Adds one word that is of this kind to a mass. */
export function addTerm(mass: WordMass, weights: WordWeights, term: number, kind: number): void {
  const weight = weights.weight[term]!;
  mass.all += weight;
  mass.words += 1;
  mass.rare += weights.rarity[term]! ** 2;
  mass.here += weights.distinction[term]! ** 2;
  mass.links += weights.link[term]!;
  if (kind & NAME) mass.names += weight;
  else mass.others += weight;
  if (kind & VERB) mass.verbs += weight;
  if (kind & NUMBER) mass.numbers += 1;
}

/** What two words weigh that stand near each other in both statements. */
export function nearWeight(weight: Float64Array, key: number): number {
  const [x, y] = wordsOfKey(key);
  return Math.sqrt(Math.max(0, weight[x]! * weight[y]!));
}

/** Sum of the weights of words. */
export function massOf(terms: Int32Array, weight: Float64Array): number {
  let mass = 0;
  for (const term of terms) mass += weight[term]!;
  return mass;
}
