import { withoutSigns } from '../../marks/find-markup';
import { articleLetter } from '../../marks/name-article';
import { wordsOf } from '../../marks/words-of';
import { inQuotes } from '../../model/in-quotes';
import type { Comparison } from '../../model/comparison';
import { overlaps, type Span } from '../../model/span';
import { html, type Markup } from './markup';
import type { Places } from './places';

/** What the reader wrote, each with the words that it is on, which lead to their place; nothing where there is none. */
export function writeNotes(comparison: Comparison, places: Places): Markup | null {
  const { notes = [] } = comparison;
  if (notes.length === 0) return null;
  return html`<section aria-labelledby="notes"><h2 id="notes">The reader’s notes</h2>
<ul class="notes">${notes.map((note, index) => {
    const id = places.idOf(note);
    const words = html`<bdi>${inQuotes(withoutSigns(wordsOf(comparison, note)).replace(/\s+/g, ' '))}</bdi>`;
    return html`<li id="${noteId(index)}">${articleLetter(note.article)} ${id === null ? words : html`<a href="#${id}">${words}</a>`}<p><bdi>${note.text}</bdi></p></li>`;
  })}</ul></section>
`;
}

/** A sign behind the words of an article's block for each note on them, which leads to it. */
export function writeNoteSigns(
  { notes = [] }: Pick<Comparison, 'notes'>,
  article: string,
  block: Span,
): readonly Markup[] {
  return notes.flatMap((note, index) =>
    note.article === article && overlaps(note, block)
      ? [html` <a class="note" href="#${noteId(index)}" title="${note.text}">note</a>`]
      : [],
  );
}

function noteId(index: number): string {
  return `note-${index + 1}`;
}
