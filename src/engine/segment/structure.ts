import type { ArticleMeta, Block, RawArticle } from '../../model/article';
import type { LocalNoise } from '../prepared';
import { type Dateline, findDateline } from './dateline';
import { detectLanguage } from './language';
import { type PageLine, readPageLines } from './page-lines';
import { readMonthNames } from './page-date';
import { readMeta } from './meta';
import { findFactBox } from './fact-box';
import { assignRoles, type PageView } from './roles';
import { findKicker } from './kicker';
import { findStoryLines, isNearlyAllStory } from './story-lines';
import { findSummaryPoints, isLabelledDeck, isPoint } from './summary-points';
import { findTitle } from './title';
import { findWriters } from './writers';

export interface Structure {
  readonly blocks: readonly Block[];
  readonly meta: ArticleMeta;
  /** Page noise: all kinds but stock filler. */
  readonly noise: readonly LocalNoise[];
}

/** Paragraphs at the head of a story in which a dateline is looked for. */
const DATELINE_PARAGRAPHS = 3;

/**
 * Reads the page as a whole: which lines are the story, what every other line is, and what the page says of itself.
 * Shape: one block a line, but for a dateline at the head of the story, which is a block of its own.
 * Cost: linear.
 */
export function readStructure(raw: RawArticle): Structure {
  const language = raw.declared.language ?? detectLanguage(raw.text);
  const lines = readPageLines(raw, readMonthNames(language));
  const page = viewPage(lines, raw.declared.title ?? null);
  const roles = assignRoles(page);
  const blocks: Block[] = [];
  const noise: LocalNoise[] = [];
  let dateline: Dateline | null = null;
  let paragraphs = 0;
  for (const [index, { start, end, content }] of lines.entries()) {
    const { role, noise: why } = roles[index]!;
    if (why !== null) noise.push({ start, end, ...why });
    if (role === 'paragraph') paragraphs += 1;
    if (role === 'paragraph' && paragraphs <= DATELINE_PARAGRAPHS && dateline === null) {
      dateline = findDateline(content);
      if (dateline !== null) {
        const cut = start + raw.text.slice(start, end).indexOf(content) + dateline.length;
        const rest = cut + /^\s*/.exec(raw.text.slice(cut, end))![0].length;
        blocks.push({ start, end: cut, role: 'dateline' }, { start: rest, end, role });
        continue;
      }
    }
    blocks.push({ start, end, role });
  }
  return {
    blocks,
    noise,
    meta: readMeta(page, roles, { declared: raw.declared, dateline, language }),
  };
}

function viewPage(lines: readonly PageLine[], declaredTitle: string | null): PageView {
  const found = findStoryLines(lines);
  const title = findTitle(lines, found, declaredTitle);
  const kicker = findKicker(lines, title);
  const below = findSummaryPoints(lines, found, title);
  const points = kicker === null ? below : new Set([kicker, ...below]);
  const story = found.map((isStory, index) => isStory && !points.has(index));
  const firstStory = Math.max(0, story.indexOf(true));
  const endStory = story.lastIndexOf(true) + 1;
  const firstLike: number[] = [];
  const seen = new Map<string, number>();
  for (const [index, { key }] of lines.entries()) {
    if (!seen.has(key)) seen.set(key, index);
    firstLike.push(seen.get(key)!);
  }
  const deck = findDeck(lines, firstStory, title, firstLike);
  const clean = isNearlyAllStory(lines);
  const box = findFactBox(lines, story, endStory);
  const writers = findWriters(lines, title, firstStory);
  return {
    lines,
    story,
    title,
    firstStory,
    endStory,
    firstLike,
    deck,
    points,
    box,
    writers,
    clean,
  };
}

/** The bold line between headline and story, else the line below the headline that sums it up; null where there is none. */
function findDeck(
  lines: readonly PageLine[],
  firstStory: number,
  title: number | null,
  firstLike: readonly number[],
): number | null {
  if (title === null) return null;
  let deck: number | null = null;
  for (let index = title + 1; index < firstStory; index += 1) {
    const line = lines[index]!;
    const sumsUp = isPoint(lines, index) || isLabelledDeck(lines, title, index);
    if (!sumsUp || firstLike[index]! < index) continue;
    if (line.mark === 'bold') return index;
    if (deck === null && index === title + 1) deck = index;
  }
  return deck;
}
