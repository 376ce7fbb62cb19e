import type { Comparison } from '../../model/comparison';
import { isSamePlace } from '../../model/span';
import { resolveAnchor } from '../anchor';
import type { CorrectionOf } from './kind-of';

/** Puts a note on a passage in the place of an earlier one on the same; an empty text takes it off. */
export function addNote(comparison: Comparison, { at, text }: CorrectionOf<'note'>): Comparison {
  const place = resolveAnchor(comparison.articles, at);
  if (!place) return comparison;
  const others = (comparison.notes ?? []).filter((note) => !isSamePlace(note, place));
  return { ...comparison, notes: text.trim() === '' ? others : [...others, { ...place, text }] };
}
