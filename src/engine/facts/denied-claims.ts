import { flatMap } from '../flat-map';
import type { PairLink, PreparedArticle, Token, TokenSentence } from '../prepared';
import { clausesOf } from '../annotate/clauses';
import { contains, type Span } from '../../model/span';
import { isNegation, wordsOfAct } from '../annotate/compare-polarity';
import { claimOf } from './claim';
import { LIGHT_VERBS } from './clause-context';
import { conflictLink } from './conflict-link';
import { countSharedMeanings, meaningsOfWord } from './meanings';
import { isContent } from './rarity';
import { sentenceSpan } from './sentence-span';

/** How sure it is that what one article denies is what another tells, where nothing links their sentences. Score 0..1. */
const CONFIDENCE = 0.55;
/** Tokens behind a denial in which its claim is told. */
const REACH = 22;
/** Fewest words of a denied claim that the other article must have, and their share of the claim. */
const LEAST_SHARED = 2;
const LEAST_SHARED_PART = 0.5;

/** Denials of one article that are held against the others; no story has more, and each asks all their sentences. */
const MOST_DENIALS = 40;

/** What a sentence denies. */
interface Denial {
  readonly column: number;
  readonly sentence: number;
  readonly clause: Span;
  /** The act or thing denied: `walked` in `denied that it had walked away`. */
  readonly head: Token;
  /** The words of the claim, each with all that it means. */
  readonly words: readonly (readonly string[])[];
  /** Who denies, where the claim is of nobody else: `the union denied that it …`; else null. */
  readonly denier: string | null;
}

/**
 * Contradictions between what one article says somebody denies and what another tells, linked or not: `officials deny that
 * she was offered a deal` / `she was offered a compromise`. None where the other tells of the denial too.
 * Cost: linear in the sentences, once for each denial.
 */
export function deniedClaims(columns: readonly PreparedArticle[]): PairLink[] {
  const denials = columns.flatMap((article, column) =>
    denialsIn(article, column).slice(0, MOST_DENIALS),
  );
  return denials.flatMap((denial): PairLink[] =>
    columns.flatMap((article, column): PairLink[] => {
      if (column === denial.column) return [];
      if (
        tellsDenial(
          article,
          columns[denial.column]!.sentences[denial.sentence]!,
          columns[denial.column]!,
        )
      )
        return [];
      const claim = bestClaim(article, denial);
      return claim ? [linkOf(columns, denial, column, claim)] : [];
    }),
  );
}

/** True where an article tells of the same denial: then both tell of a dispute. */
function tellsDenial(
  article: PreparedArticle,
  { firstToken, endToken }: TokenSentence,
  { tokens }: PreparedArticle,
): boolean {
  const stemsOfAll = (own: readonly Token[]) =>
    new Set(
      own.flatMap((token) => (isContent(token) && token.lemma !== 'deny' ? [token.stem] : [])),
    );
  const denied = stemsOfAll(tokens.slice(firstToken, endToken));
  return article.sentences.some((sentence) => {
    if (!DENIES.test(article.text.slice(sentence.start, sentence.end))) return false;
    const own = stemsOfAll(article.tokens.slice(sentence.firstToken, sentence.endToken));
    return [...own].filter((stem) => denied.has(stem)).length >= LEAST_SHARED;
  });
}

const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|(?:dismiss|reject|disput)(?:es|ed|ing)? (?:the |all |any |such )?(?:claims?|reports?|allegations?|suggestions?|rumou?rs?|accusations?))\b/i;
const DENYING = /^(?:deny|dismiss|reject|dispute)$/;
/** `the accusation that`: tokens between a denial and its clause. */
const LONGEST_OPENING = 3;
/** What stands between a denial and its claim. */
const OPENING =
  /^(?:that|the|all|any|such|claims?|reports?|allegations?|suggestions?|rumou?rs?|accusations?|of|having|there)$/;
const DETERMINERS = /^(?:the|all|any|such|an?)$/;
const CLAIMS = /^(?:that|there|claims?|reports?|allegations?|suggestions?|rumou?rs?|accusations?)$/;
const PRONOUNS = /^(?:it|he|she|they)$/;
/** Where the claim ends and something else is said: `, saying that …`. */
const ENDS = /^(?:[,;:—–]|--|but|while|although|saying|adding|insisting|calling)$/;

function denialsIn(article: PreparedArticle, column: number): Denial[] {
  return flatMap(article.sentences, (sentence, index): Denial[] => {
    if (!sentence.inStory || !DENIES.test(article.text.slice(sentence.start, sentence.end)))
      return [];
    const denial = readDenial(article, sentence);
    return denial ? [{ ...denial, column, sentence: index }] : [];
  });
}

/** `denied that`, `denied the accusation`, `denied having`, `denied walking`, `denied it had` */
function opensClaim(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  const noun = DETERMINERS.test(next) ? second : next;
  return CLAIMS.test(noun) || PRONOUNS.test(next) || next.endsWith('ing');
}

/** What somebody denies in a sentence. */
export interface DeniedClaim {
  readonly verb: Token;
  readonly claim: readonly Token[];
}

/** `denied [that it had opened the gates]`, `dismissed [reports of a deal]`; null where nothing is denied. Cost: linear. */
export function denialOf(own: readonly Token[]): DeniedClaim | null {
  const at = own.findIndex(({ lemma, pos }) => pos === 'VERB' && DENYING.test(lemma));
  if (at < 0 || !own[at + 1] || own[at - 1]?.lemma === 'be') return null;
  // `denied that it should have closed`: what ought to be is nothing that is so.
  if (own.slice(at + 1, at + 1 + REACH).some(({ lower }) => /^(?:should|ought)$/.test(lower)))
    return null;
  // `denied him bail`, `denied the crews a hearing`: nothing is claimed.
  if (!opensClaim(own, at + 1)) return null;
  const behind = own.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(({ lower }) => ENDS.test(lower));
  return { verb: own[at]!, claim: behind.slice(0, end < 0 ? behind.length : end) };
}

function readDenial(
  { tokens }: PreparedArticle,
  sentence: TokenSentence,
): Omit<Denial, 'column' | 'sentence'> | null {
  const own = tokens.slice(sentence.firstToken, sentence.endToken);
  const denied = denialOf(own);
  if (!denied) return null;
  const { claim } = denied;
  const at = own.indexOf(denied.verb);
  const next = own[at + 1]!;
  const told = claim.filter(
    (token) => !OPENING.test(token.lower) && meaningsOfWord(token).length > 0,
  );
  const isClause =
    claim.slice(0, LONGEST_OPENING).some(({ lower }) => lower === 'that') ||
    next.lower.endsWith('ing');
  const head = (isClause && told.find(({ pos }) => pos === 'VERB')) || told[0];
  const clause = clausesOf(tokens, sentence).find((one) => contains(one, own[at]!));
  if (!head || !clause) return null;
  const isOfDenier =
    next.lower.endsWith('ing') || claim.slice(0, 2).some(({ lower }) => PRONOUNS.test(lower));
  const denier = own.slice(0, at).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return {
    clause: { start: clause.start, end: clause.end },
    head,
    words: told.map(meaningsOfWord),
    denier: isOfDenier ? (denier?.stem ?? null) : null,
  };
}

/** The sentence that tells most of what is denied, as a fact or as somebody's claim; null where none tells it. */
function bestClaim(article: PreparedArticle, denial: Denial): { index: number; act: Token } | null {
  let best: { index: number; act: Token } | null = null;
  let most = Math.max(LEAST_SHARED, denial.words.length * LEAST_SHARED_PART) - 1;
  const heads = new Set(meaningsOfWord(denial.head));
  for (const [
    index,
    { inStory, firstToken, endToken, start, end },
  ] of article.sentences.entries()) {
    if (!inStory || DENIES.test(article.text.slice(start, end))) continue;
    const own = claimOf(article.tokens.slice(firstToken, endToken));
    const act = own.find((token) => isHead(token, denial.head, heads));
    if (!act || own.some(isOpen)) continue;
    if (
      denial.denier !== null &&
      !own.some(({ stem, lower }) => stem === denial.denier || /^(?:each|both)$/.test(lower))
    )
      continue;
    const shared = countSharedMeanings(
      denial.words,
      withBefore(article, index, own).map(meaningsOfWord),
    );
    if (shared > most) [best, most] = [{ index, act }, shared];
  }
  return best;
}

/** The same act or thing in one word or another; that somebody was told, only in that word. */
function isHead(token: Token, head: Token, meanings: ReadonlySet<string>): boolean {
  if (LIGHT_VERBS.has(head.lemma)) return token.lemma === head.lemma;
  return meaningsOfWord(token).some((meaning) => meanings.has(meaning));
}

/** Denied itself, or only possible. */
const isOpen = (token: Token) =>
  isNegation(token) ||
  /^(?:may|might|could|if|whether)$/.test(token.lower) ||
  token.lemma === 'deny';

/** `Cracks have opened in its wall`: whose, the sentence before says. */
function withBefore(
  article: PreparedArticle,
  index: number,
  own: readonly Token[],
): readonly Token[] {
  const before = article.sentences[index - 1];
  const leans = own.some(({ lower }) => /^(?:it|its|they|their|them)$/.test(lower));
  if (!leans || !before?.inStory) return own;
  return [...article.tokens.slice(before.firstToken, before.endToken), ...own];
}

function linkOf(
  columns: readonly PreparedArticle[],
  denial: Denial,
  column: number,
  { index, act }: { readonly index: number; readonly act: Token },
): PairLink {
  const denied = {
    column: denial.column,
    ...denial.clause,
    sentence: denial.sentence,
    words: wordsOfAct({ token: denial.head, negated: true }),
  };
  const told = { ...sentenceSpan(columns, column, index), sentence: index, words: act.lower };
  return denial.column < column
    ? conflictLink(denied, told, CONFIDENCE)
    : conflictLink(told, denied, CONFIDENCE);
}
