import type { Unit } from './units';
import { actsAs } from './word-lists';

/** Words back to which what makes a service one that acts is looked for. */
const REACH = 3;
/** Nouns that without a word before them name no body: `in office`, `in hospital`, `the right of assembly`. */
const NEEDS_WORD = /^(?:office|assembly|hospital|power|school|church|court)$/;
const STATES_OF_BEING =
  /^(?:in|into|to|from|out|of|at|for|take[ns]?|took|taking|leave|leaves|leaving|left|hold|holds|held|win|wins|won|seek|seeks|sought|resume[ds]?)$/;

/** False where a noun for a body names a thing or a state: `the overcrowded service`, `in office`, `its powers`. */
export function bodyActs(units: readonly Unit[], at: number): boolean {
  const { lower, capital } = units[at]!;
  if (capital) return true;
  const before = units[at - 1];
  if (/^(?:services?|networks?)$/.test(lower)) {
    for (let back = 1; back <= REACH; back += 1) {
      const word = units[at - back]?.lower;
      if (word && actsAs(lower, word)) return true;
    }
    return lower === 'network' && before?.lower === 'the';
  }
  if (lower === 'powers')
    return before?.pos !== 'PRON' && !/^(?:its|his|her|their|of|the)$/.test(before?.lower ?? '');
  if (lower === 'office' && /^an?$/.test(before?.lower ?? '')) return false;
  if (lower === 'assembly' && /^an?$/.test(before?.lower ?? '')) return false;
  return !(NEEDS_WORD.test(lower) && STATES_OF_BEING.test(before?.lower ?? ''));
}
