import { overlapLength } from '../../model/span';
import { clausesOf } from '../annotate/clauses';
import { firstIndex } from '../first-index';
import type { ColumnSpan } from '../prepared';
import type { Contested } from './contested';
import type { Story } from './telling';

/**
 * Share of some words that one sentence of another article has, or calls by kindred words, from which it tells them. On the
 * training pairs readers miss 1 of 9 such omissions, of the others 1 of 6. Score 0..1.
 */
const TOLD_WORDS = 0.35;
/**
 * The same share of the whole sentence from which one of several other articles likely tells it: the more there are, the more
 * often one does. Of two articles readers may still miss such a sentence. Score 0..1.
 */
const TOLD_SENTENCE = 0.2;

/** Tells which articles say nothing of what another tells, though nothing links them. */
export class Unsaid {
  private readonly story: Story;
  private readonly contested: Contested;

  constructor(story: Story, contested: Contested) {
    this.story = story;
    this.contested = contested;
  }

  /** Those of some columns that tell some words of a sentence in no way, nor another account of them. Cost: as `ToldElsewhere`. */
  among(columns: readonly number[], sentence: number, words: ColumnSpan): number[] {
    const { told } = this.story;
    const { tokens, sentences } = this.story.columns[words.column]!;
    const clauses = clausesOf(tokens, sentences[sentence]!);
    const [clause] = [...clauses].sort((x, y) => overlapLength(y, words) - overlapLength(x, words));
    const giving = clause ? told.columnsGiving(words.column, clause) : new Set<number>();
    const shares = told.sharesOf(words.column, {
      ...words,
      firstToken: firstIndex(tokens, ({ end }) => end > words.start),
      endToken: firstIndex(tokens, ({ start }) => start >= words.end),
    });
    const accounts = this.contested.columnsOn(words);
    return columns.filter(
      (column) =>
        !giving.has(column) && !accounts.has(column) && (shares.get(column) ?? 0) < TOLD_WORDS,
    );
  }

  /** The largest share of a sentence that one of some columns has in one sentence. Score 0..1. Cost: as above. */
  likeness(columns: readonly number[], column: number, sentence: number): number {
    const { told, columns: articles } = this.story;
    const shares = told.sharesOf(column, articles[column]!.sentences[sentence]!);
    return Math.max(0, ...columns.map((other) => shares.get(other) ?? 0));
  }

  /** True where a sentence is so much like one of an article said to leave it out that it should not be said. */
  isTooLike(likeness: number): boolean {
    return this.story.columns.length > 2 && likeness >= TOLD_SENTENCE;
  }
}
