import { cutAtWord } from '../../marks/cut-at-word';
import { withoutSigns } from '../../marks/find-markup';
import { FRAMING_NAMES } from '../../marks/find-marks';
import { articleLetter } from '../../marks/name-article';
import { wordsOf } from '../../marks/words-of';
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
  if (!own) return title;
  const words = withoutSigns(wordsOf({ articles }, own)).replaceAll(/\s+/g, ' ').trim();
  return `${title}: ${cutAtWord(words, MAX_WORDS)}`;
}
