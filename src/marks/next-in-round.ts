import type { Span } from '../model/span';
import type { Mark } from './mark';

/**
 * The next mark after a place, through the articles in the order in which they stand; after the last one the first again.
 * *Shape:* undefined only where there is no mark in any of the articles.
 */
export function nextInRound(
  marks: readonly Mark[],
  articles: readonly string[],
  from: { readonly article: string } & Pick<Span, 'start'>,
): Mark | undefined {
  const round = articles.flatMap((id) => marks.filter(({ article }) => article === id));
  const here = articles.indexOf(from.article);
  const next = round.find(({ article, start }) => {
    const place = articles.indexOf(article);
    return place > here || (place === here && start > from.start);
  });
  return next ?? round[0];
}
