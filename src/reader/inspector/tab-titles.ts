import { cutAtWord } from '../../marks/cut-at-word';
import { withoutSigns } from '../../marks/find-markup';
import { FRAMING_NAMES } from '../../marks/find-marks';
import { articleLetter } from '../../marks/name-article';
import { wordsOf } from '../../marks/words-of';
import type { Comparison } from '../../model/comparison';
import { type ArticleSpan, meets } from '../../model/span';
import { capitalise } from '../../ui/capitalise';
import type { Found } from './find-source';
import { titleOf } from './title-of';

/** Words of a contrast that its tab shows. Unit: characters; about half the panel's width. */
const MAX_WORDS = 26;

/**
 * What tells the things said of a place from each other: of a contrast its kind and words, of a match with whom; where that is
 * the same of several, as of two facts, the words of the other side.
 * *Shape:* one title each, in the order given; "Shared fact, B: the road 2" for the second of several that nothing tells apart.
 */
export function tabTitles(
  { articles }: Comparison,
  founds: readonly Found[],
  at: ArticleSpan,
): readonly string[] {
  const sides = founds.map((found) => sidesOf(found, at));
  const titles = founds.map((found, index) => {
    const title = titleOf(found);
    const { own, other } = sides[index]!;
    if (found.kind === 'framing') {
      const kind = capitalise(FRAMING_NAMES[found.framing.kind]);
      return own ? `${kind}: ${cutWords(articles, own)}` : kind;
    }
    if (found.kind !== 'link' || !other) return title;
    const relation = {
      same: found.link.byReader ? 'Same in' : 'Related in',
      partial: 'Related in',
    };
    const how = { ...relation, conflict: 'Conflict with' }[found.link.relation];
    return `${how} ${articleLetter(other.article)}`;
  });
  const detailed = titles.map((title, index) => {
    const other = sides[index]?.other;
    const isOnce = titles.filter((each) => each === title).length === 1;
    if (isOnce || !other) return title;
    const found = founds[index];
    const words = cutWords(articles, other);
    if (found?.kind === 'link') return `${title}: ${words}`;
    const stem = found?.kind === 'framing' ? capitalise(FRAMING_NAMES[found.framing.kind]) : title;
    return `${stem}, ${articleLetter(other.article)}: ${words}`;
  });
  return detailed.map((title, index) => {
    const before = detailed.slice(0, index).filter((other) => other === title).length;
    return detailed.filter((other) => other === title).length === 1
      ? title
      : `${title} ${before + 1}`;
  });
}

interface Sides {
  readonly own?: ArticleSpan | undefined;
  readonly other?: ArticleSpan | undefined;
}

function sidesOf(found: Found, at: ArticleSpan): Sides {
  const places =
    found.kind === 'framing'
      ? found.framing.wordings
      : found.kind === 'link'
        ? [found.link.a, found.link.b]
        : found.kind === 'fact'
          ? found.fact.evidence
          : [];
  return {
    own: places.find((one) => meets(one, at)),
    other: places.find(({ article }) => article !== at.article),
  };
}

function cutWords(articles: Comparison['articles'], at: ArticleSpan): string {
  const words = withoutSigns(wordsOf({ articles }, at)).replaceAll(/\s+/g, ' ').trim();
  // The sign of what is cut stands in the line of the last word.
  return cutAtWord(words, MAX_WORDS, '\u00A0…');
}
