import type { Span } from '../../model/span';
import type { ComparedQuantity } from '../annotate/compare-quantities';
import { matchesOf } from '../matches-of';
import type { DateMention, PreparedArticle } from '../prepared';
import { spansTouching } from './spans-touching';
import { sharesIn } from './told-numbers';

/** Tokens `[firstToken, endToken)` of an article and the characters they cover. */
export interface Stretch extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What a stretch gives in figures. */
export interface Figures {
  readonly quantities: readonly ComparedQuantity[];
  readonly dates: readonly DateMention[];
  /** Times of day as written on a clock: `4:18`. */
  readonly times: readonly string[];
}

export const NO_FIGURES: Figures = { quantities: [], dates: [], times: [] };

/** Without one of these a stretch tells no share in words and no time of day. */
const HINTS = /half|third|quarter|fifth|tenth|\d[:.][0-5]\d/gi;
const CLOCK = /(?<![\d.:])(\d{1,2})[:.]([0-5]\d)(?= ?(?:[ap]\.?m\b|h\b|o.clock|local|GMT|UTC))/gi;

/** Reads the figures of stretches of an article; `NO_FIGURES` itself where there are none. Cost: linear in the text, then in each stretch. */
export function figuresReader({
  text,
  quantities,
  dates,
}: PreparedArticle): (stretch: Span) => Figures {
  const hints = matchesOf(text, HINTS).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return (stretch) => {
    const found = spansTouching(quantities, stretch);
    const told = spansTouching(dates, stretch);
    if (spansTouching(hints, stretch).length === 0)
      return found.length + told.length > 0
        ? { quantities: found, dates: told, times: [] }
        : NO_FIGURES;
    const words = text.slice(stretch.start, stretch.end);
    const shares = sharesIn(words);
    const times = matchesOf(words, CLOCK).map(([, hour, minute]) => `${hour}:${minute}`);
    return found.length + told.length + shares.length + times.length > 0
      ? { quantities: [...found, ...shares], dates: told, times }
      : NO_FIGURES;
  };
}
