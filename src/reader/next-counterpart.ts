import type { Mark } from '../marks/mark';
import { meets } from '../model/span';

/**
 * The place of the same source in the next article that has one, round and round in the order in which they stand: with two
 * articles there and back. Of several places in one article that from which one came (`trail`, the last first), else the best.
 * *Shape:* undefined where no other article has it.
 */
export function nextCounterpart(
  marks: readonly Mark[],
  order: readonly string[],
  from: Mark,
  trail: readonly Mark[],
): Mark | undefined {
  const here = order.indexOf(from.article);
  const round = [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))];
  const ofSource = marks.filter(({ source }) => source === from.source);
  for (const article of round) {
    const places = ofSource.filter((mark) => mark.article === article);
    const cameFrom = trail.find((mark) => mark.article === article);
    const best = from.counterparts.find((place) => place.article === article);
    const near = (to: Pick<Mark, 'article' | 'start' | 'end'> | undefined) =>
      to && places.find((mark) => meets(mark, to));
    const next = near(cameFrom) ?? near(best) ?? places[0];
    if (next) return next;
  }
  return undefined;
}
