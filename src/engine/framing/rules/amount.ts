import { inQuotes } from '../../../model/in-quotes';
import type { Quantity } from '../../prepared';
import {
  countShared,
  isCutShort,
  isTied,
  type PairRule,
  type Side,
  type TokenRun,
  tellSides,
  wholePhrases,
} from '../sentence-pair';
import type { SentenceView } from '../sentence-view';

/** Words of content that both sentences must share. */
const LEAST_SHARED = 3;
/** Least confidence of a link: below it one number may count two things. Score 0..1. */
const SURE = 0.6;
/** Below this the words for a number are hardly ever rough: `about two`. */
const LEAST_VALUE = 3;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.28;

/** One number that one side leaves open, `at least 40 boats`, and the other gives as it is: `40 boats`. */
export const tellAmount: PairRule = (side) => {
  const { own, other, pair } = side;
  if (pair.link.confidence < SURE || countShared(side) < LEAST_SHARED) return [];
  if (isCutShort(side)) return [];
  const [mine, theirs] = [numbersIn(own.view), numbersIn(other.view)];
  for (const open of mine.filter(({ approximate }) => approximate)) {
    // A sentence that has the number twice may count two things.
    const same = (x: Quantity) => x.value === open.value && open.value >= LEAST_VALUE;
    const [plain, ...further] = theirs.filter(same);
    if (!plain || plain.approximate || further.length > 0 || mine.filter(same).length > 1) continue;
    const [run, bare] = [runOf(own.view, open), runOf(other.view, plain)];
    if (!run || !bare || !isOfOneThing(side, run, bare)) continue;
    return tellSides(side, 'degree', run, bare, WORTH * pair.link.confidence, (rough, exact) => {
      return `How sure the number is differs: ${inQuotes(rough)} against ${inQuotes(exact)}.`;
    });
  }
  return [];
};

function numbersIn(view: SentenceView): readonly Quantity[] {
  return view.tokens.length === 0 ? [] : view.quantitiesIn({ first: 0, end: view.tokens.length });
}

const ROUGH =
  /^(?:at|least|most|more|fewer|less|than|up|to|as|many|much|about|around|some|nearly|almost|roughly|over|approximately|estimated|an)$/;

/** From the word that leaves a number open to the noun behind it; null where the words are no number. */
function runOf(view: SentenceView, { start, end, approximate }: Quantity): TokenRun | null {
  const { tokens } = view;
  const number = tokens.findIndex(
    (token) => token.end > start && (token.pos === 'NUM' || /\d/.test(token.text)),
  );
  const last = tokens.findLastIndex((token) => token.start < end);
  if (number < 0 || last < number) return null;
  let first = number;
  while (approximate && first > 0 && ROUGH.test(tokens[first - 1]!.lower)) first -= 1;
  // A rough number without its word, as `dozens`, says nothing of how sure it is.
  if (approximate && first === number) return null;
  return {
    first,
    end: Math.max(last + 1, wholePhrases(view, { first: number, end: last + 1 }).end),
  };
}

/** The number itself stands in both and a word beside it too. */
function isOfOneThing(side: Side, { first, end }: TokenRun, bare: TokenRun): boolean {
  return [...side.partner].some(
    ([i, j]) => i >= first && i < end && j >= bare.first && j < bare.end && isTied(side, i, j),
  );
}
