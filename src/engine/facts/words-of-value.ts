import { contains, type Span } from '../../model/span';
import type { PreparedArticle, Token, TokenSentence } from '../prepared';
import { rolesOf } from './roles';

/** What a word means, as `meaningsOfWord` tells it. */
export type Meanings = (token: Token) => readonly string[];

/** Tokens on either side of a value that tell what it is of. */
const REACH = 9;
/** Words with a meaning of their own that a shorter stretch around a value must hold to stand for it. */
const LEAST_MATTER = 2;

const CUTS =
  /^(?:[,;:—–]|--|after|before|while|when|until|although|though|because|which|who|whose)$/;

/**
 * The words that tell what a value is of: those near it, and what a pronoun of it stands for, `the [consultation], which
 * ran for six weeks`, `The [tunnel] is open. It cost €265m`. Cost: constant.
 */
export function wordsOfValue(
  article: PreparedArticle,
  index: number,
  near: readonly Token[],
): readonly Token[] {
  const sentence = article.sentences[index]!;
  return [
    ...subjectBefore(article, index, near[0]),
    ...antecedentOf(article, sentence, near[0]),
    ...near,
  ].map((token) => asNoun(token, article, sentence));
}

/** Who or what the sentence before tells of, where this one begins with a pronoun for it and is among them. */
function subjectBefore(
  { tokens, sentences }: PreparedArticle,
  index: number,
  first: Token | undefined,
): readonly Token[] {
  const [before, own] = [sentences[index - 1], tokens[sentences[index]!.firstToken]];
  if (!before?.inStory || !own || own !== first || !STANDING.test(own.lower)) return [];
  const words = tokens.slice(before.firstToken, before.endToken);
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const { agent, patient } = verb < 0 ? NOBODY : rolesOf(words, verb);
  const subject = agent ?? patient;
  return subject?.pos === 'NOUN' ? [subject] : [];
}

const NOBODY = { agent: null, patient: null };
const STANDING = /^(?:it|they|this|these)$/;

/** `the [consultation], which ran for six weeks` */
function antecedentOf(
  { tokens }: PreparedArticle,
  { firstToken }: TokenSentence,
  first: Token | undefined,
): readonly Token[] {
  if (!first) return [];
  let at = firstToken;
  while (tokens[at]! !== first) at += 1;
  if (!/^(?:which|who|that)$/.test(tokens[at - 1]?.lower ?? '')) return [];
  return tokens.slice(Math.max(firstToken, at - 3), at - 1).filter(({ pos }) => pos === 'NOUN');
}

/** `Imports rose`: a plural at the start of a sentence is no name. */
function asNoun(token: Token, { tokens }: PreparedArticle, { firstToken }: TokenSentence): Token {
  const isFirst = tokens[firstToken] === token && token.pos === 'PROPN';
  const isPlural = token.lower.endsWith('s') && tokens[firstToken + 1]?.pos !== 'PROPN';
  return isFirst && isPlural ? { ...token, pos: 'NOUN' } : token;
}

/** The tokens around a value up to where another part of the sentence begins, as far as enough is left. Cost: constant. */
export function windowAround(
  { tokens }: PreparedArticle,
  { firstToken, endToken }: TokenSentence,
  clause: Span,
  value: Span,
  meanings: Meanings,
): readonly Token[] {
  let first = firstToken;
  while (first < endToken && tokens[first]!.end <= value.start) first += 1;
  let end = first;
  while (end < endToken && tokens[end]!.start < value.end) end += 1;
  const [from, to] = [Math.max(firstToken, first - REACH), Math.min(endToken, end + REACH)];
  const before = tokens.slice(from, first);
  const after = tokens.slice(end, to);
  const cut = before.findLastIndex(({ lower }) => CUTS.test(lower));
  const until = after.findIndex(({ lower }) => CUTS.test(lower));
  const own = [
    ...before.slice(cut + 1),
    ...after.slice(0, until < 0 ? after.length : until),
  ].filter((token) => contains(clause, token));
  if (own.filter((token) => meanings(token).length > 0).length >= LEAST_MATTER) return own;
  return [...before, ...after.slice(0, until < 0 ? after.length : until)];
}
