import { isDateLine, type PageLine } from './page-lines';

/**
 * Which lines are the story, seen over the whole page: the run of lines that has most prose and least furniture.
 * Shape: one answer a line.
 * Cost: linear.
 */
export function findStoryLines(lines: readonly PageLine[]): boolean[] {
  const weights = lines.map(weigh);
  const { first, end } = heaviestRun(weights);
  return lines.map((line, index) => index >= first && index < end && line.rule === null);
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
