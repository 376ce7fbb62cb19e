import { overlapLength, type Span } from '../../model/span';
import { type Clause, clausesOf } from '../annotate/clauses';
import { flatMap } from '../flat-map';
import type { ColumnSpan, FoundFact, PairLink, PreparedArticle, TokenSentence } from '../prepared';
import { checkability, stretchOf } from './checkable';
import { ownListItems } from './own-list-items';
import { OwnNumbers } from './own-numbers';
import type { Rarity } from './rarity';
import { sentenceSpan } from './sentence-span';
import { shareFoundElsewhere } from './share-found-elsewhere';
import { spansTouching } from './spans-touching';
import type { ToldElsewhere } from './told-elsewhere';

/** Least checkability of a statement that is given as one article's own. */
const LEAST_CHECKABLE = 0.5;
/** Share of a clause that must lie in a span for it to count as stated or linked. */
const LEAST_OVERLAP = 0.5;
/** Characters between two clauses that are read as one: a comma, a conjunction. */
const LONGEST_JOINT = 8;
/** Confidence from which a match says that both articles state the sentence: nobody shall be told that it stands only here. */
const LIKELY = 0.5;
/**
 * Least confidence of a match that silences a statement as perhaps told by both. Of those that weaker matches, and matches too
 * unsure to be given, would silence on the training pairs, scored out of fold, more than half stand in one article alone.
 */
const LEAST_SILENCING = 0.36;
/** How sure a thing is that an article alone names, or counts, in what others have without it. */
const CONFIDENCE_WITHIN = 0.6;

/** What stands between an article and being alone with a statement: sorted spans. */
interface Elsewhere {
  /** Evidence of facts that others state too, and sentences that others likely state. */
  readonly stated: readonly ColumnSpan[];
  /** What others perhaps state: nothing is said of it but of numbers that no other has. */
  readonly hinted: readonly ColumnSpan[];
  /** Linked in any way. */
  readonly linked: readonly ColumnSpan[];
  readonly noise: readonly Span[];
}

/**
 * The checkable statements that only one article has: clauses with a name and an act, a number, a date or a quotation,
 * that are in no shared fact, in no match of some weight, and that no sentence of another article tells by words, numbers, dates or names;
 * and what gives a number of its own within a shared fact.
 * Shape: a sentence of which nothing is found elsewhere is one fact, else its own clauses are. Nothing for a single column.
 * Cost: linear in the tokens, times the sentences that share a rare word.
 */
export function findSingleFacts(
  columns: readonly PreparedArticle[],
  facts: readonly FoundFact[],
  links: readonly PairLink[],
  rarity: Rarity,
  told: ToldElsewhere,
): FoundFact[] {
  if (columns.length < 2) return [];
  const stated = byColumn(
    columns.length,
    facts.flatMap(({ evidence }) => evidence),
  );
  const near = links.filter(({ confidence }) => confidence >= LEAST_SILENCING);
  const hinted = byColumn(
    columns.length,
    near.flatMap((link) => (isLikely(link) ? endsOf(link) : sentencesOf(columns, link))),
  );
  const linked = byColumn(columns.length, near.flatMap(endsOf));
  const ownNumbers = new OwnNumbers(columns, facts, told);
  return columns.flatMap((article, column) => {
    const elsewhere = {
      stated: stated[column]!,
      hinted: hinted[column]!,
      linked: linked[column]!,
      noise: [...article.noise].sort((x, y) => x.start - y.start || x.end - y.end),
    };
    return flatMap(article.sentences, (sentence) =>
      sentence.inStory && !liesIn(sentence, elsewhere.noise)
        ? ownStatements({ article, column, rarity, told, elsewhere, ownNumbers }, sentence)
        : [],
    );
  });
}

/** True for a match that is rather right than wrong, though perhaps not sure enough to found a fact. */
const isLikely = ({ relation, confidence }: PairLink): boolean =>
  relation !== 'partial' && confidence >= LIKELY;

/** What a match joins that is not sure is not known to the word: all of both sentences may be told. */
function sentencesOf(
  columns: readonly PreparedArticle[],
  { a, b, sentenceA, sentenceB }: PairLink,
): ColumnSpan[] {
  return [sentenceSpan(columns, a.column, sentenceA), sentenceSpan(columns, b.column, sentenceB)];
}

const endsOf = ({ a, b }: PairLink): ColumnSpan[] => [a, b];

/** The spans of each column, each once, in reading order. */
function byColumn(width: number, spans: readonly ColumnSpan[]): ColumnSpan[][] {
  const lists = Array.from({ length: width }, () => new Map<string, ColumnSpan>());
  for (const span of spans) lists[span.column]!.set(`${span.start} ${span.end}`, span);
  return lists.map((list) => [...list.values()].sort((x, y) => x.start - y.start || x.end - y.end));
}

/** True where half of the span lies in one of the others. */
function liesIn(span: Span, others: readonly Span[]): boolean {
  const least = LEAST_OVERLAP * (span.end - span.start);
  return spansTouching(others, span).some((other) => overlapLength(other, span) >= least);
}

interface Searched {
  readonly article: PreparedArticle;
  readonly column: number;
  readonly rarity: Rarity;
  readonly told: ToldElsewhere;
  readonly elsewhere: Elsewhere;
  readonly ownNumbers: OwnNumbers;
}

interface Statement extends Span {
  readonly confidence: number;
}

function ownStatements(searched: Searched, sentence: TokenSentence): FoundFact[] {
  const { article, column } = searched;
  return statementsIn(searched, sentence).map(({ start, end, confidence }) => ({
    statement: article.text.slice(start, end),
    status: 'single',
    confidence,
    evidence: [{ column, start, end }],
  }));
}

/** The whole sentence where nothing of it is found elsewhere, else its own clauses and list items. */
function statementsIn(searched: Searched, sentence: TokenSentence): Statement[] {
  const { article, column, elsewhere, rarity } = searched;
  const clauses = clausesOf(article.tokens, sentence);
  const heard = new Map<Clause, boolean>();
  // Asked last of all: it searches the other articles.
  const isHeard = (clause: Clause): boolean => {
    const known = heard.get(clause) ?? isStatedElsewhere(searched, clause);
    heard.set(clause, known);
    return known;
  };
  const own = flatMap(
    clauses,
    (clause) => ownStatement(searched, clause, isHeard) ?? ownNumbersIn(searched, clause),
  );
  const whole = own.length > 0 ? highest(own) : checkability(stretchOf(article, sentence));
  if (whole >= LEAST_CHECKABLE && !clauses.some(isHeard))
    return [{ start: sentence.start, end: sentence.end, confidence: whole }];
  const isLinked = liesIn(sentence, elsewhere.stated) || liesIn(sentence, elsewhere.linked);
  const items = isLinked ? ownListItems(article, column, sentence, rarity) : [];
  return [...joined(own), ...items.map((item) => ({ ...item, confidence: CONFIDENCE_WITHIN }))];
}

/** True where another article states the clause, as far as facts, links and words tell. */
function isStatedElsewhere({ column, told, elsewhere }: Searched, clause: Clause): boolean {
  return (
    liesIn(clause, elsewhere.stated) ||
    (liesIn(clause, elsewhere.hinted) && !told.givesOwnNumber(column, clause)) ||
    told.columnsTelling(column, clause).size > 0
  );
}

/** The clause if it is checkable and found nowhere else, else null. */
function ownStatement(
  { article, column, rarity }: Searched,
  clause: Clause,
  isHeard: (clause: Clause) => boolean,
): Statement | null {
  const checkable = checkability(stretchOf(article, clause));
  if (checkable < LEAST_CHECKABLE || isHeard(clause)) return null;
  const words = article.tokens.slice(clause.firstToken, clause.endToken);
  const found = shareFoundElsewhere(rarity, (other) => other === column, words);
  return { start: clause.start, end: clause.end, confidence: checkable * (1 - found / 2) };
}

/** What a clause that others state tells besides with a number of its own. */
function ownNumbersIn(
  { article, column, elsewhere, ownNumbers }: Searched,
  clause: Clause,
): Statement[] {
  if (!liesIn(clause, elsewhere.stated)) return [];
  return ownNumbers
    .within(column, clause)
    .filter((part) => checkability(stretchOf(article, part)) >= LEAST_CHECKABLE)
    .map(({ start, end }) => ({ start, end, confidence: CONFIDENCE_WITHIN }));
}

function highest(statements: readonly Statement[]): number {
  return Math.max(...statements.map(({ confidence }) => confidence));
}

/** Statements with next to nothing between them as one. */
function joined(statements: readonly Statement[]): Statement[] {
  const runs: Statement[] = [];
  for (const statement of statements) {
    const last = runs.at(-1);
    if (last && statement.start - last.end <= LONGEST_JOINT) {
      runs[runs.length - 1] = {
        start: last.start,
        end: statement.end,
        confidence: highest([last, statement]),
      };
    } else runs.push(statement);
  }
  return runs;
}
