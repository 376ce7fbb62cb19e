import { conceptsOf } from './concepts';
import { newsRarity } from './news-frequency';

/** More than any vocabulary holds; its square is still exact in a number. */
const KEY_BASE = 2 ** 24;

/** Numbers of two words below this make one small integer, by which a map finds several times as fast. */
const SMALL = 2 ** 15;

/** Numbers pairs of words, so that what two statements share of them is found by number too. */
export class WordPairs {
  private readonly ids = new Map<number, number>();
  /** By number of the pair: the numbers of its words. */
  readonly left: number[] = [];
  readonly right: number[] = [];
  /** By number of the pair: the statement that last had it. */
  private readonly lastHad: number[] = [];
  private statement = 0;

  /** From here on all pairs are new to `idOnce`. */
  beginAnew(): void {
    this.statement += 1;
  }

  /** The number of a pair, -1 where it was asked for since `beginAnew`. */
  idOnce(left: number, right: number): number {
    const id = this.id(left, right);
    if (this.lastHad[id] === this.statement) return -1;
    this.lastHad[id] = this.statement;
    return id;
  }

  /** The number of a pair, the left word first. */
  id(left: number, right: number): number {
    const isSmall = left < SMALL && right < SMALL;
    const key = isSmall ? left * SMALL + right : -1 - (left * KEY_BASE + right);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.left.length;
    this.ids.set(key, id);
    this.left.push(left);
    this.right.push(right);
    this.lastHad.push(0);
    return id;
  }

  get size(): number {
    return this.left.length;
  }
}

/**
 * Numbers the words of the articles compared, so that bags of words can be merged as sorted lists of integers.
 * A number only says which word it is: nothing depends on the order in which words were met.
 */
export class Vocabulary {
  /** Words that stand near each other, the lower number on the left, and words side by side. */
  readonly near = new WordPairs();
  readonly beside = new WordPairs();
  private readonly functionWords = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  /** By number how rare the word is in news at large: see `newsRarity`. */
  readonly rarity: number[] = [];
  /** By number the concepts that the word can stand for: see `conceptsOf`. */
  readonly concepts: (readonly number[])[] = [];

  /** The number of a stem. */
  id(stem: string): number {
    const known = this.ids.get(stem);
    if (known !== undefined) return known;
    const id = this.rarity.length;
    this.ids.set(stem, id);
    this.rarity.push(newsRarity(stem));
    this.concepts.push(conceptsOf(stem));
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
