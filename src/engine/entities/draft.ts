import { firstIndex } from '../first-index';
import type { Candidate, ReadSentence } from './mentions';
import { Partition } from './partition';

/**
 * The work sheet of one article: its candidates in reading order and which of them are known to be one.
 * The rules join; none takes apart.
 */
export class Draft {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly candidates: readonly Candidate[];
  private readonly partition: Partition;
  /** By root: a proper name or a country is among them. */
  private readonly named: boolean[];
  /** Index of the first candidate of each sentence, and one past the end. */
  private readonly firsts: readonly number[];

  constructor(text: string, sentences: readonly ReadSentence[], candidates: readonly Candidate[]) {
    this.text = text;
    this.sentences = sentences;
    this.candidates = candidates;
    this.partition = new Partition(candidates.length);
    const firsts: number[] = [];
    this.named = candidates.map(({ sort }) => sort === 'name' || sort === 'nation');
    let at = 0;
    for (const { index } of sentences) {
      while (at < candidates.length && candidates[at]!.sentence < index) at += 1;
      firsts.push(at);
    }
    this.firsts = [...firsts, candidates.length];
  }

  /** The candidate that stands for all that are one with `index`. */
  root(index: number): number {
    return this.partition.root(index);
  }

  join(x: number, y: number): void {
    const named = this.named[this.root(x)]! || this.named[this.root(y)]!;
    this.partition.join(x, y);
    this.named[this.root(x)] = named;
  }

  /** Joins a phrase or pronoun with what it is said of; refused where each side has a name of its own. */
  attach(x: number, y: number): boolean {
    const [a, b] = [this.root(x), this.root(y)];
    if (a !== b && this.named[a]! && this.named[b]!) return false;
    this.join(x, y);
    return true;
  }

  areOne(x: number, y: number): boolean {
    return this.root(x) === this.root(y);
  }

  /** Index of the candidate whose first unit is `unit`, the longest; null where none begins there. */
  startingAt(
    sentence: number,
    unit: number,
    wanted: (candidate: Candidate) => boolean,
  ): number | null {
    const [start, end] = [this.firsts[sentence]!, this.firsts[sentence + 1]!];
    const first = firstIndex(this.candidates, ({ firstUnit }) => firstUnit >= unit, start, end);
    for (let at = first; at < end && this.candidates[at]!.firstUnit === unit; at += 1) {
      if (wanted(this.candidates[at]!)) return at;
    }
    return null;
  }

  /** Indexes of the candidates that lie wholly inside candidate `outer`, itself excepted. */
  inside(outer: number): number[] {
    const { sentence, end } = this.candidates[outer]!;
    const found: number[] = [];
    for (let at = outer + 1; at < this.firsts[sentence + 1]!; at += 1) {
      if (this.candidates[at]!.start >= end) break;
      if (this.candidates[at]!.end <= end) found.push(at);
    }
    return found;
  }
}
