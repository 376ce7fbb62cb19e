import { escapePattern } from './escape-pattern';

/** Numbers that articles write out, by their value. */
const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** What `a dozen` is. */
const DOZEN = 12;

/** What narrows a number down, as it stands before it. */
const LIMITS =
  'at least|at most|more than|fewer than|less than|no more than|up to|as many as|about|around|almost|nearly|over|some';

/** A number with its limit; not within another, and neither an hour nor a part (`three of them`), a share or a place. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:])(?:(?:${LIMITS})\\s+)?(\\d[\\d,.]*\\d|\\d|(?:a|one)\\s+dozen|${NUMBER_WORDS.join('|')})(?![\\p{L}\\p{N}]|[.,:]\\d|\\s*(?:%|per cent|percent|a\\.?m\\b|p\\.?m\\b|o['’]clock|of\\b))`,
  'giu',
);

/** A number as a text has it. */
export interface WrittenNumber {
  /** With what limits it: `at least a dozen`. */
  readonly words: string;
  /** `12` for `a dozen`, `12` and `twelve`. */
  readonly value: string;
}

/** The numbers of a text in their order, in figures and up to twenty in words. Cost: one pass. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map(([words, number = '']) => ({
    words,
    value: valueOfNumber(number),
  }));
}

/** The value of a number in figures or words; small letters of what is none. */
export function valueOfNumber(number: string): string {
  const plain = number.toLowerCase();
  if (plain.endsWith('dozen')) return String(DOZEN);
  const value = NUMBER_WORDS.indexOf(plain);
  return value >= 0 ? String(value) : plain.replace(/,(?=\d{3})/g, '');
}

/** What limits a number, at the beginning of some words. */
const LIMIT_FIRST = new RegExp(`^(?:${LIMITS})\\s+`, 'iu');

/** `40 metres` for `up to 40 metres`. */
export function withoutLimit(words: string): string {
  return words.replace(LIMIT_FIRST, '');
}

/**
 * `up to 40 metres` for `40 metres`, as the text has it, where it limits the words wherever they stand in it; else the words
 * themselves. Cost: one pass.
 */
export function withLimit(text: string, words: string): string {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${LIMITS})\\s+)?${escapePattern(words)}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const found = [...text.matchAll(pattern)].map(([whole]) => whole);
  const isLimited = found.length > 0 && found.every((whole) => LIMIT_FIRST.test(whole));
  return isLimited ? found[0]! : words;
}
