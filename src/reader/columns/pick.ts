import type { Mark } from '../../marks/mark';
import type { MissingHere } from '../../marks/missing-here';
import type { ComparedArticle } from '../../model/comparison';
import { contains, isSamePlace, type Span } from '../../model/span';
import { useSession } from '../../session/use-session';

/** Before the index of the block after which passages are missing, in the key of such a place. */
export const MISSING_PREFIX = 'm-';

/**
 * Selects what is said of a run: in front what was before, where it is selected already, else the first. A second click
 * (`turns`) brings the next of several things to the front.
 */
export function pickMark(article: string, link: HTMLElement, turns = false): void {
  const { selection, select } = useSession.getState();
  const sources = [...new Set((link.dataset.sources ?? '').split(' '))];
  const start = Number(link.dataset.start);
  const isSame = selection?.article === article && selection.start === start;
  const now = isSame && selection.source !== null ? sources.indexOf(selection.source) : -1;
  const at = turns ? now + 1 : Math.max(0, now);
  const source = sources[at % sources.length] ?? null;
  select({ article, start, end: Number(link.dataset.end), sources, source });
}

/** Selects the place at which passages are missing, so that the inspector lists them. */
export function pickMissing(
  article: ComparedArticle,
  block: number,
  missing: readonly MissingHere[],
): void {
  const place = missing.find((one) => one.article === article.id && one.block === block);
  const { start, end } = article.blocks[block] ?? { start: 0, end: 0 };
  if (!place) return;
  const source = `${MISSING_PREFIX}${block}`;
  useSession.getState().select({ article: article.id, start, end, sources: [source], source });
}

/** Selects the words that a note is on, with what is said of the very same ones. */
export function pickNote(article: string, sign: HTMLElement, marks: readonly Mark[]): void {
  const [start = 0, end = 0] = (sign.dataset.note ?? '').split('-').map(Number);
  const place = { article, start, end };
  const said = marks.filter((mark) => mark.article === article && contains(mark, place));
  const sources = [...new Set(said.map(({ source }) => source))];
  useSession.getState().select({ ...place, sources, source: sources[0] ?? null });
}

/** Selects a plain passage, of which nothing is said yet; a second time on the same one lets it go. */
export function pickPassage(article: string, { start, end }: Span): void {
  const { selection, select } = useSession.getState();
  const passage = { article, start, end };
  const isSame = selection !== null && isSamePlace(selection, passage);
  select(isSame ? null : { ...passage, sources: [], source: null });
}
