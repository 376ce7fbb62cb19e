import type { Matches } from '../align/align-articles';
import { isVerbatim } from '../is-verbatim';
import type { ColumnSpan, FoundFact, PairLink, PreparedArticle, SharedEntity } from '../prepared';
import { addPlaces } from './add-places';
import { addTellers } from './add-tellers';
import { hasActInCommon, sharesClaim, shareOfWords } from './act-in-common';
import { type ReadStretch, type SentencesRead, stretchReader } from './clause-context';
import { clusterLinks } from './cluster-links';
import { confidenceOf, knownOf } from './confidence';
import {
  type Contradict,
  contradictionsIn,
  isContested,
  joinContested,
  withoutBystanders,
} from './contested';
import { contradictionsBetween } from './contradictions';
import { isDenied } from './denied-acts';
import { differInOnlyValues } from './differ-in-only-values';
import { Families } from './families';
import { joinRetold } from './join-retold';
import { judgeLinks } from './judge-links';
import { opposedClaims } from './opposed-claims';
import { findSingleFacts } from './single-facts';
import { chooseStatement } from './statement';
import { bothCountNobody } from './told-counts';
import { ToldElsewhere } from './told-elsewhere';
import { trimEvidence } from './trim-evidence';

/**
 * Least odds of a `same` link that may found a fact where its sentences share no word, what they rise by with the words that
 * they share, and how far. Confidence is fitted to real pairs, where words in common are right more often than in tellings in
 * other words. Scored out of fold, facts of the written pairs hold 0.263 of their solid links so at a precision of pairs inside
 * facts of 0.851 (0.224 at 0.860 from a confidence of 0.6 on for all), those of the training pairs 0.577 at 0.840 (0.578 at
 * 0.838). Unit: log odds.
 */
const LEAST_ODDS = 0;
const RISE_WITH_WORDS = 2.1;
const MOST_ODDS = 0.5;
/**
 * Below this confidence ends that share words must share more than whom they tell of: `the mayor closed the bridge` / `the mayor
 * refused to answer`. On the training pairs it lifts the precision of pairs inside facts by 0.007 and costs 0.004 of the solid links.
 */
const SURE_WITHOUT_ACT = 0.7;

/**
 * What two or more articles state, where they contradict each other, and the checkable statements of one alone.
 * `copies` names for each column the one that it repeats: copies do not make each other surer.
 * Shared and conflicting facts rest on `same` and `conflict` links; evidence is in the order of columns and text.
 * Cost: grows with the links, and linearly with the sentences.
 */
export function findFacts(
  columns: readonly PreparedArticle[],
  { links, hints }: Matches,
  copies: readonly (number | null)[],
  entities: readonly SharedEntity[],
  sentences: readonly SentencesRead[] = columns.map(() => new Map()),
  elsewhere: ToldElsewhere = new ToldElsewhere(columns),
): FoundFact[] {
  const { rarity } = elsewhere;
  const families = new Families(copies);
  const bearers = columns.map((_, column) => bearersOf(column, entities));
  const readers = columns.map((article, column) =>
    stretchReader(article, bearers[column]!, sentences[column]!),
  );
  const read = (span: ColumnSpan) => readers[span.column]!(span);
  const contradict: Contradict = (x, y) => contradictionsBetween(read(x), read(y));
  const judged = judgeLinks(columns, { links, hints }, read, bearers);
  const solid = judged.filter((link) => foundsFact(columns, read, link));
  const clusters = clusterLinks(columns, solid, judged, rarity, families).map((cluster) => ({
    ...cluster,
    // Where they disagree, every word may be what they disagree on.
    evidence: isContested(cluster)
      ? cluster.evidence
      : trimEvidence(columns, cluster.evidence, rarity, families),
  }));
  const known = knownOf(columns, judged, families, rarity);
  const retold = joinRetold(columns, clusters, rarity, families, judged);
  const placed = addPlaces(columns, retold, solid, judged, rarity, families);
  const sure = joinContested(placed).map((cluster) =>
    withoutBystanders(columns, cluster, contradict),
  );
  const told = addTellers(columns, sure, elsewhere, families, contradict);
  const facts = told.map(
    (cluster): FoundFact => ({
      statement: chooseStatement(columns, cluster.evidence, isContested(cluster)),
      status: isContested(cluster) ? 'conflict' : 'shared',
      confidence: confidenceOf(known, cluster),
      evidence: cluster.evidence,
      contradictions: contradictionsIn(cluster),
    }),
  );
  return [...facts, ...findSingleFacts(columns, facts, judged, rarity, elsewhere)];
}

function foundsFact(
  columns: readonly PreparedArticle[],
  read: (span: ColumnSpan) => ReadStretch,
  link: PairLink,
): boolean {
  const { relation } = link;
  if (relation !== 'same') return relation === 'conflict';
  const [a, b] = [read(link.a), read(link.b)];
  const isStated = isVerbatim(columns, link) || (isSure(columns, link) && !areOpposed(a, b));
  // Short sentences say it in two words, which leaves their link unsure.
  return isStated || Boolean(a.sentence && b.sentence && bothCountNobody(a.sentence, b.sentence));
}

/** Sure enough for the words that its sentences share, and of more than whom they tell of. */
function isSure(columns: readonly PreparedArticle[], link: PairLink): boolean {
  const { confidence } = link;
  const shared = shareOfWords(columns, link);
  const least = Math.min(LEAST_ODDS + RISE_WITH_WORDS * shared, MOST_ODDS);
  if (Math.log(confidence / (1 - confidence)) < least) return false;
  if (shared === 0 || hasActInCommon(columns, link)) return true;
  return confidence >= SURE_WITHOUT_ACT && sharesClaim(columns, link);
}

/** They deny each other, or differ in the only value of a kind that either tells: then they state nothing together. */
function areOpposed(a: ReadStretch, b: ReadStretch): boolean {
  if (isDenied(a, b) || opposedClaims(a, b)) return true;
  return Boolean(a.sentence && b.sentence && differInOnlyValues(a.sentence, b.sentence));
}

/** By local entity of a column: the shared entity that it is. */
function bearersOf(column: number, entities: readonly SharedEntity[]): Map<number, number> {
  const bearers = new Map<number, number>();
  for (const [index, { locals }] of entities.entries()) {
    for (const local of locals) if (local.column === column) bearers.set(local.localEntity, index);
  }
  return bearers;
}
