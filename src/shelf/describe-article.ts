import { sayCount } from '../marks/say-count';
import type { Comparison } from '../model/comparison';

/** What was recognised of one article, in words for a list. */
export interface ArticleSummary {
  readonly title: string | null;
  readonly outlet: string | null;
  /** Byline and date, as far as the page says them. */
  readonly origin: string;
  /** "12 paragraphs of story, 24 pieces taken as noise". */
  readonly counts: string;
  /** Why, most frequent reason first: "view counter (2)". */
  readonly reasons: readonly string[];
  /** Something the reader should know; null where all is well. */
  readonly warning: string | null;
}

const STORY_ROLES: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote']);

/** Sums up the first article of a comparison. */
export function describeArticle({ articles, noise }: Comparison): ArticleSummary {
  const { meta, blocks, id } = articles[0]!;
  const own = noise.filter(({ article }) => article === id);
  const paragraphs = blocks.filter(
    (block) =>
      STORY_ROLES.has(block.role) &&
      !own.some(({ start, end }) => start <= block.start && end >= block.end),
  ).length;
  const tally = new Map<string, number>();
  for (const { reason } of own) tally.set(reason, (tally.get(reason) ?? 0) + 1);
  return {
    title: meta.title,
    outlet: meta.outlet,
    origin: [meta.byline, meta.published?.replace('T', ', ')].filter(Boolean).join(' · '),
    counts: `${sayCount(paragraphs, 'paragraph')} of story, ${sayCount(own.length, 'piece')} taken as noise`,
    reasons: [...tally]
      .sort((x, y) => y[1] - x[1])
      .map(([reason, times]) => (times > 1 ? `${reason} (${times})` : reason)),
    warning: warningOf(paragraphs, meta.language),
  };
}

function warningOf(paragraphs: number, language: string | null): string | null {
  if (paragraphs === 0) return 'No story was found in it: is it the page you meant?';
  if (language === null || /^en\b/i.test(language)) return null;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `It is in ${name}: beyond its structure, only English is analysed.`;
}
