import type { PageLine } from './page-lines';

/** Lines after the story in which its box of figures is looked for. */
const REACH = 10;
/** Fewest lines of a box: a single one may be a teaser with a number. */
const FEWEST_LINES = 2;
/** Words of a box's line. */
const MOST_WORDS = 20;
/** A number that chance does not bring twice on a page, other than a year. */
const NUMBER = /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\d/g;

/** A box of figures below the story, lines `[start, end)`; the first may be its heading. */
export interface FactBox {
  readonly start: number;
  readonly end: number;
}

/**
 * The short lines just below the story that go on with its figures, `Loan of 300,000: 540 more a year`: at least two
 * with a number, and one of their numbers is the story's own. Null where there is none.
 * Cost: linear.
 */
export function findFactBox(
  lines: readonly PageLine[],
  story: readonly boolean[],
  endStory: number,
): FactBox | null {
  let last = endStory - 1;
  const numbered: PageLine[] = [];
  for (let index = endStory; index < Math.min(lines.length, endStory + REACH); index += 1) {
    const line = lines[index]!;
    if (line.rule !== null || line.date !== null || line.shape.words > MOST_WORDS) break;
    const isNumbered = numbersIn(line.content).length > 0;
    if (!isNumbered && index > endStory) break;
    if (!isNumbered) continue;
    numbered.push(line);
    last = index;
  }
  if (numbered.length < FEWEST_LINES) return null;
  const own = new Set(lines.flatMap(({ content }, at) => (story[at] ? numbersIn(content) : [])));
  const goesOn = numbered.some(({ content }) => numbersIn(content).some((one) => own.has(one)));
  return goesOn ? { start: endStory, end: last + 1 } : null;
}

function numbersIn(content: string): string[] {
  return content.match(NUMBER) ?? [];
}
