/** Marks that mean the same to somebody who types, by the one on a keyboard. */
const SAME_MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
};

const NOT_PLAIN = /[^\u0021-\u0040\u005b-\u007e]/g;

/**
 * Makes texts comparable as a person types them: lower case, no accents, plain quotation marks, dashes and spaces.
 * *Shape:* as long as the text, so that a place in the one is the same place in the other.
 */
export function foldText(text: string): string {
  return text.replaceAll(NOT_PLAIN, (unit) => {
    if (/\s/.test(unit)) return ' ';
    const same = SAME_MARKS[unit];
    if (same !== undefined) return same;
    return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
  });
}
