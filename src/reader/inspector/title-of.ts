import type { Found } from './find-source';

/** What the inspector calls a thing that it shows. */
export function titleOf(found: Found): string {
  if (found.kind === 'noise') return 'Not the story';
  if (found.kind === 'framing') return 'Framing';
  if (found.kind === 'link') {
    const same = found.link.byReader ? 'Same statement' : 'Related passage';
    return { same, partial: 'Related passage', conflict: 'Conflict' }[found.link.relation];
  }
  return { shared: 'Shared fact', conflict: 'Conflict', single: 'Only here' }[found.fact.status];
}
