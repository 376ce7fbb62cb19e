import { isWord } from '../annotate/is-word';
import type { PreparedArticle, Token } from '../prepared';

/** How rare words are in the sentences of the articles compared, and which sentences hold them. */
export class Rarity {
  /** For each stem the sentences that hold it: numbers over all columns. */
  private readonly postings = new Map<string, number[]>();
  private readonly columns: number[] = [];

  /** Reads the sentences of titles, decks and stories. Cost: linear in the tokens. */
  constructor(columns: readonly PreparedArticle[]) {
    for (const [column, { sentences, tokens, blocks }] of columns.entries()) {
      for (const { firstToken, endToken, inStory, block } of sentences) {
        const role = blocks[block]!.role;
        if (!inStory && role !== 'title' && role !== 'deck') continue;
        const sentence = this.columns.length;
        this.columns.push(column);
        for (let at = firstToken; at < endToken; at += 1) {
          if (isContent(tokens[at]!)) this.add(tokens[at]!.stem, sentence);
        }
      }
    }
  }

  /** Weight of a word: the rarer, the heavier; above 0. Source: Spärck Jones 1972, inverse document frequency. */
  weight(stem: string): number {
    return Math.log(1 + this.columns.length / (this.sentencesWith(stem).length + 0.5));
  }

  /** Numbers of the sentences that hold a word, ascending. */
  sentencesWith(stem: string): readonly number[] {
    return this.postings.get(stem) ?? [];
  }

  columnOf(sentence: number): number {
    return this.columns[sentence]!;
  }

  private add(stem: string, sentence: number): void {
    const list = this.postings.get(stem);
    if (!list) this.postings.set(stem, [sentence]);
    else if (list.at(-1) !== sentence) list.push(sentence);
  }
}

/** True for a word that says something of the topic. */
export function isContent({ stop, pos, lower }: Token): boolean {
  return !stop && pos !== 'PUNCT' && isWord(lower);
}
