import { overlapLength, overlaps, type Span } from '../../model/span';
import type { ComparedQuantity } from '../annotate/compare-quantities';
import type { DateMention, PreparedArticle, Token } from '../prepared';
import { kindsOf } from './kindred';
import { isContent } from './rarity';
import { spansTouching } from './spans-touching';
import { sharesIn } from './told-numbers';

/** Tokens `[firstToken, endToken)` of an article and the characters they cover. */
export interface Stretch extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A stretch with all that another may tell too. */
export interface Told {
  /** Content words by stem. */
  readonly words: ReadonlyMap<string, Token>;
  /** Stems of words within numbers and dates. */
  readonly measured: ReadonlySet<string>;
  /** The rows of kindred words that they stand in. */
  readonly kinds: ReadonlySet<number>;
  readonly quantities: readonly ComparedQuantity[];
  readonly dates: readonly DateMention[];
  /** All of it stands in quotation marks, but for who says it. */
  readonly isQuoted: boolean;
  /** Times of day as written on a clock: `4:18`. */
  readonly times: readonly string[];
}

/** Part of a clause within quotation marks from which it is a quotation. */
const QUOTED = 0.5;
/** Reads a stretch. Cost: linear in its tokens. */
export function toldIn(article: PreparedArticle, stretch: Stretch): Told {
  const measures = [
    ...spansTouching(article.quantities, stretch),
    ...spansTouching(article.dates, stretch),
  ];
  const words = new Map<string, Token>();
  const measured = new Set<string>();
  for (let at = stretch.firstToken; at < stretch.endToken; at += 1) {
    const token = article.tokens[at]!;
    if (!isContent(token)) continue;
    words.set(token.stem, token);
    if (measures.some((span) => overlaps(span, token))) measured.add(token.stem);
  }
  const text = article.text.slice(stretch.start, stretch.end);
  return {
    words,
    measured,
    kinds: new Set([...words.keys()].flatMap(kindsOf)),
    ...valuesIn(article, stretch),
    isQuoted: spansTouching(article.quotations, stretch).some(
      (quotation) => overlapLength(quotation, stretch) >= QUOTED * (stretch.end - stretch.start),
    ),
    times: [...text.matchAll(CLOCK)].map(([, hour, minute]) => `${hour}:${minute}`),
  };
}

/** The numbers and dates of a stretch. Cost: linear in its characters. */
export function valuesIn(
  article: PreparedArticle,
  stretch: Span,
): Pick<Told, 'quantities' | 'dates'> {
  const shares = sharesIn(article.text.slice(stretch.start, stretch.end));
  return {
    quantities: [...spansTouching(article.quantities, stretch), ...shares],
    dates: spansTouching(article.dates, stretch),
  };
}

const CLOCK = /(?<![\d.:])(\d{1,2})[:.]([0-5]\d)(?= ?(?:[ap]\.?m\b|h\b|o.clock|local|GMT|UTC))/gi;
