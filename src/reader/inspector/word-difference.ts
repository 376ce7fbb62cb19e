import { diffWordsWithSpace } from 'diff';

/** A piece of a wording; `isOwn`: the other wording does not have it. */
export interface WordPiece {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Share of a wording that is its own from which nothing is set apart: all would be. */
const MAX_OWN_SHARE = 0.7;

/** Longer wordings are not compared word by word. Unit: characters. */
const MAX_LENGTH = 4000;

/** The pieces of `wording` that `other` has too, and those that it has not; letter case does not count. Nothing is set apart where little is common. */
export function compareWords(wording: string, other: string): readonly WordPiece[] {
  if (wording.length > MAX_LENGTH || other.length > MAX_LENGTH) {
    return [{ text: wording, isOwn: false }];
  }
  const pieces = diffWordsWithSpace(other, wording, { ignoreCase: true })
    .filter(({ removed }) => !removed)
    .reduce<WordPiece[]>((found, { value, added }) => {
      const isOwn = added && value.trim() !== '';
      const last = found.at(-1);
      if (last && (last.isOwn === isOwn || value.trim() === '')) {
        found[found.length - 1] = { ...last, text: last.text + value };
      } else {
        found.push({ text: value, isOwn });
      }
      return found;
    }, []);
  const own = pieces.reduce((sum, { text, isOwn }) => sum + (isOwn ? text.length : 0), 0);
  return own > MAX_OWN_SHARE * wording.length ? [{ text: wording, isOwn: false }] : pieces;
}
