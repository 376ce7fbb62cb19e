import { overlaps } from '../../model/span';
import type { ComparedQuantity } from '../annotate/compare-quantities';
import type { ColumnSpan, PreparedArticle } from '../prepared';
import { ByPlace } from './by-place';
import type { Cluster } from './cluster-links';
import { type Contradict, isContested } from './contested';
import { compareColumnSpans } from './evidence';
import type { Families } from './families';
import { pushTo } from '../push-to';
import { sentenceSpan } from './sentence-span';
import type { Near } from './shared-words';
import { stretchAt } from './stretch-at';
import type { Figures } from './told-figures';
import type { ToldElsewhere } from './told-elsewhere';
import { isOneNumber, isTelling, isTime } from './told-numbers';
import { trimEvidence } from './trim-evidence';

/** A sentence of an article that is not in a fact, held against one piece of its evidence. */
interface Match {
  readonly near: Near;
  /** The column of the piece. */
  readonly column: number;
  /** The numbers that both give, spans of time aside. */
  readonly numbers: readonly ComparedQuantity[];
}

/** Says that a sentence tells a fact, by all that it has in common with its evidence. */
type Rule = (matches: readonly Match[]) => boolean;

const RULES: readonly Rule[] = [givesNumberOfAll, givesNumberAndMost, tellsNameAndMost];

/**
 * Adds to shared facts of some articles the sentence by which a further one tells them in words of its own, where nothing links
 * it: by a number that all give, or by most of the words and a number or rare name. What contradicts the fact, or is contested
 * anywhere, or told together with the fact's evidence in another one, is not added. Of three articles or more; the facts' confidence stays what their links say.
 * Shape: the clusters in their order. Cost: the evidence of the facts that an article lacks, times the sentences with its words.
 */
export function addTellers(
  columns: readonly PreparedArticle[],
  clusters: readonly Cluster[],
  told: ToldElsewhere,
  families: Families,
  contradict: Contradict,
): Cluster[] {
  const result = [...clusters];
  if (columns.length < 3) return result;
  const near = new ByPlace<number>();
  for (const [at, { evidence }] of clusters.entries())
    for (const span of evidence) near.add(span, at);
  const at = (span: ColumnSpan) =>
    [...near.near(span)].map((place) => result[place]!).filter((cluster) => holds(cluster, span));
  for (const [place, cluster] of clusters.entries()) {
    if (isContested(cluster)) continue;
    const { evidence } = cluster;
    const tellers = tellersOf(columns, cluster, told).flatMap((sentence): ColumnSpan[] => {
      const span = trimEvidence(columns, [...evidence, sentence], told.rarity, families).at(-1)!;
      const isTold = at(span).some(
        (other) => isContested(other) || evidence.some((piece) => holds(other, piece)),
      );
      const agrees = evidence.every((piece) => contradict(piece, span).length === 0);
      return agrees && !isTold ? [span] : [];
    });
    for (const span of tellers) near.add(span, place);
    result[place] = { ...cluster, evidence: [...evidence, ...tellers].sort(compareColumnSpans) };
  }
  return result;
}

const holds = ({ evidence }: Cluster, span: ColumnSpan) =>
  evidence.some((piece) => piece.column === span.column && overlaps(piece, span));

/** The best sentence of each article that lacks a fact and tells it. */
function tellersOf(
  columns: readonly PreparedArticle[],
  cluster: Cluster,
  told: ToldElsewhere,
): ColumnSpan[] {
  const lacking = [...columns.keys()].filter((column) =>
    cluster.evidence.every((piece) => piece.column !== column),
  );
  const matches = lacking.length > 0 ? matchesOf(columns, cluster, told) : [];
  return lacking.flatMap((column): ColumnSpan[] => {
    const sentence = bestTeller(matches.filter(({ near }) => near.column === column));
    return sentence === null ? [] : [sentenceSpan(columns, column, sentence)];
  });
}

/** What the sentences of articles outside of a fact have in common with its evidence. */
function matchesOf(
  columns: readonly PreparedArticle[],
  { evidence }: Cluster,
  told: ToldElsewhere,
): Match[] {
  return evidence.flatMap((piece) => {
    const stretch = stretchAt(columns[piece.column]!, piece);
    if (!stretch) return [];
    const { figures, sentences } = told.sentencesNear(piece.column, stretch);
    return sentences.map((near) => ({
      near,
      column: piece.column,
      numbers: figures.quantities.filter((own) => isGiven(own, near.figures)),
    }));
  });
}

/** `at least 43` / `more than 40`; not `at least 37` / `at least 41`, which are counts of two hours. */
function isGiven(own: ComparedQuantity, { quantities }: Figures): boolean {
  const isExact = ({ bound, value }: ComparedQuantity) =>
    bound !== 'at-least' || Number(value.toPrecision(1)) === value;
  return (
    !isTime(own) &&
    quantities.some(
      (other) =>
        isOneNumber(own, other) && (own.value === other.value || isExact(own) || isExact(other)),
    )
  );
}

/** The sentence, of one article, that tells a fact by any rule, the one with most in common; null where none does. */
function bestTeller(matches: readonly Match[]): number | null {
  const bySentence = new Map<number, Match[]>();
  for (const match of matches) pushTo(bySentence, match.near.sentence, match);
  const massOf = (own: readonly Match[]) => own.reduce((sum, { near }) => sum + near.share, 0);
  const telling = [...bySentence].filter(([, own]) => RULES.some((rule) => rule(own)));
  telling.sort(([x, one], [y, other]) => massOf(other) - massOf(one) || x - y);
  return telling[0]?.[0] ?? null;
}

const mostNotions = (matches: readonly Match[]) =>
  Math.max(...matches.map(({ near }) => near.notions));
const mostShared = (matches: readonly Match[]) =>
  Math.max(...matches.map(({ near }) => near.share));

/** A small number is told of many things: part of the words that the sentence must have of one piece. */
const LEAST_SHARE_OF_SMALL = 0.12;

/** `312 people are detained` / `312 were taken into custody` / `arrested just over 300`: the number that two articles agree on. */
function givesNumberOfAll(matches: readonly Match[]): boolean {
  if (mostNotions(matches) === 0) return false;
  const numbers = matches.flatMap(({ numbers: own, column }) =>
    own.map((one) => ({ one, column })),
  );
  return numbers.some(
    ({ one, column }) =>
      (isTelling(one) || mostShared(matches) >= LEAST_SHARE_OF_SMALL) &&
      numbers.some((other) => other.column !== column && isOneNumber(one, other.one)),
  );
}

/** Words in common beside a number that only one article gives, and their part of its words. */
const NOTIONS_WITH_NUMBER = 2;
const SHARE_WITH_NUMBER = 0.4;

/** `fined 1.2 million over the pipes` / `slapped with a 1.2 million fine over shoddy pipes` */
function givesNumberAndMost(matches: readonly Match[]): boolean {
  return matches.some(
    ({ near, numbers }) =>
      numbers.some(isTelling) &&
      near.notions >= NOTIONS_WITH_NUMBER &&
      near.share >= SHARE_WITH_NUMBER,
  );
}

/** A name in no more sentences than this, of all, is rare. */
const RARE_NAME = 4;
const NOTIONS_WITH_NAME = 3;
const SHARE_WITH_NAME = 0.42;

/** `Lang of the Conservatives said the rise was the price of spending` / `Lang, of the Conservative side, put the rise down to …` */
function tellsNameAndMost(matches: readonly Match[]): boolean {
  return matches.some(
    ({ near }) =>
      near.rarestName <= RARE_NAME &&
      near.notions >= NOTIONS_WITH_NAME &&
      near.share >= SHARE_WITH_NAME,
  );
}
