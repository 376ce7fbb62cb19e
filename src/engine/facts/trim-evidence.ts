import { contains, type Span } from '../../model/span';
import { conceptsOf } from '../align/concepts';
import { type Clause, clausesOf } from '../annotate/clauses';
import { flatMap } from '../flat-map';
import type { ColumnSpan, DateMention, PreparedArticle, Quantity, Token } from '../prepared';
import type { Families } from './families';
import { isContent, type Rarity } from './rarity';
import { spansTouching } from './spans-touching';
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
    const others = othersOf(evidence, span, families);
    const values = others.map((other) =>
      valuesIn(columns[evidence[other]!.column]!, evidence[other]!),
    );
    const words = others.map((other) => stems[other]!);
    return { column: span.column, ...trimmed(columns[span.column]!, span, words, values, rarity) };
  });
}

/** Which pieces of evidence say what a span has in common: those of other reports, of its copies where there is no other. */
export function othersOf(
  evidence: readonly ColumnSpan[],
  { column }: ColumnSpan,
  families: Families,
): number[] {
  const those = (test: (other: number) => boolean) =>
    flatMap(evidence, (other, index) => (test(other.column) ? [index] : []));
  const apart = those((other) => families.of(other) !== families.of(column));
  return apart.length > 0 ? apart : those((other) => other !== column);
}

function trimmed(
  article: PreparedArticle,
  span: ColumnSpan,
  others: readonly ReadonlySet<string>[],
  values: readonly Values[],
  rarity: Rarity,
): { readonly start: number; readonly end: number } {
  const sentence = sentenceAt(article, span.start);
  const whole = { start: span.start, end: span.end };
  if (!sentence?.inStory || span.start !== sentence.start || span.end !== sentence.end)
    return whole;
  const clauses = clausesOf(article.tokens, sentence);
  if (clauses.length < 2 || clauses.length > MAX_CLAUSES) return whole;
  const common = commonByClause(article, clauses, others, rarity);
  const shortest = shortestRun(common, common.reduce((sum, mass) => sum + mass, 0) * LEAST_KEPT);
  const run = shortest && widened(article, clauses, shortest, values);
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
  const told = new Set(flatMap(others, (other) => flatMap([...other], conceptsOf)));
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

/** What can be held against another article's: numbers and days. */
interface Values {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

const valuesIn = ({ quantities, dates }: PreparedArticle, span: Span): Values => ({
  quantities: spansTouching(quantities, span),
  dates: spansTouching(dates, span),
});

/** The run with the clauses beside it that give a number or day that others have a counterpart of, and more than a stub. */
function widened(
  article: PreparedArticle,
  clauses: readonly Clause[],
  run: { readonly first: number; readonly last: number },
  others: readonly Values[],
): { readonly first: number; readonly last: number } {
  let { first, last } = run;
  const isHeld = (at: number) =>
    at in clauses && isCounterpart(valuesIn(article, clauses[at]!), others);
  while (isHeld(last + 1)) last += 1;
  while (isHeld(first - 1)) first -= 1;
  const words = flatMap(clauses.slice(first, last + 1), ({ firstToken, endToken }) =>
    article.tokens.slice(firstToken, endToken),
  );
  if (first > 0 && words.filter(isContent).length < LEAST_WORDS) first -= 1;
  return { first, last };
}

/** Content words of a clause that says something by itself: `left the party` does not say who. */
const LEAST_WORDS = 3;

/** `on Tuesday` / `on Wednesday`, `14%` / `16%`: both sides must be seen. */
function isCounterpart({ quantities, dates }: Values, others: readonly Values[]): boolean {
  return others.some(
    (other) =>
      quantities.some((x) => other.quantities.some((y) => isMeasured(x) && x.unit === y.unit)) ||
      dates.some((x) => other.dates.some((y) => isDay(x) && isDay(y))),
  );
}

const isMeasured = ({ unit }: Quantity) => unit !== null;
const isDay = ({ iso }: DateMention) => iso.split('-').length > 2;

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
