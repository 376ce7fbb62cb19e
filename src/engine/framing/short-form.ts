/** Letters that stand for a body: `MPD`, `M.P.D.`. */
const LETTERS = /^(?:\p{Lu}\.?){2,6}$/u;
/** A word of a body's name. */
const CAPITAL = /^\p{Lu}\p{L}/u;
/** Small words within a name; their letter may stand in the short form or not. */
const SMALL = /^(?:of|the|for|and)$/;

/**
 * True where one of two phrases names a body in letters and the other in full, in any order of its words:
 * `MPD` and `Malo Police Department`, `DOF` and `Fisheries Department`. Cost: product of their words.
 */
export function areOneBody(x: readonly string[], y: readonly string[]): boolean {
  return isShortFor(x, y) || isShortFor(y, x);
}

function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.filter((word) => LETTERS.test(word)).map((word) => word.replace(/\./g, ''));
  if (letters.length === 0) return false;
  const initials = long
    .filter((word) => !SMALL.test(word))
    .map((word) => (CAPITAL.test(word) && !LETTERS.test(word) ? word[0]! : ' '))
    .join('');
  return letters.some((word) => [word, word.replace(/O/g, '')].some((own) => holds(initials, own)));
}

/** The letters stand together in the initials, in any order. */
function holds(initials: string, letters: string): boolean {
  if (letters.length < 2) return false;
  const wanted = sorted(letters);
  for (let at = 0; at + letters.length <= initials.length; at += 1)
    if (sorted(initials.slice(at, at + letters.length)) === wanted) return true;
  return false;
}

function sorted(letters: string): string {
  return letters.split('').sort().join('');
}
