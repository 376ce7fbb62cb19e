import { Readability } from '@mozilla/readability';
import { disarm } from './active-content';
import type { VisibleLine } from './visible-lines';

/** Attribute by which a text node is found again in what the extractor kept. */
const MARK = 'data-crossread-node';
/** Share of a line's characters that the extractor must keep for the line to count as kept. */
const KEPT_SHARE = 0.5;

/** Levels of elements up to which the extractor is asked: its time grows with their cube (0.5 s at 100, 10 s at 400). */
const DEEPEST_NESTING = 100;

/**
 * For each line whether the extractor takes it for part of the story; null everywhere where it finds no story
 * or where the page is nested more than 100 levels deep.
 * The document is marked and then taken apart: hand in one that nothing else needs, and lines read from it before.
 * Cost: linear for common pages; the extractor's own.
 * Source: Readability.js 0.6 (Mozilla, Apache-2.0).
 */
export function voteOnLines(document: Document, lines: readonly VisibleLine[]): (boolean | null)[] {
  const undecided = lines.map(() => null);
  if (lines.length === 0 || lines.some(({ block }) => isNestedBeyond(block))) return undecided;
  // The extractor writes markup back when it starts anew; a browser refuses that, and so its vote, for active markup.
  disarm(document);
  const lineOf: number[] = [];
  const marks = new Map<Text, number>();
  for (const [line, { nodes }] of lines.entries()) {
    for (const { node } of nodes) {
      if (marks.has(node)) continue;
      marks.set(node, lineOf.length);
      lineOf.push(line);
      wrap(document, node, marks.get(node)!);
    }
  }
  const kept = keptMarks(document);
  if (kept === null) return undecided;
  return lines.map(({ nodes }) => {
    let all = 0;
    let inside = 0;
    for (const { node, length } of nodes) {
      all += length;
      if (kept.has(marks.get(node)!)) inside += length;
    }
    return inside >= all * KEPT_SHARE;
  });
}

function isNestedBeyond(block: Element): boolean {
  let levels = 0;
  for (let at: Element | null = block; at !== null; at = at.parentElement) levels += 1;
  return levels > DEEPEST_NESTING;
}

function wrap(document: Document, node: Text, mark: number): void {
  const span = document.createElement('span');
  span.setAttribute(MARK, String(mark));
  node.parentNode?.replaceChild(span, node);
  span.appendChild(node);
}

/** Null where the extractor finds no story or gives up on the page (nested too deeply for its recursion). */
function keptMarks(document: Document): ReadonlySet<number> | null {
  try {
    const article = new Readability(document, { serializer: (content) => content }).parse();
    const content = article?.content as Element | null | undefined;
    if (!content) return null;
    const marked = content.querySelectorAll(`[${MARK}]`);
    return new Set(Array.from(marked, (span) => Number(span.getAttribute(MARK))));
  } catch {
    return null;
  }
}
