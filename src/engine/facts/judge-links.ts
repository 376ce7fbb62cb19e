import type { Matches } from '../align/align-articles';
import { contains, type Span } from '../../model/span';
import { isVerbatim } from '../is-verbatim';
import type { ColumnSpan, PairLink, PreparedArticle } from '../prepared';
import type { Bearers, ReadStretch } from './clause-context';
import { contradictionsBetween } from './contradictions';
import { opposedPhrases, surelyDenied } from './denied-acts';
import { deniedClaims } from './denied-claims';
import { sentenceSpan } from './sentence-span';
import { singleValueConflicts } from './single-values';
import { farOpposites } from './far-opposites';
import { nobodyAgreed, nobodyConflicts } from './nobody-counted';
import { opposedClaims } from './opposed-claims';
import { otherCounts } from './told-counts';
import { tollConflicts } from './tolls';
import { valueConflicts } from './value-conflicts';

type Read = (span: ColumnSpan) => ReadStretch;

/** Least confidence of a link whose two ends speak of one matter, so that a difference between them is a contradiction. */
const LEAST_CONFIDENCE_OF_ONE_MATTER = 0.5;
/** The same where one end denies what the other claims in words of their own: they share few. */
const LEAST_CONFIDENCE_OF_DENIAL = 0.4;
/** Links of one sentence that are held against each other; one that more speak of is a refrain. It bounds the cost. */
const MAX_OF_SENTENCE = 24;

/**
 * All links with those as `conflict` whose ends contradict each other, told first among the reasons. Hints are given only
 * where they do.
 * Cost: the sentences of each link, times the links of a sentence.
 */
export function judgeLinks(
  columns: readonly PreparedArticle[],
  { links, hints }: Matches,
  read: Read,
  bearers: readonly Bearers[],
): PairLink[] {
  const judged = [
    ...links.map((link) => (isVerbatim(columns, link) ? link : judge(link, read))),
    ...hints.map((hint) => judge(hint, read)).filter(({ relation }) => relation === 'conflict'),
  ];
  const sentenceOf = (column: number, index: number) => read(sentenceSpan(columns, column, index));
  const contested = withConflicts(judged, [
    ...valueConflicts(columns, [...links, ...hints], bearers),
    ...tollConflicts(columns, sentenceOf),
    ...nobodyConflicts(columns, sentenceOf),
    ...farOpposites(columns, sentenceOf),
    ...deniedClaims(columns),
    ...singleValueConflicts(columns, bearers),
  ]);
  const linked = new Set(contested.map(sentencesOf));
  const agreed = nobodyAgreed(columns, sentenceOf).filter((link) => !linked.has(sentencesOf(link)));
  return [...contested, ...agreed, ...countsOverThird(contested, read)];
}

/** The links with those that join the sentences of a contradiction as contradictions, and all further ones behind them. */
function withConflicts(links: readonly PairLink[], found: readonly PairLink[]): PairLink[] {
  const bySentences = new Map(found.map((conflict) => [sentencesOf(conflict), conflict]));
  const linked = new Set<string>();
  const judged = links.map((link): PairLink => {
    const conflict = bySentences.get(sentencesOf(link));
    if (!conflict) return link;
    linked.add(sentencesOf(link));
    if (link.relation === 'conflict') return link;
    const holds = contains(link.a, conflict.a) && contains(link.b, conflict.b);
    return {
      ...(holds ? link : conflict),
      confidence: Math.max(link.confidence, conflict.confidence),
      relation: 'conflict',
      reasons: conflict.reasons,
    };
  });
  return [...judged, ...found.filter((conflict) => !linked.has(sentencesOf(conflict)))];
}

/** The two sentences that a link joins, as a key. Cost: constant. */
export const sentencesOf = ({ a, b, sentenceA, sentenceB }: PairLink): string =>
  `${a.column} ${sentenceA} ${b.column} ${sentenceB}`;

function judge(link: PairLink, read: Read): PairLink {
  const contradictions = contradictionsOf(link, read);
  if (contradictions.length === 0) return link;
  const [a, b] = [link.a, link.b].map((span, side) =>
    withWords(span, read(span), contradictions[0]!.split(' / ')[side]),
  );
  return { ...link, a: a!, b: b!, relation: 'conflict', reasons: contradictions };
}

/** The span, or its sentence where what the other contradicts stands only there. */
function withWords(
  span: ColumnSpan,
  { sentence }: ReadStretch,
  words: string | undefined,
): ColumnSpan {
  if (!sentence || words === undefined) return span;
  const { article, span: whole } = sentence;
  const has = ({ start, end }: Span) => article.text.slice(start, end).includes(words);
  return has(span) || !has(whole) ? span : { ...span, start: whole.start, end: whole.end };
}

function contradictionsOf({ a, b, confidence }: PairLink, read: Read): readonly string[] {
  const [x, y] = [read(a), read(b)];
  if (confidence >= LEAST_CONFIDENCE_OF_ONE_MATTER) {
    const found = contradictionsBetween(x, y);
    if (found.length > 0) return found;
  } else if (confidence >= LEAST_CONFIDENCE_OF_DENIAL) {
    const found = surelyDenied(x, y);
    if (found.length > 0) return found;
  }
  const phrases = x.sentence && y.sentence && opposedPhrases(x.sentence, y.sentence);
  if (phrases) return [phrases];
  const opposed = confidence >= LEAST_CONFIDENCE_OF_DENIAL ? opposedClaims(x, y) : null;
  return opposed?.sure ? [opposed.words.join(' / ')] : [];
}

/**
 * Contradictions between two articles over a third: `at least seven died` agrees with `eight died` and with `seven died`,
 * which do not agree with each other. Only counts of one act are held against each other.
 */
function countsOverThird(links: readonly PairLink[], read: Read): PairLink[] {
  const near = new Map<string, End[]>();
  const linked = new Set<string>();
  for (const { a, b, sentenceA, sentenceB, confidence } of links) {
    const [x, y] = [
      { span: a, sentence: sentenceA, confidence },
      { span: b, sentence: sentenceB, confidence },
    ];
    linked.add(`${keyOf(x)} ${keyOf(y)}`);
    if (confidence < LEAST_CONFIDENCE_OF_ONE_MATTER) continue;
    for (const [over, end] of [
      [x, y],
      [y, x],
    ] as const) {
      const known = near.get(keyOf(over)) ?? [];
      if (known.length < MAX_OF_SENTENCE) near.set(keyOf(over), [...known, end]);
    }
  }
  const found: PairLink[] = [];
  for (const ends of near.values()) {
    for (const x of ends) {
      for (const y of ends) {
        const pair = `${keyOf(x)} ${keyOf(y)}`;
        if (x.span.column >= y.span.column || linked.has(pair)) continue;
        linked.add(pair);
        const [p, q] = [read(x.span).sentence, read(y.span).sentence];
        const reasons = p && q ? otherCounts(p, q) : [];
        if (reasons.length > 0) found.push(overThird(x, y, reasons));
      }
    }
  }
  return found;
}

/** One end of a link. */
interface End {
  readonly span: ColumnSpan;
  readonly sentence: number;
  readonly confidence: number;
}

function overThird(x: End, y: End, reasons: readonly string[]): PairLink {
  return {
    a: x.span,
    b: y.span,
    sentenceA: x.sentence,
    sentenceB: y.sentence,
    relation: 'conflict',
    confidence: Math.min(x.confidence, y.confidence),
    reasons,
  };
}

const keyOf = ({ span, sentence }: End) => `${span.column} ${sentence}`;
