import { sayCount } from '../marks/say-count';
import { sayDay } from '../marks/say-day';
import { isCompared } from '../marks/is-compared';
import { nameLanguage } from '../marks/name-language';
import { STORY_ROLES } from '../marks/only-here';
import type { ComparedArticle, Comparison } from '../model/comparison';
import { contains } from '../model/span';

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

/** Sums up the first article of a comparison. */
export function describeArticle({ articles, noise }: Comparison): ArticleSummary {
  const article = articles[0]!;
  const { meta, blocks, id } = article;
  const own = noise.filter(({ article }) => article === id);
  const paragraphs = blocks.filter(
    (block) => STORY_ROLES.has(block.role) && !own.some((mark) => contains(mark, block)),
  ).length;
  const tally = new Map<string, number>();
  for (const { reason } of own) tally.set(reason, (tally.get(reason) ?? 0) + 1);
  return {
    title: meta.title,
    outlet: meta.outlet,
    origin: [meta.byline, sayDay(meta.published)].filter(Boolean).join(' · '),
    counts: `${sayCount(paragraphs, 'paragraph')} of story, ${sayCount(own.length, 'piece')} taken as noise`,
    reasons: [...tally]
      .sort((x, y) => y[1] - x[1])
      .map(([reason, times]) => (times > 1 ? `${reason} (${times})` : reason)),
    warning: warningOf(paragraphs, article),
  };
}

function warningOf(paragraphs: number, article: ComparedArticle): string | null {
  if (paragraphs === 0) return 'No story was found in it: is it the page you meant?';
  if (isCompared(article)) return null;
  const language = nameLanguage(article.meta.language ?? '');
  return `It is in ${language}: beyond its structure, only English is analysed.`;
}
