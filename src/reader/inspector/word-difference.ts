import { diffWordsWithSpace } from 'diff';

/** A piece of a wording; `isOwn`: the other wording does not have it. */
export interface WordPiece {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Longer wordings are not compared word by word. Unit: characters. */
const MAX_LENGTH = 4000;

/** The pieces of `wording` that `other` has too, and those that it has not; letter case does not count. */
export function compareWords(wording: string, other: string): readonly WordPiece[] {
  if (wording.length > MAX_LENGTH || other.length > MAX_LENGTH) {
    return [{ text: wording, isOwn: false }];
  }
  return diffWordsWithSpace(other, wording, { ignoreCase: true })
    .filter(({ removed }) => !removed)
    .reduce<WordPiece[]>((pieces, { value, added }) => {
      const isOwn = added && value.trim() !== '';
      const last = pieces.at(-1);
      if (last && (last.isOwn === isOwn || value.trim() === '')) {
        pieces[pieces.length - 1] = { ...last, text: last.text + value };
      } else {
        pieces.push({ text: value, isOwn });
      }
      return pieces;
    }, []);
}
