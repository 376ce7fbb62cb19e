import { PAGE_RULES, type PageRule } from './page-rules.table';

/** Longest line that the rules look at, in UTF-16 units: longer ones are prose, and patterns stay quick. */
const LONGEST_NAMED_LINE = 600;

/** The first page rule whose wording fits the whole line; null for prose and for lines above 600 characters. */
export function nameLine(line: string): PageRule | null {
  if (line.length > LONGEST_NAMED_LINE) return null;
  return PAGE_RULES.find((rule) => rule.pattern.test(line)) ?? null;
}
