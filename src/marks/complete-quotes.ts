/** Marks of quotation: where a pair opens and closes. The straight one is both. */
const OPENING = '“«';
const CLOSING = '”»';
const STRAIGHT = '"';

/**
 * Words cut out of a quotation with the mark that the cut took from a pair: a sentence in the midst of what somebody says
 * has only its beginning or its end. Words without such marks stay as they are. Cost: one pass.
 */
export function completeQuotes(words: string): string {
  /** What would close each pair that is open. */
  const open: string[] = [];
  // All of the marks are single units.
  const signs = words.split('');
  let before = '';
  for (const [index, sign] of signs.entries()) {
    const at = OPENING.indexOf(sign);
    if (at >= 0 || (sign === STRAIGHT && opens(signs, index) && open.at(-1) !== STRAIGHT)) {
      open.push(at >= 0 ? CLOSING[at]! : STRAIGHT);
    } else if (CLOSING.includes(sign) || sign === STRAIGHT) {
      if (open.at(-1) === sign) open.pop();
      // Inches are no end of a quotation.
      else if (!/\d/.test(signs[index - 1] ?? '')) before = openerOf(sign) + before;
    }
  }
  return before + words + open.reverse().join('');
}

function openerOf(closing: string): string {
  return closing === STRAIGHT ? STRAIGHT : OPENING[CLOSING.indexOf(closing)]!;
}

/** True for a straight mark that stands before a word and behind none. */
function opens(signs: readonly string[], index: number): boolean {
  return /[\s([—–-]/.test(signs[index - 1] ?? ' ') && /\S/.test(signs[index + 1] ?? '');
}
