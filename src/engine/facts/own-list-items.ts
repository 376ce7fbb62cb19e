import type { Span } from '../../model/span';
import { isInsideWord } from '../annotate/is-inside-word';
import { flatMap } from '../flat-map';
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
 * `They named the harbour, the school and [the copper mine]` where others name the harbour and the school. What stands
 * between brackets, dashes or quotation marks, and what only follows a comma, is no item.
 * Shape: in order, without commas and conjunctions. Cost: linear in the sentence.
 */
export function ownListItems(
  article: PreparedArticle,
  column: number,
  sentence: TokenSentence,
  rarity: Rarity,
): Span[] {
  const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken);
  if (!mayHoldList(tokens)) return [];
  return flatMap(listsIn(tokens), (list) =>
    list.slice(1).flatMap((item) => {
      const words = item.filter(isContent);
      const unheard = words.every(({ stem }) =>
        rarity.sentencesWith(stem).every((one) => rarity.columnOf(one) === column),
      );
      return unheard && words.length >= LEAST_WORDS
        ? [{ start: item[0]!.start, end: item.at(-1)!.end }]
        : [];
    }),
  );
}

/** Three items have two commas or conjunctions between them, a conjunction among them: most sentences need not be taken apart. */
function mayHoldList(tokens: readonly Token[]): boolean {
  const joints = tokens.filter(({ pos, text }) => pos === 'CCONJ' || text === ',');
  return joints.length >= LEAST_ITEMS - 1 && joints.some(({ pos }) => pos === 'CCONJ');
}

/** `…, …, and …`: the first item begins with the clause that the list stands in, the others have no verb of their own. */
function listsIn(tokens: readonly Token[]): Token[][][] {
  const lists: Token[][][] = [];
  let list: Token[][] = [[]];
  let isJoined = false;
  const close = () => {
    if (isJoined && list.length >= LEAST_ITEMS && list.slice(1).every(isItem)) lists.push(list);
    [list, isJoined] = [[[]], false];
  };
  for (const [at, token] of tokens.entries()) {
    const last = list.at(-1)!;
    if (isInsideWord(tokens, at)) last.push(token);
    else if (token.pos === 'PUNCT' && token.text !== ',') close();
    else if (token.pos !== 'PUNCT' && token.pos !== 'CCONJ') last.push(token);
    else if (last.length > 0 && (list.length === 1 || isItem(last))) list.push([]);
    if (token.pos === 'CCONJ' && list.length > 1) isJoined = true;
  }
  close();
  return lists;
}

/** Lists of clauses are told apart by their verbs. */
function isItem(item: readonly Token[]): boolean {
  const isNominal = ({ pos }: Token) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'SCONJ';
  return item.length > 0 && item.length <= MOST_WORDS && item.every(isNominal);
}
