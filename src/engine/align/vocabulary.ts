import { conceptsOf } from './concepts';
import { newsRarity } from './news-frequency';

/**
 * Numbers the words of the articles compared, so that bags of words can be merged as sorted lists of integers.
 * A number only says which word it is: nothing depends on the order in which words were met.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly rarities: number[] = [];
  private readonly groups: (readonly number[])[] = [];

  /** The number of a stem. */
  id(stem: string): number {
    const known = this.ids.get(stem);
    if (known !== undefined) return known;
    const id = this.rarities.length;
    this.ids.set(stem, id);
    this.rarities.push(newsRarity(stem));
    this.groups.push(conceptsOf(stem));
    return id;
  }

  /** How rare the word is in news at large, as `newsRarity` gives it. */
  rarity(id: number): number {
    return this.rarities[id]!;
  }

  /** The concepts that the word can stand for, as `conceptsOf` gives them. */
  concepts(id: number): readonly number[] {
    return this.groups[id]!;
  }

  get size(): number {
    return this.rarities.length;
  }
}
