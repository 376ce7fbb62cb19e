import { byWord } from '../by-word';
import { sensesOf } from './concepts';
import { newsRarity } from './news-frequency';
import { type Direction, vectorOf } from './word-vectors';

/** What the tables tell of a stem. They are larger than the processor's caches; of the words met little is. */
const knowledgeOf = byWord((stem) => ({
  rarity: newsRarity(stem),
  senses: sensesOf(stem),
  vector: vectorOf(stem),
}));

/**
 * Numbers the words of the articles compared, so that bags of words can be merged as sorted lists of integers.
 * A number only says which word it is: nothing depends on the order in which words were met.
 */
export class Vocabulary {
  private readonly functionWords = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  /** By number how rare the word is in news at large: see `newsRarity`. */
  readonly rarity: number[] = [];
  /** By number the concepts that the word can stand for: see `sensesOf`. */
  readonly concepts: (readonly number[])[] = [];
  /** By number what the word means: see `vectorOf`. */
  readonly vectors: (Direction | null)[] = [];

  /** The number of a stem. */
  id(stem: string): number {
    const known = this.ids.get(stem);
    if (known !== undefined) return known;
    const id = this.rarity.length;
    this.ids.set(stem, id);
    const { rarity, senses, vector } = knowledgeOf(stem);
    this.rarity.push(rarity);
    this.concepts.push(senses);
    this.vectors.push(vector);
    return id;
  }

  get size(): number {
    return this.rarity.length;
  }

  /** The number of a function word as it is written, among function words. */
  functionWord(lower: string): number {
    const known = this.functionWords.get(lower);
    if (known !== undefined) return known;
    this.functionWords.set(lower, this.functionWords.size);
    return this.functionWords.size - 1;
  }

  get functionWordCount(): number {
    return this.functionWords.size;
  }
}
