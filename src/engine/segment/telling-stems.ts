import type { PageLine } from './page-lines';

/** Letters of a word that may tell what a story is about: shorter ones are mostly function words. */
const TELLING_LETTERS = 4;
/** Longer function words, that any line shares with any story: `News and views from the coast`. */
const UNTELLING =
  /^(?:about|after|also|been|before|does|down|from|have|here|into|just|more|most|only|other|over|says|some|than|that|their|them|then|there|these|they|this|those|under|until|upon|were|what|when|where|which|while|will|with|would|your)$/;
/** Story text that lines are compared with, in UTF-16 units: a headline tells what the first paragraphs tell. */
const STORY_SAMPLE = 4_000;

/** As `PageLine.key` for any text: lower case, words and blanks only. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The words of a key that may tell what a story is about, without the endings of English words, and all numbers.
 * Shape: each once, in order. Cost: linear.
 */
export function tellingStems(key: string): ReadonlySet<string> {
  const words = key
    .split(' ')
    .filter(
      (word) => (word.length >= TELLING_LETTERS && !UNTELLING.test(word)) || /^\d{2,}$/.test(word),
    );
  return new Set(words.map(stemOf));
}

/** `raises` `raised` `raising` → `rais`: crude, and the same for a headline and its story. */
function stemOf(word: string): string {
  return word.length <= TELLING_LETTERS ? word : word.replace(/(?:ings?|ied|ies|ed|es|e|s|y)$/, '');
}

/** The telling words at the head of the story. Cost: linear up to 4,000 characters. */
export function toldStems(
  lines: readonly PageLine[],
  story: readonly boolean[],
): ReadonlySet<string> {
  const stems = new Set<string>();
  let left = STORY_SAMPLE;
  for (const [index, line] of lines.entries()) {
    if (!story[index] || left <= 0) continue;
    // The key is empty for long lines, and holds too much where the sample ends within the line.
    const isRead = line.key !== '' && line.content.length <= left;
    const key = isRead ? line.key : keyOf(line.content.slice(0, left));
    for (const stem of tellingStems(key)) stems.add(stem);
    left -= line.content.length;
  }
  return stems;
}
