import type { Span } from '../../model/span';
import type { Quantity } from '../prepared';

/** `Ann Holm, 19, and`, `aged 19 and 16`: how old somebody is counts nobody. Cost: constant. */
export function isAge(text: string, { start, end, unit }: Quantity): boolean {
  if (unit !== null) return false;
  return (
    /\baged? (?:[\w-]+ and )?$/i.test(text.slice(Math.max(0, start - 24), start)) ||
    (/\p{L}, $/u.test(text.slice(Math.max(0, start - 4), start)) &&
      /^[,.]/.test(text.slice(end, end + 1)))
  );
}

const PARTS =
  /\b(?:including|among (?:them|those)|another|other|further|additional|not|first|last) $/i;

/** `three of them`, `including six children`, `another four`, `six others`; `with three children` where another number stands before it (`isFurther`). Cost: constant. */
export function isPart(text: string, { start, end }: Span, isFurther = true): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  return (
    PARTS.test(before) ||
    (isFurther && /(?<!left )\bwith $/i.test(before)) ||
    /^ (?:of (?:them|whom|those|the(?! \d))|(?:\w+ )?(?:more|others?|additional|further)\b)/i.test(
      after,
    )
  );
}

/** `seven others were hurt`, `nine other workers`: besides those told before; in `two children and seven others` nobody knows how many in all. Cost: constant. */
export function isOthers(text: string, { start, end }: Span): boolean {
  return (
    /^ (?:\w+ )?others?\b/i.test(text.slice(end, end + 20)) &&
    !/\band $/i.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** `twelve of those held`: a part of what both articles may tell. Cost: constant. */
export function isOfThose(text: string, { end }: Span): boolean {
  return /^ of those (?:\w+ed|held|caught|seen|found)\b/i.test(text.slice(end, end + 40));
}
