import { logistic, predict, readTrees } from '../learn/trees';
import { describeLines } from './line-features';
import { isDateLine, type PageLine } from './page-lines';
import { heaviestRun } from './series';
import { MOST_HEADLINE_WORDS } from './title';
import { PAGE_TREES, TEXT_TREES } from './story-trees.table';

/** Share of short open lines (menus, labels, headlines) under which a plain text is nearly all story: 0.25 of 98 in 100 clean articles, above it are 98 in 100 pages. */
const CLEAN_SHORT_SHARE = 0.25;
/** Share of the words that stand in prose above which a plain text is nearly all story. */
const CLEAN_PROSE_SHARE = 0.87;
/** Lines that a page has at least: fewer hold no menu, no foot and a story. */
const FEWEST_PAGE_LINES = 8;
/** Probability that opens and closes the story, and that which is enough between two such lines. */
const SURE = 0.35;
const BETWEEN = 0.25;
/** Paragraphs behind a link that are the end of a story at most; more are a page of their own. */
const MOST_BEHIND_LINK = 8;
/** Words of a sentence that is story whatever its chance, if it stands between two lines that are. */
const SHORT_PARAGRAPH_WORDS = 4;

const MODELS = { text: readTrees(TEXT_TREES), page: readTrees(PAGE_TREES) };

/**
 * Which lines are the story, seen over the whole page. A text that is nearly all story keeps all but its ends and what
 * a rule names; for pages a fitted model weighs each line and what is around it.
 * Shape: one answer a line.
 * Cost: linear.
 * Source: the models are fitted by scripts/fit-story-lines.ts; see the table.
 */
export function findStoryLines(lines: readonly PageLine[]): boolean[] {
  const chosen = isNearlyAllStory(lines) ? [] : chooseStory(lines, weighLines(lines));
  const found = withEndBehindLink(lines, chosen.includes(true) ? chosen : findInCleanText(lines));
  const headline = opensWithHeadline(lines) ? 0 : -1;
  const first = found.findIndex((isStory, index) => isStory && index !== headline);
  // A bold line that does not end as a sentence sums up the story below it.
  const deck = lines[first]?.mark === 'bold' && !lines[first].shape.closed ? first : -1;
  return found.map((isStory, index) => isStory && index !== headline && index !== deck);
}

/** The chance of each line to be story. Score 0..1. */
function weighLines(lines: readonly PageLine[]): Float64Array {
  const model = lines.some(({ hint }) => hint !== null) ? MODELS.page : MODELS.text;
  return Float64Array.from(describeLines(lines), (row) => logistic(predict(model, row)));
}

/** The lines that are story by the chances given: sure ones, and between two of them less sure ones. */
export function chooseStory(lines: readonly PageLine[], chances: Float64Array): boolean[] {
  const open = lines.map((line) => line.rule?.anywhere !== true);
  const sure = lines.map((_, index) => open[index]! && chances[index]! >= SURE);
  const first = sure.indexOf(true);
  const last = sure.lastIndexOf(true);
  const isIn = (index: number): boolean =>
    open[index]! && index >= first && index <= last && chances[index]! >= BETWEEN;
  const isBeside = (index: number, step: 1 | -1): boolean => {
    // A link or an advertisement between two paragraphs parts nothing.
    let beside = index + step;
    while (beside > first && beside < last && !open[beside]!) beside += step;
    return isIn(beside);
  };
  // A sentence of its own between two paragraphs is story, as short as it may be.
  return lines.map(
    (line, index) =>
      isIn(index) ||
      (index > first &&
        index < last &&
        isShortParagraph(line) &&
        isBeside(index, -1) &&
        isBeside(index, 1)),
  );
}

/**
 * The story with its last short paragraphs where a link to another story stands before them: what follows it is
 * not the foot of the page as long as it goes on in whole sentences.
 */
export function withEndBehindLink(
  lines: readonly PageLine[],
  story: readonly boolean[],
): boolean[] {
  const last = story.lastIndexOf(true);
  const link = lines[last + 1];
  if (last < 0 || link?.rule?.reason !== 'link to another story') return [...story];
  let end = last + 2;
  while (end < lines.length && end < last + 2 + MOST_BEHIND_LINK && isShortParagraph(lines[end]!))
    end += 1;
  return story.map((isStory, index) => isStory || (index > last + 1 && index < end));
}

/** A line without hints that is a sentence, and that no rule names. */
function isShortParagraph({ hint, rule, mark, content, shape }: PageLine): boolean {
  const isSentence = /^["“‘']?\p{Lu}/u.test(content) && /[.!]["”’']?$/.test(content);
  return (
    hint === null &&
    rule === null &&
    mark === null &&
    isSentence &&
    shape.words >= SHORT_PARAGRAPH_WORDS
  );
}

/** True for plain text with hardly anything around its prose, as an article copied without its page is. */
export function isNearlyAllStory(lines: readonly PageLine[]): boolean {
  if (lines.some(({ hint }) => hint !== null)) return false;
  if (lines.length <= FEWEST_PAGE_LINES) return true;
  let prose = 0;
  let words = 0;
  let short = 0;
  for (const { shape, rule } of lines) {
    words += shape.words;
    if (rule === null && ((shape.words >= 8 && shape.closed) || shape.words >= 25))
      prose += shape.words;
    else if (shape.words < 8 && !shape.closed) short += 1;
  }
  return short <= lines.length * CLEAN_SHORT_SHARE || prose >= words * CLEAN_PROSE_SHARE;
}

/** The run of lines that has most prose and least furniture, less what a rule names. */
export function findInCleanText(lines: readonly PageLine[]): boolean[] {
  const { first, end } = heaviestRun(lines.map(weigh));
  // Without any prose nothing tells story from page: what no rule names is kept.
  const inRun = (index: number): boolean => end === 0 || (index >= first && index < end);
  return lines.map(
    (line, index) => inRun(index) && line.rule === null && !(end === 0 && isDateLine(line)),
  );
}

/** Words of a line that may be a short last sentence; with fewer it may be a label with a stop. */
const FEWEST_SENTENCE_WORDS = 3;

/** How much a line speaks for story (above 0) or for page (below 0). */
function weigh(line: PageLine): number {
  const { words, closed } = line.shape;
  if (line.rule !== null) return line.rule.anywhere ? -1 : -0.5;
  if (isDateLine(line)) return -1;
  if (words >= 8 && closed) return 0.3 + Math.min(2, words / 20);
  if (words >= 25) return 1;
  if (closed && words >= FEWEST_SENTENCE_WORDS) return 0.1;
  if (line.mark === 'list' || line.mark === 'quote') return 0.1;
  return closed || line.mark === 'heading' ? 0 : -0.25;
}

/** Words of a first line that can be the headline of a text without markup; more make it a paragraph, if it is closed. */
const HEADLINE_WORDS = { fewest: 3, most: 28, mostOpen: MOST_HEADLINE_WORDS };

/**
 * True where the first line of a plain text is its headline although it ends as a sentence does:
 * one sentence, of a headline's length, above a longer line.
 */
function opensWithHeadline(lines: readonly PageLine[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.hint !== null) return false;
  const { words, stops, closed } = first.shape;
  const most = closed ? HEADLINE_WORDS.most : HEADLINE_WORDS.mostOpen;
  const headlineLong = words >= HEADLINE_WORDS.fewest && words <= most;
  const longer =
    words > HEADLINE_WORDS.most || lines.slice(1, 4).some((line) => line.shape.words > words);
  return headlineLong && stops <= 2 && longer && first.mark !== 'list' && first.mark !== 'quote';
}
