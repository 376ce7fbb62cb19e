import type { FoundFact, PairLink, PreparedArticle, SharedEntity } from '../prepared';
import { clusterLinks } from './cluster-links';
import { contradictionOf } from './contradictions';
import { findSingleFacts } from './single-facts';
import { chooseStatement } from './statement';

/** Least confidence of a link that may found a fact; fitted on the training pairs so that four in five pairs of a fact hold. */
const LEAST_CONFIDENCE = 0.5;

/**
 * What two or more articles state, where they contradict each other, and the checkable statements of one alone.
 * Shared and conflicting facts rest on `same` and `conflict` links; evidence is in the order of columns and text.
 * Cost: grows with the links, and linearly with the sentences.
 */
export function findFacts(
  columns: readonly PreparedArticle[],
  links: readonly PairLink[],
  _copies: readonly (number | null)[],
  _entities: readonly SharedEntity[],
): FoundFact[] {
  const judged = links.map((link) => (contradictionOf(columns, link) ? asConflict(link) : link));
  const solid = judged.filter(
    ({ relation, confidence }) => relation !== 'partial' && confidence >= LEAST_CONFIDENCE,
  );
  const facts = clusterLinks(solid, judged).map(({ evidence, links: inside }): FoundFact => {
    const conflict = inside.some(({ relation }) => relation === 'conflict');
    return {
      statement: chooseStatement(columns, evidence),
      status: conflict ? 'conflict' : 'shared',
      confidence: Math.max(...inside.map(({ confidence }) => confidence)),
      evidence,
    };
  });
  return [...facts, ...findSingleFacts(columns, facts, judged)];
}

function asConflict(link: PairLink): PairLink {
  return { ...link, relation: 'conflict' };
}
