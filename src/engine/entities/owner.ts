import type { MentionForm } from '../../model/comparison';
import type { Span } from '../../model/span';

interface Labelled extends Span {
  readonly form: MentionForm;
}

const OF = /\b(?:of|for|from)\s+(?:the\s+)?(?:\p{Lu}\p{Ll}{0,3}\.\s+|President\s+)?$/u;
const POSSESSIVE = /^(?:['’]s?)(?=\s|$)/;

/**
 * Whose the people of a phrase are: the mention inside it that owns them (`Ruiz's lawyers`, `his lawyers`,
 * `lawyers for Ruiz`, `Ruiz lawyers`), as an index into `mentions`; null where nobody's.
 * Shape: `mentions` in reading order, the longer first where two begin together.
 * Cost: linear in the mentions inside the phrase.
 */
export function ownerIn(text: string, mentions: readonly Labelled[], index: number): number | null {
  const phrase = mentions[index]!;
  let behind: number | null = null;
  for (let at = firstFrom(mentions, index); at < mentions.length; at += 1) {
    const inner = mentions[at]!;
    if (inner.start >= phrase.end) break;
    if (at === index || inner.end > phrase.end) continue;
    if (inner.form === 'pronoun') {
      if (inner.start === phrase.start && inner.end < phrase.end) return at;
      continue;
    }
    if (POSSESSIVE.test(text.slice(inner.end, Math.min(inner.end + 3, phrase.end)))) return at;
    if (OF.test(text.slice(phrase.start, inner.start))) behind ??= at;
    else if (inner.form === 'name' && inner.end < phrase.end) behind ??= at;
  }
  return behind;
}

/** The first mention that begins where the phrase does: one that is as long may stand before it. */
function firstFrom(mentions: readonly Labelled[], index: number): number {
  let at = index;
  while (at > 0 && mentions[at - 1]!.start === mentions[index]!.start) at -= 1;
  return at;
}
