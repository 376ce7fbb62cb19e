import { findByline } from './byline';
import { findMasthead } from './outlet';
import type { PageLine } from './page-lines';
import { isDateLine } from './page-lines';

/** Words of a headline: fewer name a section, more make a paragraph. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;
/** Words of a line that can be a byline: more and it is a headline that begins with `By`. */
const BYLINE_WORDS = 6;
/** Letters of a word that may tell what a story is about: shorter ones are mostly function words. */
const TELLING_LETTERS = 4;
/** Longer function words, that any line shares with any story: `News and views from the coast`. */
const UNTELLING =
  /^(?:about|after|also|been|before|does|down|from|have|here|into|just|more|most|only|other|over|says|some|than|that|their|them|then|there|these|they|this|those|under|until|upon|were|what|when|where|which|while|will|with|would|your)$/;
/** Story text that titles are compared with, in UTF-16 units: a headline tells what the first paragraphs tell. */
const STORY_SAMPLE = 4_000;

/**
 * The index of the line that is the headline, or null: among the lines up to the story the one that looks most like it
 * (declared by the page, marked as a heading, printed again, sharing words with the story).
 * Cost: linear in the lines before the story.
 */
export function findTitle(
  lines: readonly PageLine[],
  story: readonly boolean[],
  declared: string | null,
): number | null {
  const firstStory = story.indexOf(true);
  const end = firstStory < 0 ? lines.length : firstStory;
  const wanted = declared === null ? '' : keyOf(declared);
  const told = storyWords(lines, story);
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  let before = -2;
  let best: { readonly index: number; readonly score: number } | null = null;
  for (let index = 0; index < end; index += 1) {
    const line = lines[index]!;
    const { words } = line.shape;
    const isDeclared = wanted !== '' && line.key !== '' && matches(wanted, line.key);
    if (!isDeclared && (words < FEWEST_WORDS || words > MOST_WORDS)) continue;
    // `Opinion: …` and `Watch: …` point to other stories, but as the first line they head this one.
    const heads = index === 0 && line.rule?.reason === 'link to another story';
    if ((line.rule !== null && !heads) || isDateLine(line) || findMasthead(line.content)) continue;
    if (!isDeclared && words <= BYLINE_WORDS && findByline(line.content) !== null) continue;
    const shared = sharedWords(line.key, told);
    let score = 2 * shared;
    if (isDeclared) score += 4;
    if (line.hint?.tag === 'h1') score += 2;
    if (line.mark === 'heading') score += 2;
    if (words >= 5) score += 1;
    if (!line.shape.closed) score += 0.5;
    if (counts.get(line.key)! > 1) score += 1;
    if (index === 0) score += 1;
    if (lines[index - 1]?.key === line.key) score -= 1;
    // Below a line that could be the headline stands its deck, which tells more of the story.
    if (before === index - 1) score -= 1;
    // A line that says nothing of the story is a paper's motto rather than the headline above a deck.
    if (shared > 0) before = index;
    else score -= 1;
    if (best === null || score > best.score) best = { index, score };
  }
  return best?.index ?? null;
}

/** True where two titles are the same but for a site's name after it: `Rain in Malo | The Coast`. */
function matches(x: string, y: string): boolean {
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return shorter === longer || (shorter.length >= 20 && longer.startsWith(`${shorter} `));
}

/** As `PageLine.key` for any text. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function storyWords(lines: readonly PageLine[], story: readonly boolean[]): ReadonlySet<string> {
  const words = new Set<string>();
  let left = STORY_SAMPLE;
  for (const [index, line] of lines.entries()) {
    if (!story[index] || left <= 0) continue;
    // The key is empty for long lines, and holds too much where the sample ends within the line.
    const isRead = line.key !== '' && line.content.length <= left;
    const key = isRead ? line.key : keyOf(line.content.slice(0, left));
    for (const word of key.split(' ')) words.add(word);
    left -= line.content.length;
  }
  return words;
}

/** Share of the telling words that the story says too. Score 0..1. */
function sharedWords(key: string, told: ReadonlySet<string>): number {
  const telling = key
    .split(' ')
    .filter((word) => word.length >= TELLING_LETTERS && !UNTELLING.test(word));
  return telling.length === 0
    ? 0
    : telling.filter((word) => told.has(word)).length / telling.length;
}
