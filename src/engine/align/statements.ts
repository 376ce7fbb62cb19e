import type { Span } from '../../model/span';
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
  readonly terms: Int32Array;
}

/** One sentence as the alignment sees it. Numbers of words are those of the `Vocabulary` it was read with. */
export interface Statement {
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly inTitle: boolean;
  /** All words in order, function words too. */
  readonly run: Int32Array;
  /** The words of `run`. */
  readonly words: ReadonlySet<number>;
  /** The words that stand side by side, two in one number, the left one first: see `beside`. */
  readonly besides: ReadonlySet<number>;
  /** The content words, each once, ascending. */
  readonly terms: Int32Array;
  /** For each of `terms` what it is: flags of `NAME`, `NUMBER`, `VERB`, `QUOTED`. */
  readonly kinds: Uint8Array;
  /** Content words that stand near each other, two in one number: see `nearKey`. Ascending. */
  readonly near: Float64Array;
  readonly clauses: readonly Clause[];
  /** For each of `terms` the clauses that hold it. */
  readonly clausesOf: readonly (readonly number[])[];
  readonly negations: number;
  /** Share of the words that stand in quotation marks. Score 0..1. */
  readonly quoted: number;
}

/** Words of a sentence that are looked at; what follows in a longer one (a page without a full stop) is not compared. */
export const MAX_TOKENS = 300;
/** Content words that may stand between two near ones, and one more. */
const NEAR_WORDS = 4;
/** Words between two near ones at most, function words too. */
const NEAR_TOKENS = 8;
/** More than any vocabulary holds; its square is still exact in a number. */
const KEY_BASE = 2 ** 24;
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

/** One number for two words that stand near each other, whichever comes first. */
function nearKey(x: number, y: number): number {
  return x < y ? x * KEY_BASE + y : y * KEY_BASE + x;
}

/** One number for two words that stand side by side. */
function beside(left: number, right: number): number {
  return left * KEY_BASE + right;
}

/** The two words of a `nearKey`. */
export function wordsOfKey(key: number): readonly [number, number] {
  return [Math.floor(key / KEY_BASE), key % KEY_BASE];
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
  const run: number[] = [];
  const content: { readonly id: number; readonly at: number }[] = [];
  const kinds = new Map<number, number>();
  let quoted = 0;
  let inQuotation = false;
  for (const token of tokens) {
    inQuotation = quotationAfter(token, inQuotation);
    if (!WORD.test(token.lower)) continue;
    const id = vocabulary.id(token.stem);
    run.push(id);
    if (inQuotation) quoted += 1;
    if (token.stop) continue;
    content.push({ id, at: run.length });
    kinds.set(id, (kinds.get(id) ?? 0) | kindOf(token) | (inQuotation ? QUOTED : 0));
  }
  const terms = Int32Array.from(kinds.keys()).sort();
  const clauses = splitClauses(tokens).flatMap((clause) => readClause(clause, vocabulary));
  return {
    sentence: index,
    inTitle,
    run: Int32Array.from(run),
    words: new Set(run),
    besides: new Set(run.slice(1).map((word, at) => beside(run[at]!, word))),
    terms,
    kinds: Uint8Array.from(terms, (term) => kinds.get(term)!),
    near: nearWords(content),
    clauses,
    clausesOf: clausesOfTerms(terms, clauses),
    negations: tokens.filter(({ lower }) => NEGATIONS.has(lower)).length,
    quoted: run.length > 0 ? quoted / run.length : 0,
  };
}

function quotationAfter({ text }: Token, inside: boolean): boolean {
  if (text === '“') return true;
  if (text === '”') return false;
  return text === '"' ? !inside : inside;
}

function readClause(tokens: readonly Token[], vocabulary: Vocabulary): Clause[] {
  const words = tokens.filter(({ lower }) => WORD.test(lower));
  const [first] = words;
  if (!first) return [];
  const content = words.filter(({ stop }) => !stop).map(({ stem }) => vocabulary.id(stem));
  return [
    {
      start: first.start,
      end: words.at(-1)!.end,
      terms: Int32Array.from(new Set(content)).sort(),
    },
  ];
}

function clausesOfTerms(terms: Int32Array, clauses: readonly Clause[]): number[][] {
  const holding = new Map<number, number[]>(Array.from(terms, (term) => [term, []]));
  for (const [index, clause] of clauses.entries())
    for (const term of clause.terms) holding.get(term)!.push(index);
  return [...holding.values()];
}

function nearWords(content: readonly { readonly id: number; readonly at: number }[]): Float64Array {
  const keys = new Set<number>();
  for (const [from, x] of content.entries()) {
    for (const y of content.slice(from + 1, from + 1 + NEAR_WORDS)) {
      if (y.at - x.at <= NEAR_TOKENS && y.id !== x.id) keys.add(nearKey(x.id, y.id));
    }
  }
  return Float64Array.from(keys).sort();
}

function kindOf(token: Token): number {
  if (/\p{N}/u.test(token.lower)) return NUMBER;
  if (token.pos === 'PROPN') return NAME;
  if (token.pos === 'NUM') return NUMBER;
  return token.pos === 'VERB' ? VERB : 0;
}
