import { sentencesOf } from './facts/judge-links';
import { flatMap } from './flat-map';
import type { FoundFact, PairLink } from './prepared';

/**
 * The matches with those as contradictions that facts have found to be some, and what contradicts each other in a fact though
 * nothing matched it: every contested fact rests on links that say what is contested.
 * Shape: the matches in their order, then the further ones in the order of the facts. Cost: linear in both.
 */
export function linksWithConflicts(
  links: readonly PairLink[],
  facts: readonly FoundFact[],
): PairLink[] {
  const found = new Map(
    flatMap(facts, ({ contradictions = [] }) =>
      contradictions.map((link) => [sentencesOf(link), link] as const),
    ),
  );
  const known = links.map((link): PairLink => {
    const conflict = found.get(sentencesOf(link));
    if (!conflict) return link;
    found.delete(sentencesOf(link));
    if (link.relation === 'conflict') return link;
    return { ...conflict, reasons: [...conflict.reasons, ...link.reasons] };
  });
  return [...known, ...found.values()];
}
