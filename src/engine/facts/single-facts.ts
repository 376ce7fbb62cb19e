import { overlapLength, type Span } from '../../model/span';
import { clausesOf } from '../annotate/clauses';
import type { ColumnSpan, FoundFact, PairLink, PreparedArticle, TokenSentence } from '../prepared';
import { checkability, stretchOf } from './checkable';
import type { Rarity } from './rarity';
import { shareFoundElsewhere } from './share-found-elsewhere';
import { spansTouching } from './spans-touching';

/** Least checkability of a statement that is given as one article's own. */
const LEAST_CHECKABLE = 0.5;
/** A clause of which another article has this share (by weight of words) in one sentence is stated there too. */
const MAX_COVERED = 0.5;
/** In a sentence that is matched as a whole, a clause is its own only if next to none of it is found elsewhere. */
const MAX_COVERED_IN_MATCHED = 0.3;
/** Share of a clause that must lie in a matched span for it to count as matched. */
const MATCHED_SHARE = 0.5;

/**
 * The checkable statements that only one article has: clauses with a name and an act, a number, a date or a quotation,
 * that are in no shared fact, matched by no link and not found in the words of another article.
 * Shape: clauses of one sentence that follow each other are one fact. Nothing for a single column.
 * Cost: linear in the tokens, times the sentences that share a rare word.
 */
export function findSingleFacts(
  columns: readonly PreparedArticle[],
  facts: readonly FoundFact[],
  links: readonly PairLink[],
  rarity: Rarity,
): FoundFact[] {
  if (columns.length < 2) return [];
  const matched = matchedSpans(columns.length, facts, links);
  return columns.flatMap((article, column) =>
    article.sentences.flatMap((sentence) => {
      if (!sentence.inStory || isFiller(article, sentence)) return [];
      return ownParts(article, column, sentence, matched[column]!, rarity);
    }),
  );
}

/** By column: spans that another article states too, sorted. */
function matchedSpans(
  width: number,
  facts: readonly FoundFact[],
  links: readonly PairLink[],
): ColumnSpan[][] {
  const matched: ColumnSpan[][] = Array.from({ length: width }, () => []);
  for (const { evidence } of facts) for (const span of evidence) matched[span.column]!.push(span);
  for (const { a, b } of links) {
    matched[a.column]!.push(a);
    matched[b.column]!.push(b);
  }
  for (const spans of matched) spans.sort((x, y) => x.start - y.start || x.end - y.end);
  return matched;
}

function isFiller({ noise }: PreparedArticle, sentence: Span): boolean {
  const half = (sentence.end - sentence.start) / 2;
  return noise.some((mark) => overlapLength(mark, sentence) >= half);
}

interface Part extends Span {
  readonly confidence: number;
}

function ownParts(
  article: PreparedArticle,
  column: number,
  sentence: TokenSentence,
  matched: readonly ColumnSpan[],
  rarity: Rarity,
): FoundFact[] {
  const near = spansTouching(matched, sentence);
  const parts: Part[] = [];
  for (const clause of clausesOf(article.tokens, sentence)) {
    const isMatched = near.some(
      (span) => overlapLength(span, clause) >= MATCHED_SHARE * (clause.end - clause.start),
    );
    const found = shareFoundElsewhere(
      rarity,
      column,
      article.tokens.slice(clause.firstToken, clause.endToken),
    );
    if (found > (isMatched ? MAX_COVERED_IN_MATCHED : MAX_COVERED)) continue;
    const checkable = checkability(stretchOf(article, clause));
    if (checkable < LEAST_CHECKABLE) continue;
    const last = parts.at(-1);
    const confidence = checkable * (1 - found / 2);
    if (last && clause.start - last.end <= LONGEST_JOINT) {
      parts[parts.length - 1] = {
        ...last,
        end: clause.end,
        confidence: Math.max(last.confidence, confidence),
      };
    } else parts.push({ start: clause.start, end: clause.end, confidence });
  }
  return parts.map(({ start, end, confidence }) => ({
    statement: article.text.slice(start, end),
    status: 'single',
    confidence,
    evidence: [{ column, start, end }],
  }));
}

/** Characters between two clauses that are read as one: a comma, a conjunction. */
const LONGEST_JOINT = 8;
