import { findByline } from './byline';
import { isMenuLine } from './menu-line';
import { findMasthead } from './outlet';
import { isDateLine, type PageLine } from './page-lines';
import { SUMMARY_LABEL } from './summary-points';
import { keyOf, tellingStems, toldStems } from './telling-stems';

/** Words of a headline: fewer name a section, more make a paragraph. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;
/** The same of a first line that does not end as a sentence does: there it cannot be a paragraph. */
export const MOST_HEADLINE_WORDS = 80;
/** Words that most headlines have; labels and names of people have fewer. */
const HEADLINE_WORDS = 5;
/** Words above which a line is rather a caption or a paragraph than the headline. */
const LONG_HEADLINE = 24;
/** Words of a line that can be a byline: more and it is a headline that begins with `By`. */
const BYLINE_WORDS = 6;
/** Words of the story beyond which a line does not look more like its headline. */
const ENOUGH_SHARED = 5;
/** What a telling word counts that the story does not say, against one that it does. */
const UNTOLD = 0.4;
/** Share of the best line's score with which a line just above it is the headline, and the best one its deck. */
const ENOUGH_ABOVE = { next: 0.2, near: 0.75 };
/** Lines that may stand between a headline and its deck: a label, a picture's caption. */
const DECK_REACH = 3;
/** Lines that a headline stands above the story at most before each further one speaks against it. */
const NEAR = 12;

/** `(Rita Holm/Coast Pictures)`, `Credit: …`: what ends a picture's caption. */
const CREDITED = /\([^()]{3,60}\)$|\bcredit\s?(?::|\.\.\.)/i;

/** An address, a mark of HTML, an agency's slug: `BRAND-HARBOUR/WALL (UPDATE 2, PIX)`. */
const NO_TITLE = /^(?:https?:|<|\p{Lu}+(?:[-/]\p{Lu}+)+(?: \([\p{Lu}\d, ]+\))?$)/u;

/** A line that may be the headline, with what is known of it. */
interface Candidate {
  readonly index: number;
  readonly line: PageLine;
  readonly isDeclared: boolean;
  /** Telling words that the story says too, and those that it does not. */
  readonly told: number;
  readonly untold: number;
  /** Printed twice in a row, as a picture's alternative text and its caption are. */
  readonly isDoubled: boolean;
  /** Times that the line stands on the page. */
  readonly count: number;
  /** Lines from it to the story. */
  readonly distance: number;
  /** Below `Summary` or `Key points`. */
  readonly sumsUp: boolean;
}

/** How much a line looks like the headline (above 0) or does not (below 0); the sum decides. */
const TITLE_RULES: readonly ((candidate: Candidate) => number)[] = [
  ({ isDeclared }) => (isDeclared ? 6 : 0),
  ({ line }) => (line.hint?.tag === 'h1' ? 3 : 0),
  ({ line }) => (line.mark === 'heading' ? 3 : 0),
  ({ told, untold }) => Math.min(ENOUGH_SHARED, told) - UNTOLD * Math.min(ENOUGH_SHARED, untold),
  // A line that says nothing of the story is a paper's name or motto rather than the headline above a deck.
  ({ told }) => (told > 0 ? 0 : -1),
  ({ line }) => (line.shape.words >= HEADLINE_WORDS ? 1 : 0),
  ({ line }) => (line.shape.closed ? -0.5 : 0.5),
  // A sentence or more below a picture tells more of the story than any headline.
  ({ line }) => (line.shape.words > LONG_HEADLINE ? -2 : 0),
  ({ line }) => (CREDITED.test(line.content) ? -1.5 : 0),
  // `Malo Orsk Upper Halven`: a row of names is a menu of places or people.
  ({ line }) => (isRowOfNames(line.content) ? -2 : 0),
  ({ count, isDoubled }) => (isDoubled ? -1 : count > 1 ? 1 : 0),
  // A paper's name stands first too, but is short.
  ({ index, line }) => (index === 0 && line.shape.words >= HEADLINE_WORDS ? 1 : 0),
  // Points of a summary say much of the story, and are no headline.
  ({ sumsUp }) => (sumsUp ? -3 : 0),
  ({ line }) => (line.mark === 'list' ? -2 : 0),
  ({ distance }) => -Math.min(2, Math.max(0, distance - NEAR) / 20),
];

/**
 * The index of the line that is the headline, or null: among the lines up to the story the one that looks most like it
 * (declared by the page, marked as a heading, printed again, saying what the story says), and of a headline and its
 * decks the first.
 * Cost: linear in the lines before the story.
 */
export function findTitle(
  lines: readonly PageLine[],
  story: readonly boolean[],
  declared: string | null,
): number | null {
  const scores = scoreLines(lines, story, declared);
  let best = -1;
  for (const [index, score] of scores.entries()) {
    if (score !== null && (best < 0 || score > scores[best]!)) best = index;
  }
  if (best < 0) return null;
  return firstOfHeadlineAndDecks(lines, scores, best);
}

/** How much each line before the story looks like the headline; null where it cannot be one. */
function scoreLines(
  lines: readonly PageLine[],
  story: readonly boolean[],
  declared: string | null,
): (number | null)[] {
  const firstStory = story.indexOf(true);
  const end = firstStory < 0 ? lines.length : firstStory;
  const wanted = declared === null ? '' : keyOf(declared);
  // Most pages have a line that may be the title; one of story alone has none.
  let told: ReadonlySet<string> | null = null;
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  const summary = lines.findIndex(({ content }) => SUMMARY_LABEL.test(content));
  return lines.slice(0, end).map((line, index) => {
    const isDeclared = wanted !== '' && line.key !== '' && matches(wanted, line.key);
    if (!mayBeTitle(line, index, isDeclared)) return null;
    const stems = [...tellingStems(line.key)];
    const toldByStory = (told ??= toldStems(lines, story));
    const shared = stems.filter((stem) => toldByStory.has(stem)).length;
    const candidate = {
      index,
      line,
      isDeclared,
      told: shared,
      untold: stems.length - shared,
      isDoubled: lines[index - 1]?.key === line.key || lines[index + 1]?.key === line.key,
      count: counts.get(line.key)!,
      distance: end - index,
      sumsUp: summary >= 0 && index > summary,
    };
    return TITLE_RULES.reduce((sum, rule) => sum + rule(candidate), 0);
  });
}

/** True where all words begin with a capital and go on without: a menu, or a headline set so. */
function isRowOfNames(content: string): boolean {
  return /^(?:\p{Lu}[\p{Ll}'’-]+\s?)+$/u.test(content);
}

function mayBeTitle(line: PageLine, index: number, isDeclared: boolean): boolean {
  const { words, closed } = line.shape;
  const most = index === 0 && !closed ? MOST_HEADLINE_WORDS : MOST_WORDS;
  if (!isDeclared && (words < FEWEST_WORDS || words > most)) return false;
  // `Opinion: …` and `Watch: …` point to other stories, but as the first line they head this one, as `Exclusive: …` does.
  const heads =
    line.rule?.reason === 'link to another story' &&
    (index === 0 || /^exclusive\b/i.test(line.content));
  if ((line.rule !== null && !heads) || isDateLine(line) || findMasthead(line.content))
    return false;
  if (isDeclared) return true;
  if (isMenuLine(line.content) || NO_TITLE.test(line.content)) return false;
  return words > BYLINE_WORDS || findByline(line.content) === null;
}

/** A deck tells more of the story than its headline, but stands below it: the first line that is nearly as good. */
function firstOfHeadlineAndDecks(
  lines: readonly PageLine[],
  scores: readonly (number | null)[],
  best: number,
): number {
  let first = best;
  for (let index = best - 1; index >= Math.max(0, first - DECK_REACH); index -= 1) {
    if (isDateLine(lines[index]!) || findByline(lines[index]!.content) !== null) break;
    const isLong = lines[index]!.shape.words >= HEADLINE_WORDS;
    const enough = isLong && index === first - 1 ? ENOUGH_ABOVE.next : ENOUGH_ABOVE.near;
    if ((scores[index] ?? 0) >= enough * scores[best]!) first = index;
  }
  return first;
}

/** True where two titles are the same but for a site's name after it: `Rain in Malo | The Coast`. */
function matches(x: string, y: string): boolean {
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return shorter === longer || (shorter.length >= 20 && longer.startsWith(`${shorter} `));
}
