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

/** Single marks that stand for double ones within a quotation. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '«': '‹', '»': '›' };

/**
 * Words as a quotation, “…”, whatever marks they hold: theirs become single ones, and words that are one quotation already
 * are not wrapped twice. *Cost:* one pass.
 */
export function inQuotes(words: string): string {
  const whole = completeQuotes(words.trim());
  const signs = whole.split('');
  const open: string[] = [];
  /** Where the first pair ends: at the last sign where the words are one quotation. */
  let firstEnd = -1;
  const inner = signs.map((sign, index) => {
    const isStraight = sign === STRAIGHT;
    if (OPENING.includes(sign) || (isStraight && opens(signs, index) && open.at(-1) !== STRAIGHT)) {
      open.push(sign);
      return isStraight ? '‘' : INNER[sign]!;
    }
    if (open.length === 0 || !(isStraight || CLOSING.includes(sign))) return sign;
    open.pop();
    if (open.length === 0 && firstEnd < 0) firstEnd = index;
    return isStraight ? '’' : INNER[sign]!;
  });
  const isQuotation =
    firstEnd === signs.length - 1 && (OPENING + STRAIGHT).includes(signs[0] ?? '');
  return `“${(isQuotation ? inner.slice(1, -1) : inner).join('')}”`;
}

function openerOf(closing: string): string {
  return closing === STRAIGHT ? STRAIGHT : OPENING[CLOSING.indexOf(closing)]!;
}

/** True for a straight mark that stands before a word and behind none. */
function opens(signs: readonly string[], index: number): boolean {
  return /[\s([—–-]/.test(signs[index - 1] ?? ' ') && /\S/.test(signs[index + 1] ?? '');
}
