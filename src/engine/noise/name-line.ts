import { PAGE_RULES, type PageRule } from './page-rules.table';

/** By their flags one pattern that fits where any rule does: nearly all lines are prose, and fit none. */
const ANY_RULE: readonly RegExp[] = [
  ...new Set(PAGE_RULES.map(({ pattern }) => pattern.flags)),
].map((flags) => {
  const own = PAGE_RULES.filter(({ pattern }) => pattern.flags === flags);
  return new RegExp(own.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags);
});

/** Longest line that the rules look at, in UTF-16 units: longer ones are prose, and patterns stay quick. */
const LONGEST_NAMED_LINE = 600;

/** The first page rule whose wording fits the whole line; null for prose and for lines above 600 characters. */
export function nameLine(line: string): PageRule | null {
  if (line.length > LONGEST_NAMED_LINE) return null;
  if (!ANY_RULE.some((pattern) => pattern.test(line))) return null;
  return PAGE_RULES.find((rule) => rule.pattern.test(line)) ?? null;
}
