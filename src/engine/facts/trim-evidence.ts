import { contains } from '../../model/span';
import { conceptsOf } from '../align/concepts';
import { type Clause, clausesOf } from '../annotate/clauses';
import type { ColumnSpan, PreparedArticle, Token } from '../prepared';
import type { Families } from './families';
import { isContent, type Rarity } from './rarity';
import { sentenceAt } from './statement';

/** Share of what a sentence has in common with the other articles' evidence that its trimmed part must keep. */
const LEAST_KEPT = 0.7;

/**
 * The evidence of a fact without the clauses that say something else: `[The dam broke on Monday], and the army came.`
 * Kept is the shortest run of clauses that holds nearly all the words that the evidence of other reports has.
 * Shape: as given, each span the same or shorter. Cost: linear in the words of the evidence, times the clauses of a sentence.
 */
export function trimEvidence(
  columns: readonly PreparedArticle[],
  evidence: readonly ColumnSpan[],
  rarity: Rarity,
  families: Families,
): ColumnSpan[] {
  const stems = evidence.map((span) => stemsOf(wordsIn(columns[span.column]!, span)));
  return evidence.map((span) => {
    const others = othersOf(evidence, span, families).map((other) => stems[other]!);
    return { column: span.column, ...trimmed(columns[span.column]!, span, others, rarity) };
  });
}

/** Which pieces of evidence say what a span has in common: those of other reports, of its copies where there is no other. */
export function othersOf(
  evidence: readonly ColumnSpan[],
  { column }: ColumnSpan,
  families: Families,
): number[] {
  const those = (test: (other: number) => boolean) =>
    evidence.flatMap((other, index) => (test(other.column) ? [index] : []));
  const apart = those((other) => families.of(other) !== families.of(column));
  return apart.length > 0 ? apart : those((other) => other !== column);
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
  const common = commonByClause(article, clauses, others, rarity);
  const run = shortestRun(common, common.reduce((sum, mass) => sum + mass, 0) * LEAST_KEPT);
  if (!run || (run.first === 0 && run.last === clauses.length - 1)) return whole;
  const start = run.first === 0 ? span.start : clauses[run.first]!.start;
  const end = run.last === clauses.length - 1 ? span.end : clauses[run.last]!.end;
  return { start, end };
}

/**
 * By clause the mass of its words that others have. Names count only where nothing else is common: one person does many
 * things, and is named with each.
 */
export function commonByClause(
  article: PreparedArticle,
  clauses: readonly Clause[],
  others: readonly ReadonlySet<string>[],
  rarity: Rarity,
): number[] {
  const told = new Set(others.flatMap((other) => [...other].flatMap(conceptsOf)));
  const massesOf = (counts: (token: Token) => boolean) =>
    clauses.map(({ firstToken, endToken }) => {
      let mass = 0;
      for (const stem of stemsOf(article.tokens.slice(firstToken, endToken).filter(counts))) {
        if (others.some((other) => other.has(stem))) mass += rarity.weight(stem);
        else if (conceptsOf(stem).some((concept) => told.has(concept)))
          mass += CONCEPT_SHARE * rarity.weight(stem);
      }
      return mass;
    });
  const unnamed = massesOf(({ pos }) => pos !== 'PROPN');
  return unnamed.some((mass) => mass > 0) ? unnamed : massesOf(() => true);
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

/** What a word counts that the others tell by another word of the same concept, as in the alignment. */
const CONCEPT_SHARE = 0.6;
/** A sentence with more clauses is a page without full stops. */
const MAX_CLAUSES = 24;
/** Words of a sentence that are looked at. */
const MAX_WORDS = 120;

/** The stems of the content words. */
export function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(isContent).map(({ stem }) => stem));
}
