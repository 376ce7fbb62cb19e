import type { Span } from '../../model/span';
import { isInsideWord } from '../annotate/is-inside-word';
import type { PreparedArticle, Token, TokenSentence } from '../prepared';
import { isContent, type Rarity } from './rarity';

/** Fewest content words of an item that says something by itself. */
const LEAST_WORDS = 2;
/** Most words of an item; a longer one is a clause. */
const MOST_WORDS = 10;
/** Fewest items of a list. */
const LEAST_ITEMS = 3;

/**
 * The items of a list in a sentence of which no other article has a single content word:
 * `They named the harbour, the school and [the copper mine]` where others name the harbour and the school.
 * Shape: in order, without commas and conjunctions. Cost: linear in the sentence.
 */
export function ownListItems(
  article: PreparedArticle,
  column: number,
  sentence: TokenSentence,
  rarity: Rarity,
): Span[] {
  const items = itemsOf(article.tokens.slice(sentence.firstToken, sentence.endToken));
  if (items.length < LEAST_ITEMS) return [];
  return items.slice(1).flatMap((item) => {
    const words = item.filter(isContent);
    const unheard = words.every(({ stem }) =>
      rarity.sentencesWith(stem).every((one) => rarity.columnOf(one) === column),
    );
    const isItem =
      words.length >= LEAST_WORDS && item.length <= MOST_WORDS && item.every(isNominal);
    return unheard && isItem ? [{ start: item[0]!.start, end: item.at(-1)!.end }] : [];
  });
}

/** The stretches between commas and conjunctions. */
function itemsOf(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const isBetween = token.pos === 'PUNCT' || token.pos === 'CCONJ';
    if (isBetween && !isInsideWord(tokens, at)) items.push([]);
    else items.at(-1)!.push(token);
  }
  return items.filter((item) => item.length > 0);
}

/** Lists of clauses are told apart by their verbs. */
function isNominal({ pos }: Token): boolean {
  return pos !== 'VERB' && pos !== 'AUX' && pos !== 'SCONJ';
}
