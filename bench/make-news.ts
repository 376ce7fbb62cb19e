import { lehmer } from './lehmer';

const NAMES = ['Ada Brook', 'Minister Tolan', 'the River Board', 'Oldport', 'Captain Reyes'];
const ACTS = ['told reporters', 'denied', 'confirmed on Monday', 'said', 'had warned in 2019'];
const MATTERS = [
  'that the bridge would close',
  'that 12 ferries were lost',
  'the new toll of $4.50',
];
const ENDS = [', according to a report.', ' after talks in the capital.', ', "for now".', '.'];

/** Length of an average word of this prose with its space. Unit: UTF-16 units. */
export const WORD_LENGTH = 5.9;

/**
 * News-like prose of at least `length` UTF-16 units, the same for the same seed; other seeds share many of its sentences.
 * Shape: sentences parted by a space, about every fourth by `separator`.
 */
export function makeNews(seed: number, length: number, separator = '\n\n'): string {
  const next = lehmer(seed);
  const pick = (list: readonly string[]) => list[next() % list.length];
  const parts: string[] = [];
  for (let made = 0; made < length; ) {
    const sentence = `${pick(NAMES)} ${pick(ACTS)} ${pick(MATTERS)} number ${next() % 1000}${pick(ENDS)}`;
    const gap = next() % 4 === 0 ? separator : ' ';
    parts.push(sentence, gap);
    made += sentence.length + gap.length;
  }
  return parts.join('');
}
