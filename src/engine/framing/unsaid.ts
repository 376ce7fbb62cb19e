import { overlapLength, type Span } from '../../model/span';
import { type Clause, clausesOf } from '../annotate/clauses';
import { firstIndex } from '../first-index';
import type { ColumnSpan, TokenSentence } from '../prepared';
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

  /**
   * For each of some words of a sentence those of some columns that tell them in no way, nor another account of them.
   * Cost: as `ToldElsewhere`.
   */
  among(columns: readonly number[], sentence: number, words: readonly ColumnSpan[]): number[][] {
    const [first] = words;
    if (!first) return [];
    const { tokens, sentences } = this.story.columns[first.column]!;
    const clauses = clausesOf(tokens, sentences[sentence]!);
    const given = new Map<Clause, ReadonlySet<number>>();
    return words.map((span) => {
      const silent = this.hardlySaying(columns, sentences[sentence]!, span);
      if (silent.length === 0) return [];
      const clause = clauseAround(span, clauses);
      if (!clause) return silent;
      const giving = given.get(clause) ?? this.story.told.columnsGiving(first.column, clause);
      given.set(clause, giving);
      return silent.filter((column) => !giving.has(column));
    });
  }

  /** Those of some columns that have no account of some words, nor most of them in one sentence. */
  private hardlySaying(
    columns: readonly number[],
    { firstToken, endToken }: TokenSentence,
    words: ColumnSpan,
  ): number[] {
    const { tokens } = this.story.columns[words.column]!;
    const { start, end: last } = words;
    const shares = this.story.told.sharesOf(words.column, {
      start,
      end: last,
      firstToken: firstIndex(tokens, ({ end }) => end > words.start, firstToken, endToken),
      endToken: firstIndex(tokens, ({ start }) => start >= words.end, firstToken, endToken),
    });
    const accounts = this.contested.columnsOn(words);
    return columns.filter(
      (column) => !accounts.has(column) && (shares.get(column) ?? 0) < TOLD_WORDS,
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

/** The clause in which most of some words stand. */
function clauseAround(words: Span, clauses: readonly Clause[]): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses)
    if (!best || overlapLength(clause, words) > overlapLength(best, words)) best = clause;
  return best;
}
