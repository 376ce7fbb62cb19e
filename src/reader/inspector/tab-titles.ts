import { withoutSigns } from '../../marks/find-markup';
import { FRAMING_NAMES } from '../../marks/find-marks';
import { articleLetter } from '../../marks/name-article';
import type { Comparison, Framing } from '../../model/comparison';
import { type ArticleSpan, meets } from '../../model/span';
import { capitalise } from '../../ui/capitalise';
import type { Found } from './find-source';
import { titleOf } from './title-of';

/** Words of a contrast that its tab shows. Unit: characters; about half the inspector's width. */
const MAX_WORDS = 26;

/**
 * What tells the things said of a place from each other: of a contrast its kind and words, of a match with whom.
 * *Shape:* one title each, in the order given; "Shared fact 2" for the second of several with one title.
 */
export function tabTitles(
  { articles }: Comparison,
  founds: readonly Found[],
  at: ArticleSpan,
): readonly string[] {
  const titles = founds.map((found) => {
    if (found.kind === 'framing') return framingTitle(articles, found.framing, at);
    if (found.kind !== 'link') return titleOf(found);
    const { a, b, relation } = found.link;
    const other = articleLetter(a.article === at.article ? b.article : a.article);
    return (
      {
        same: found.link.byReader ? 'Same in' : 'Perhaps in',
        partial: 'Partly in',
        conflict: 'Otherwise in',
      }[relation] + ` ${other}`
    );
  });
  return titles.map((title, index) => {
    const before = titles.slice(0, index).filter((other) => other === title).length;
    return titles.filter((other) => other === title).length === 1
      ? title
      : `${title} ${before + 1}`;
  });
}

function framingTitle(
  articles: Comparison['articles'],
  { kind, wordings }: Framing,
  at: ArticleSpan,
): string {
  const name = FRAMING_NAMES[kind];
  const title = capitalise(name);
  const own = wordings.find((one) => meets(one, at));
  const text = articles.find(({ id }) => id === at.article)?.text ?? '';
  return own ? `${title}: ${shorten(withoutSigns(text.slice(own.start, own.end)))}` : title;
}

/** Whole words, as many as there is room for, but at least the first. */
function shorten(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  if (words.length <= MAX_WORDS) return words;
  const room = words.slice(0, MAX_WORDS + 1);
  const end = room.lastIndexOf(' ');
  return `${end > 0 ? room.slice(0, end) : words.split(' ', 1)[0]} …`;
}
