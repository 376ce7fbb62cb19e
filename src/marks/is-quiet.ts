import type { Mark } from './mark';

/**
 * A contrast over more words than this is in the whole sentence rather than in some of its words. Unit: characters; about six
 * words. With twice as many nearly every sentence is underlined again.
 */
const MAX_POINTED = 36;

/**
 * True of what is said of words more weakly or more widely than of others, so that at rest its line need only show where it
 * begins: a match that no fact vouches for, a contrast that is in no few words or has no other side, and a conflict whose
 * very words are stressed, there or in its other places.
 */
export function isQuiet({ kind, start, end, counterparts, contested }: Mark): boolean {
  if (kind === 'related') return true;
  if (kind === 'conflict') return contested !== undefined;
  return kind === 'framing' && (end - start > MAX_POINTED || counterparts.length === 0);
}
