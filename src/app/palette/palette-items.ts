import { completeQuotes } from '../../model/in-quotes';
import { withoutSigns } from '../../marks/find-markup';
import { articleLetter, nameArticle } from '../../marks/name-article';
import type { Comparison } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';

/** The groups of the palette, in their order. */
export const PALETTE_GROUPS = ['Commands', 'Stories', 'Articles', 'Names', 'Facts'] as const;
type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** Quiet words behind it: a shortcut, how often a name stands. */
  readonly detail: string;
  /** Other words by which it is found. */
  readonly also: readonly string[];
}

/** Lines of one group shown at most; Commands are always shown all that match. */
const MOST_OF_A_GROUP = 8;

/** The articles, names and facts of a comparison as lines, each with the passage that it leads to. */
export function paletteItems({
  articles,
  entities,
  facts,
}: Comparison): readonly (PaletteItem & { readonly at: ArticleSpan })[] {
  const line = (
    group: PaletteGroup,
    id: string,
    label: string,
    detail: string,
    at: ArticleSpan,
    also: readonly string[] = [],
  ) => ({
    id: `${group} ${id}`,
    group,
    label,
    detail,
    also,
    at,
  });
  return [
    ...articles.map((article) => {
      const start = article.blocks[0]?.start ?? 0;
      const at = { article: article.id, start, end: Math.min(article.text.length, start + 1) };
      const label = `${articleLetter(article.id)} ${nameArticle(article)}`;
      return line('Articles', article.id, label, article.meta.title ?? '', at);
    }),
    ...entities.flatMap(({ id, name, mentions }) =>
      mentions[0]
        ? line(
            'Names',
            id,
            name,
            `×${mentions.length}`,
            mentions[0],
            mentions.map(({ label }) => label),
          )
        : [],
    ),
    ...facts.flatMap(({ id, statement, evidence }) =>
      evidence[0]
        ? line(
            'Facts',
            id,
            completeQuotes(withoutSigns(statement)),
            [...new Set(evidence.map(({ article }) => articleLetter(article)))].join(' '),
            evidence[0],
          )
        : [],
    ),
  ];
}

/**
 * The lines that hold every word typed, group by group, those first that begin with what was typed.
 * *Shape:* nothing typed gives the commands, stories and articles alone; at most eight of each other group.
 */
export function matchPalette<Item extends PaletteItem>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return PALETTE_GROUPS.flatMap((group) => {
    const own = items.filter((item) => item.group === group);
    if (words.length === 0) return group === 'Names' || group === 'Facts' ? [] : own;
    const ranked = own
      .map((item) => ({ item, rank: rankOf(item, words) }))
      .filter(({ rank }) => rank > 0)
      .sort((x, y) => y.rank - x.rank)
      .map(({ item }) => item);
    return group === 'Commands' ? ranked : ranked.slice(0, MOST_OF_A_GROUP);
  });
}

/** 3: the label begins with the words, 2: a word of it does with each, 1: they stand somewhere, 0: they do not. */
function rankOf({ label, also }: PaletteItem, words: readonly string[]): 0 | 1 | 2 | 3 {
  const text = label.toLowerCase();
  if (text.startsWith(words.join(' '))) return 3;
  if (words.every((word) => ` ${text}`.includes(` ${word}`))) return 2;
  const all = [text, ...also.map((other) => other.toLowerCase())];
  return all.some((one) => words.every((word) => one.includes(word))) ? 1 : 0;
}
