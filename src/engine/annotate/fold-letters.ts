/*
 * The tagger knows the letters of Latin-1 and parts a word at any other: `Kovač` → `Kova` `č`.
 */

/** Letters of Latin script beyond Latin-1, ligatures, and the letters that look like apostrophes: `Hawaiʻi`. */
const BEYOND = /[\u0100-\u024F\u0259\u02BB\u02BC\u1E00-\u1EFF\uFB00-\uFB06]/gu;

const BEYOND_ASCII = /[^\u0020-\u007E]/;

/** Those that Unicode does not take apart into a base letter and its marks, or that tell two letters. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Đ: 'D',
    đ: 'd',
    Ħ: 'H',
    ħ: 'h',
    ı: 'i',
    ĸ: 'k',
    Ł: 'L',
    ł: 'l',
    Ŋ: 'N',
    ŋ: 'n',
    Œ: 'O',
    œ: 'o',
    Ŧ: 'T',
    ŧ: 't',
    ƀ: 'b',
    Ɓ: 'B',
    Ɔ: 'O',
    Ɖ: 'D',
    Ɗ: 'D',
    Ǝ: 'E',
    Ə: 'A',
    ə: 'a',
    Ɛ: 'E',
    ƒ: 'f',
    Ƒ: 'F',
    Ɠ: 'G',
    Ɨ: 'I',
    Ƙ: 'K',
    ƙ: 'k',
    ƚ: 'l',
    Ɲ: 'N',
    ƥ: 'p',
    Ƥ: 'P',
    Ƴ: 'Y',
    ƴ: 'y',
    Ƶ: 'Z',
    ƶ: 'z',
    ǝ: 'e',
    ǥ: 'g',
    Ǥ: 'G',
    ẞ: 'S',
    ǆ: 'd',
    Ǆ: 'D',
    ǉ: 'l',
    Ǉ: 'L',
    ǌ: 'n',
    Ǌ: 'N',
    ﬀ: 'f',
    ﬁ: 'f',
    ﬂ: 'f',
    ﬃ: 'f',
    ﬄ: 'f',
    ﬅ: 's',
    ﬆ: 's',
    ʻ: '’',
    ʼ: '’',
  }),
);

/**
 * The text with every Latin letter beyond Latin-1 as its base letter: `Łukasz Kovač` → `Lukasz Kovac`.
 * Shape: as long as it was, each UTF-16 unit in its place; a letter written with marks of its own keeps them.
 * Letters of other scripts stay. Cost: linear.
 */
export function foldLetters(text: string): string {
  return text.replace(BEYOND, baseOf);
}

function baseOf(letter: string): string {
  const base = WHOLE.get(letter) ?? letter.normalize('NFD').charAt(0);
  return /^[A-Za-z’]$/.test(base) ? base : letter;
}

/** The text without any mark on its letters, for comparing names: `José Şahin` → `Jose Sahin`. Cost: linear. */
export function withoutMarks(text: string): string {
  return BEYOND_ASCII.test(text)
    ? foldLetters(text)
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC')
    : text;
}
