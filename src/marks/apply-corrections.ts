import type { Comparison } from '../model/comparison';
import type { Correction } from '../model/correction';
import { callArticle } from './corrections/articles';
import { mergeEntities, renameEntity, splitEntity } from './corrections/entities';
import { judgeFact, mergeFacts, splitFact } from './corrections/facts';
import { judgeFraming } from './corrections/framings';
import { addLink, judgeLink } from './corrections/links';
import { markNoise, restoreNoise } from './corrections/noise';
import { addNote } from './corrections/notes';

/**
 * The comparison as the reader set it right: corrections are applied in the order in which they were made, later ones win.
 * What they touched carries `byReader`. One whose passage is not found (the article is not open) changes nothing.
 * *Cost:* corrections × size of the lists they touch.
 */
export function applyCorrections(
  comparison: Comparison,
  corrections: readonly Correction[],
): Comparison {
  return corrections.reduce(applyCorrection, comparison);
}

function applyCorrection(comparison: Comparison, correction: Correction): Comparison {
  switch (correction.kind) {
    case 'restore-noise':
      return restoreNoise(comparison, correction);
    case 'mark-noise':
      return markNoise(comparison, correction);
    case 'judge-link':
      return judgeLink(comparison, correction);
    case 'add-link':
      return addLink(comparison, correction);
    case 'judge-framing':
      return judgeFraming(comparison, correction);
    case 'judge-fact':
      return judgeFact(comparison, correction);
    case 'merge-facts':
      return mergeFacts(comparison, correction);
    case 'split-fact':
      return splitFact(comparison, correction);
    case 'merge-entities':
      return mergeEntities(comparison, correction);
    case 'split-entity':
      return splitEntity(comparison, correction);
    case 'rename-entity':
      return renameEntity(comparison, correction);
    case 'name-article':
      return callArticle(comparison, correction);
    case 'note':
      return addNote(comparison, correction);
  }
}
