import { isDateLine, type PageLine } from './page-lines';

/**
 * Which lines are the story, seen over the whole page: the run of lines that has most prose and least furniture.
 * Shape: one answer a line.
 * Cost: linear.
 */
export function findStoryLines(lines: readonly PageLine[]): boolean[] {
  const weights = lines.map(weigh);
  const { first, end } = heaviestRun(weights);
  const headline = opensWithHeadline(lines) ? 0 : -1;
  // Without any prose nothing tells story from page: what no rule names is kept.
  const inRun = (index: number): boolean => end === 0 || (index >= first && index < end);
  return lines.map(
    (line, index) =>
      inRun(index) && index !== headline && line.rule === null && !(end === 0 && isDateLine(line)),
  );
}

/** Words of a first line that can be the headline of a text without markup; more make it a paragraph. */
const HEADLINE_WORDS = { fewest: 3, most: 28 };

/**
 * True where the first line of a plain text is its headline although it ends as a sentence does:
 * one sentence, of a headline's length, above a longer line.
 */
function opensWithHeadline(lines: readonly PageLine[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.hint !== null) return false;
  const { words, stops } = first.shape;
  const headlineLong = words >= HEADLINE_WORDS.fewest && words <= HEADLINE_WORDS.most;
  const longer = lines.slice(1, 4).some((line) => line.shape.words > words);
  return headlineLong && stops <= 2 && longer && first.mark !== 'list' && first.mark !== 'quote';
}

/** How much a line speaks for story (above 0) or for page (below 0). */
function weigh(line: PageLine): number {
  const { words, closed } = line.shape;
  if (line.rule !== null) return line.rule.anywhere ? -1 : -0.5;
  if (isDateLine(line)) return -1;
  if (words >= 8 && closed) return 0.3 + Math.min(2, words / 20);
  if (words >= 25) return 1;
  return closed ? 0 : -0.25;
}

function heaviestRun(weights: readonly number[]): { readonly first: number; readonly end: number } {
  let best = { first: 0, end: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    sum += weight;
    if (sum <= 0) {
      sum = 0;
      first = index + 1;
    } else if (sum >= best.sum) {
      best = { first, end: index + 1, sum };
    }
  }
  return best;
}
