import { contains } from '../../model/span';
import { clausesOf } from '../annotate/clauses';
import type { ColumnSpan, PreparedArticle, Token } from '../prepared';
import { isContent, type Rarity } from './rarity';
import { sentenceAt } from './statement';

/** Share of what a sentence has in common with the other articles' evidence that its trimmed part must keep. */
const LEAST_KEPT = 0.7;

/**
 * The evidence of a fact without the clauses that say something else: `[The dam broke on Monday], and the army came.`
 * Kept is the shortest run of clauses that holds nearly all the words that the evidence of other columns has.
 * Shape: as given, each span the same or shorter. Cost: linear in the words of the evidence, times the clauses of a sentence.
 */
export function trimEvidence(
  columns: readonly PreparedArticle[],
  evidence: readonly ColumnSpan[],
  rarity: Rarity,
): ColumnSpan[] {
  const stems = evidence.map((span) => stemsOf(wordsIn(columns[span.column]!, span)));
  return evidence.map((span) => {
    const others = stems.filter((_, other) => evidence[other]!.column !== span.column);
    return { column: span.column, ...trimmed(columns[span.column]!, span, others, rarity) };
  });
}

function trimmed(
  article: PreparedArticle,
  span: ColumnSpan,
  others: readonly ReadonlySet<string>[],
  rarity: Rarity,
): { readonly start: number; readonly end: number } {
  const sentence = sentenceAt(article, span.start);
  const whole = { start: span.start, end: span.end };
  if (!sentence?.inStory || span.start !== sentence.start || span.end !== sentence.end)
    return whole;
  const clauses = clausesOf(article.tokens, sentence);
  if (clauses.length > MAX_CLAUSES) return whole;
  const common = clauses.map(({ firstToken, endToken }) => {
    const own = stemsOf(article.tokens.slice(firstToken, endToken));
    let mass = 0;
    for (const stem of own)
      if (others.some((other) => other.has(stem))) mass += rarity.weight(stem);
    return mass;
  });
  const run = shortestRun(common, common.reduce((sum, mass) => sum + mass, 0) * LEAST_KEPT);
  if (!run || (run.first === 0 && run.last === clauses.length - 1)) return whole;
  const start = run.first === 0 ? span.start : clauses[run.first]!.start;
  const end = run.last === clauses.length - 1 ? span.end : clauses[run.last]!.end;
  return { start, end };
}

/** The fewest neighbouring items that sum up to `least`, the heaviest of these; null where there is nothing. */
function shortestRun(
  masses: readonly number[],
  least: number,
): { first: number; last: number } | null {
  for (let length = 1; length <= masses.length; length += 1) {
    let [best, bestMass] = [-1, 0];
    for (let first = 0; first + length <= masses.length; first += 1) {
      const mass = masses.slice(first, first + length).reduce((sum, one) => sum + one, 0);
      if (mass > bestMass) [best, bestMass] = [first, mass];
    }
    if (best >= 0 && bestMass >= least) return { first: best, last: best + length - 1 };
  }
  return null;
}

/** The tokens of the sentence at a span that lie in it. */
export function wordsIn(article: PreparedArticle, span: ColumnSpan): Token[] {
  const sentence = sentenceAt(article, span.start);
  if (!sentence) return [];
  return article.tokens
    .slice(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + MAX_WORDS))
    .filter((token) => contains(span, token));
}

/** A sentence with more clauses is a page without full stops. */
const MAX_CLAUSES = 24;
/** Words of a sentence that are looked at. */
const MAX_WORDS = 120;

/** The stems of the content words. */
export function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(isContent).map(({ stem }) => stem));
}
