import type { Correction } from '../model/correction';

const LINKED = {
  same: 'Linked: both say the same.',
  partial: 'Linked as related.',
  conflict: 'Linked: they contradict each other.',
} as const;

/** What happened, in one sentence, when a correction was made. */
export function sayCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'restore-noise':
      return 'Taken back into the story.';
    case 'mark-noise':
      return 'Marked as not the story.';
    case 'judge-link':
    case 'judge-framing':
    case 'judge-fact':
      return {
        right: 'Confirmed as right.',
        wrong: 'Marked wrong and taken off the page.',
        agree: 'No conflict: a shared fact now.',
      }[correction.verdict];
    case 'add-link':
      return LINKED[correction.relation];
    case 'merge-facts':
      return 'Two facts made one.';
    case 'split-fact':
      return 'Taken out: a fact of its own.';
    case 'merge-entities':
      return 'Two names made one.';
    case 'split-entity':
      return 'Told apart: one of its own.';
    case 'rename-entity':
      return `Called ${correction.name}.`;
    case 'name-article':
      return 'Article renamed.';
    case 'note':
      return correction.text.trim() === '' ? 'Note taken off.' : 'Note kept.';
  }
}
