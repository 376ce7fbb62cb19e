import type { Span } from '../../model/span';
import { isInsideWord } from '../annotate/is-inside-word';
import { isWord } from '../annotate/is-word';
import { flatMap } from '../flat-map';
import type { PreparedArticle, Token, TokenSentence } from '../prepared';
import { splitClauses } from './clauses';
import type { Vocabulary } from './vocabulary';

/** What a content word of a statement is; flags that can be joined. */
export const NAME = 1;
export const NUMBER = 2;
export const VERB = 4;
export const QUOTED = 8;

/** A part of a statement that can stand for itself. */
interface Clause extends Span {
  /** Its content words, each once, ascending. */
  readonly terms: readonly number[];
}

/** The function words of a statement. */
interface Style {
  /** Numbers of `Vocabulary.functionWord`, each once. */
  readonly words: readonly number[];
  /** For each of `words` its share: the squares of all shares sum to 1. */
  readonly shares: readonly number[];
}

/**
 * One sentence as the alignment sees it. Numbers of words are those of the `Vocabulary` it was read with.
 * The lists are plain ones: they are short, and a typed array takes longer to make than to fill.
 */
export interface Statement {
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly inTitle: boolean;
  /** All words in order, function words too. */
  readonly run: readonly number[];
  /** The content words, each once, ascending. */
  readonly terms: readonly number[];
  /** For each of `terms` what it is: flags of `NAME`, `NUMBER`, `VERB`, `QUOTED`. */
  readonly kinds: readonly number[];
  readonly style: Style;
  readonly clauses: readonly Clause[];
  /** For each of `terms` the clauses that hold it. */
  readonly clausesOf: readonly (readonly number[])[];
  readonly negations: number;
  /** Share of the words that stand in quotation marks. Score 0..1. */
  readonly quoted: number;
}

/** Words of a sentence that are looked at; what follows in a longer one (a page without a full stop) is not compared. */
const MAX_TOKENS = 300;
const NEGATIONS = new Set(
  "not no never n’t n't nor neither without none nobody nothing cannot".split(' '),
);
const DIGIT = /\p{N}/u;

/**
 * The sentences of an article that can match another's: title, deck and story, without page noise and captions.
 * Cost: linear in the number of tokens.
 */
export function readStatements(article: PreparedArticle, vocabulary: Vocabulary): Statement[] {
  return flatMap(article.sentences, (sentence, index) => {
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
  const end = Math.min(sentence.endToken, sentence.firstToken + MAX_TOKENS);
  const tokens = article.tokens.slice(sentence.firstToken, end);
  /** By token the number of its word; -1 where it is none. */
  const ids: number[] = [];
  const run: number[] = [];
  /** The content words, and for each what it is there. */
  const content: number[] = [];
  const kinds: number[] = [];
  let quoted = 0;
  let negations = 0;
  let inQuotation = false;
  for (const token of tokens) {
    inQuotation = quotationAfter(token, inQuotation);
    if (NEGATIONS.has(token.lower)) negations += 1;
    const id = isWord(token.lower) ? vocabulary.id(token.stem) : -1;
    ids.push(id);
    if (id < 0) continue;
    run.push(id);
    if (inQuotation) quoted += 1;
    if (token.stop) continue;
    content.push(id);
    kinds.push(kindOf(token) | (inQuotation ? QUOTED : 0));
  }
  const terms = eachOnce(content);
  const clauses = readClauses(tokens, ids);
  return {
    sentence: index,
    inTitle,
    run,
    terms,
    kinds: joinKinds(terms, content, kinds),
    style: readStyle(tokens, vocabulary),
    clauses,
    clausesOf: clausesOfTerms(terms, clauses),
    negations,
    quoted: run.length > 0 ? quoted / run.length : 0,
  };
}

function quotationAfter({ text }: Token, inside: boolean): boolean {
  if (text === '“') return true;
  if (text === '”') return false;
  return text === '"' ? !inside : inside;
}

/** The clauses that hold a word. `ids` gives the number of each token's word, -1 for none. */
function readClauses(tokens: readonly Token[], ids: readonly number[]): Clause[] {
  const starts = splitClauses(tokens);
  const clauses: Clause[] = [];
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? tokens.length;
    const terms: number[] = [];
    let first = -1;
    let last = -1;
    for (let at = from; at < to; at += 1) {
      if (ids[at]! < 0) continue;
      if (first < 0) first = at;
      last = at;
      if (!tokens[at]!.stop) terms.push(ids[at]!);
    }
    if (first < 0) continue;
    // A mark within a word parts clauses too (the models were fitted so), but nobody is shown a part of a word.
    while (isInsideWord(tokens, first)) first -= 1;
    while (isInsideWord(tokens, last + 1)) last += 1;
    const { start } = tokens[first]!;
    clauses.push({ start, end: tokens[last]!.end, terms: eachOnce(terms) });
  }
  return clauses;
}

/** The numbers ascending, each once. Some thirty numbers, put in one by one, take a set or a sort several times as long. */
function eachOnce(numbers: readonly number[]): number[] {
  const sorted: number[] = [];
  for (const number of numbers) {
    let at = sorted.length;
    while (at > 0 && sorted[at - 1]! > number) at -= 1;
    if (at > 0 && sorted[at - 1] === number) continue;
    sorted.push(number);
    for (let k = sorted.length - 1; k > at; k -= 1) sorted[k] = sorted[k - 1]!;
    sorted[at] = number;
  }
  return sorted;
}

/** By term the clauses that hold it. The terms of all come ascending. Most stand in one clause only: its terms share a list. */
function clausesOfTerms(
  terms: readonly number[],
  clauses: readonly Clause[],
): (readonly number[])[] {
  const holding = terms.map(() => NO_CLAUSES);
  for (const [index, clause] of clauses.entries()) {
    const only = [index];
    let place = 0;
    for (const term of clause.terms) {
      while (terms[place]! < term) place += 1;
      const known = holding[place]!;
      holding[place] = known === NO_CLAUSES ? only : [...known, index];
    }
  }
  return holding;
}

const NO_CLAUSES: readonly number[] = [];

/** By term all that it is in its places. */
function joinKinds(
  terms: readonly number[],
  content: readonly number[],
  kinds: readonly number[],
): number[] {
  const joined = terms.map(() => 0);
  for (let at = 0; at < content.length; at += 1) joined[terms.indexOf(content[at]!)]! |= kinds[at]!;
  return joined;
}

function readStyle(tokens: readonly Token[], vocabulary: Vocabulary): Style {
  const words: number[] = [];
  const counts: number[] = [];
  for (const { stop, lower } of tokens) {
    if (!stop) continue;
    const word = vocabulary.functionWord(lower);
    const at = words.indexOf(word);
    if (at < 0) {
      words.push(word);
      counts.push(1);
    } else counts[at]! += 1;
  }
  let squares = 0;
  for (const count of counts) squares += count ** 2;
  const length = Math.sqrt(squares);
  return { words, shares: counts.map((count) => count / length) };
}

function kindOf(token: Token): number {
  if (DIGIT.test(token.lower)) return NUMBER;
  if (token.pos === 'PROPN') return NAME;
  if (token.pos === 'NUM') return NUMBER;
  return token.pos === 'VERB' ? VERB : 0;
}
