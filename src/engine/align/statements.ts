import type { PreparedArticle, Token, TokenSentence } from '../prepared';
import type { Vocabulary } from './vocabulary';

/** What a content word of a statement is; flags that can be joined. */
export const NAME = 1;
export const NUMBER = 2;
export const VERB = 4;
export const QUOTED = 8;

/** One sentence as the alignment sees it. Numbers of words are those of the `Vocabulary` it was read with. */
export interface Statement {
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly inTitle: boolean;
  /** All words in order, function words too. */
  readonly run: Int32Array;
  /** The content words, each once, ascending. */
  readonly terms: Int32Array;
  /** For each of `terms` what it is: flags of `NAME`, `NUMBER`, `VERB`, `QUOTED`. */
  readonly kinds: Uint8Array;
  readonly negations: number;
  /** Share of the words that stand in quotation marks. Score 0..1. */
  readonly quoted: number;
}

/** Words of a sentence that are looked at; what follows in a longer one (a page without a full stop) is not compared. */
const MAX_WORDS = 300;
const NEGATIONS = new Set(
  "not no never n’t n't nor neither without none nobody nothing cannot".split(' '),
);
const WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences of an article that can match another's: title, deck and story, without page noise and captions.
 * Cost: linear in the number of tokens.
 */
export function readStatements(article: PreparedArticle, vocabulary: Vocabulary): Statement[] {
  return article.sentences.flatMap((sentence, index) => {
    const role = article.blocks[sentence.block]!.role;
    const inTitle = role === 'title' || role === 'deck';
    if (!sentence.inStory && !inTitle) return [];
    const statement = readStatement(article, sentence, index, inTitle, vocabulary);
    return statement.terms.length > 0 ? [statement] : [];
  });
}

function readStatement(
  article: PreparedArticle,
  sentence: TokenSentence,
  index: number,
  inTitle: boolean,
  vocabulary: Vocabulary,
): Statement {
  const run: number[] = [];
  const kinds = new Map<number, number>();
  let negations = 0;
  let quoted = 0;
  let inQuotation = false;
  const end = Math.min(sentence.endToken, sentence.firstToken + MAX_WORDS);
  for (let at = sentence.firstToken; at < end; at += 1) {
    const token = article.tokens[at]!;
    if (NEGATIONS.has(token.lower)) negations += 1;
    if ('"“”'.includes(token.text))
      inQuotation = token.text === '“' || (token.text === '"' && !inQuotation);
    if (!WORD.test(token.lower)) continue;
    const id = vocabulary.id(token.stem);
    run.push(id);
    if (inQuotation) quoted += 1;
    if (!token.stop)
      kinds.set(id, (kinds.get(id) ?? 0) | kindOf(token) | (inQuotation ? QUOTED : 0));
  }
  const terms = Int32Array.from(kinds.keys()).sort();
  return {
    sentence: index,
    inTitle,
    run: Int32Array.from(run),
    terms,
    kinds: Uint8Array.from(terms, (term) => kinds.get(term)!),
    negations,
    quoted: run.length > 0 ? quoted / run.length : 0,
  };
}

function kindOf(token: Token): number {
  if (/\p{N}/u.test(token.lower)) return NUMBER;
  if (token.pos === 'PROPN') return NAME;
  if (token.pos === 'NUM') return NUMBER;
  return token.pos === 'VERB' ? VERB : 0;
}
