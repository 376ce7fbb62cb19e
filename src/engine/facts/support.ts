import type { PairLink, PreparedArticle } from '../prepared';
import type { Evidence, Nodes } from './evidence';
import type { Rarity } from './rarity';
import { stemsOf, wordsIn } from './trim-evidence';

/** What a `partial` link says for two spans being one fact, against the confidence of a `same` link. */
const PARTIAL_WEIGHT = 0.5;
/** Two spans of one article are never linked: what third spans say of them counts half. */
const OWN_COLUMN_WEIGHT = 0.5;

/** What an unlinked piece of evidence is linked with. */
const NOTHING: ReadonlyMap<number, number> = new Map();

/** How well two pieces of evidence are known to state one thing. */
export class Support {
  /** By the ids of both, in either order. */
  private readonly linked = new Map<number, Map<number, number>>();
  private readonly words = new Map<Evidence, ReadonlySet<string>>();
  private readonly columns: readonly PreparedArticle[];
  private readonly rarity: Rarity;

  constructor(
    columns: readonly PreparedArticle[],
    nodes: Nodes,
    links: readonly PairLink[],
    rarity: Rarity,
  ) {
    this.columns = columns;
    this.rarity = rarity;
    for (const { a, b, relation, confidence } of links) {
      const [x, y] = [nodes.find(a), nodes.find(b)];
      if (!x || !y) continue;
      const weight = relation === 'partial' ? confidence * PARTIAL_WEIGHT : confidence;
      this.remember(x, y, weight);
      this.remember(y, x, weight);
    }
  }

  private remember(x: Evidence, y: Evidence, weight: number): void {
    const known = this.linked.get(x.id) ?? new Map<number, number>();
    known.set(y.id, Math.max(weight, known.get(y.id) ?? 0));
    this.linked.set(x.id, known);
  }

  private linkedWith(x: Evidence): ReadonlyMap<number, number> {
    return this.linked.get(x.id) ?? NOTHING;
  }

  /**
   * Mean support over the pairs of two groups. Score 0..1.
   * Cost: the product of the groups' sizes, times the size of both where a pair is not linked.
   */
  meanBetween(one: readonly Evidence[], other: readonly Evidence[]): number {
    const all = [...one, ...other];
    let [sum, pairs] = [0, 0];
    for (const x of one) {
      for (const y of other) {
        const weight = x.column === y.column ? OWN_COLUMN_WEIGHT : 1;
        sum += weight * (this.linkedWith(x).get(y.id) ?? this.overThird(x, y, all));
        pairs += weight;
      }
    }
    return pairs === 0 ? 0 : sum / pairs;
  }

  /**
   * Where x and y are not linked, but both are with z: as sure as both links, as far as they rest on the same words of z.
   * `[the dam broke] and the army came` / `the dam broke and [the army came]` rest on others: 0. Names do not count:
   * one person does many things.
   */
  private overThird(x: Evidence, y: Evidence, all: readonly Evidence[]): number {
    const [withX, withY] = [this.linkedWith(x), this.linkedWith(y)];
    let best = 0;
    for (const z of all) {
      const both = (withX.get(z.id) ?? 0) * (withY.get(z.id) ?? 0);
      if (both > best) best = Math.max(best, both * this.sameWords(x, z, y));
    }
    return best;
  }

  /** The part of what x shares with z that y shares with z too, by rarity, of the smaller of both shares. Score 0..1. */
  private sameWords(x: Evidence, z: Evidence, y: Evidence): number {
    let [withX, withY, withBoth] = [0, 0, 0];
    for (const word of this.wordsOf(z)) {
      const weight = this.rarity.weight(word);
      const [inX, inY] = [this.wordsOf(x).has(word), this.wordsOf(y).has(word)];
      if (inX) withX += weight;
      if (inY) withY += weight;
      if (inX && inY) withBoth += weight;
    }
    return withBoth / Math.max(Math.min(withX, withY), Number.MIN_VALUE);
  }

  private wordsOf(evidence: Evidence): ReadonlySet<string> {
    const known = this.words.get(evidence);
    if (known) return known;
    const tokens = wordsIn(this.columns[evidence.column]!, evidence);
    const words = stemsOf(tokens.filter(({ pos }) => pos !== 'PROPN'));
    this.words.set(evidence, words);
    return words;
  }
}
