import type { PartOfSpeech, Token } from '../prepared';
import { LOUD_WORDS } from './loud-words.table';

/** Letters that a body goes by at most, and from which on two words in capitals side by side are loud. */
const MAX_LETTERS = 6;
const LOUD_WORD = 4;
const NATION_LETTERS = new Set('US UK UN EU USA UAE'.split(' '));
const LOUD: ReadonlySet<string> = new Set(LOUD_WORDS.split(' '));
/** Tags of words that are no names: in capitals they are loud. */
const LOUD_TAGS: ReadonlySet<PartOfSpeech> = new Set([
  'VERB',
  'AUX',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'NUM',
  'PART',
  'INTJ',
  'CCONJ',
  'SCONJ',
]);

type Word = Pick<Token, 'text' | 'pos' | 'lower' | 'stop'>;

/** True for a tag that in capitals tells loudness. */
export function isLoudTag(pos: PartOfSpeech): boolean {
  return LOUD_TAGS.has(pos);
}

/** `DEATH TRAIN`, `LIKE A BOMB`, `she WILL`, `GREEDY dockers`: in capitals for their loudness, which tells nothing. */
export function isShouted(words: readonly Word[], at: number, first: number, end: number): boolean {
  const { text, pos, lower } = words[at]!;
  if (!isLoud(text)) return false;
  if (LOUD_TAGS.has(pos) || text.length > MAX_LETTERS || LOUD.has(lower)) return true;
  return [at - 1, at + 1].some((near) => {
    const other = near >= first && near < end ? words[near]! : null;
    if (!other || !/^\p{Lu}+$/u.test(other.text) || NATION_LETTERS.has(other.text)) return false;
    return (
      LOUD_TAGS.has(other.pos) ||
      /^(?:A|AN|THE|MY|OUR|YOUR|HIS|HER)$/.test(other.text) ||
      (other.text.length >= LOUD_WORD && text.length >= LOUD_WORD)
    );
  });
}

/** Two letters and more, all capitals. */
function isLoud(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && !NATION_LETTERS.has(text);
}
