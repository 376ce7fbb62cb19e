import type { PreparedArticle, Token } from '../prepared';

/** Sentences that may hold a word before it tells nothing of where a clause is repeated; bounds the cost. */
const MAX_POSTINGS = 80;

/** How much of a clause stands in the sentences of other articles, word by word. */
export class Coverage {
  /** For each stem the sentences that hold it: numbers over all columns. */
  private readonly postings = new Map<string, number[]>();
  private readonly columnOf: number[] = [];

  /** Cost: linear in the tokens. */
  constructor(columns: readonly PreparedArticle[]) {
    for (const [column, { sentences, tokens, blocks }] of columns.entries()) {
      for (const { firstToken, endToken, inStory, block } of sentences) {
        const role = blocks[block]!.role;
        if (!inStory && role !== 'title' && role !== 'deck') continue;
        const sentence = this.columnOf.length;
        this.columnOf.push(column);
        for (let at = firstToken; at < endToken; at += 1) {
          if (isContent(tokens[at]!)) this.add(tokens[at]!.stem, sentence);
        }
      }
    }
  }

  /**
   * The largest share of the words, by their rarity here, that one sentence of another column holds. Score 0..1.
   * 1 where there are no words to look for.
   */
  share(column: number, words: readonly Token[]): number {
    const stems = new Set(words.filter(isContent).map(({ stem }) => stem));
    const found = new Map<number, number>();
    let total = 0;
    for (const stem of stems) {
      const list = this.postings.get(stem) ?? [];
      const weight = Math.log((this.columnOf.length + 1) / (list.length + 0.5));
      total += weight;
      if (list.length > MAX_POSTINGS) continue;
      for (const sentence of list) {
        if (this.columnOf[sentence] !== column)
          found.set(sentence, (found.get(sentence) ?? 0) + weight);
      }
    }
    let best = 0;
    for (const mass of found.values()) best = Math.max(best, mass);
    return total > 0 ? best / total : 1;
  }

  private add(stem: string, sentence: number): void {
    const list = this.postings.get(stem);
    if (!list) this.postings.set(stem, [sentence]);
    else if (list.at(-1) !== sentence) list.push(sentence);
  }
}

function isContent({ stop, pos, lower }: Token): boolean {
  return !stop && pos !== 'PUNCT' && /[\p{L}\p{N}]/u.test(lower);
}
