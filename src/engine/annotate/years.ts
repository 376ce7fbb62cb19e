import type { Span } from '../../model/span';
import type { DateMention, Token, TokenSentence } from '../prepared';

/** A year that stands alone. */
type Year = Omit<DateMention, 'sentence'>;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const BEFORE_A_NUMBER =
  /^(?:about|around|nearly|almost|roughly|some|over|than|least|most|approximately|estimated|no\.?|number|[$€£¥#])$/;
const BEFORE_A_YEAR =
  /^(?:in|since|by|from|until|till|of|during|before|after|to|through|between|and|late|early|mid|the|a|-|\()$/;

/**
 * Years that stand alone: four digits from 1500 to 2099 that count nothing.
 * `in 2018` `the 2015 deal` but not `2000 people` `Flight 1549` `about 1900 of them`
 */
export function findYears(
  tokens: readonly Token[],
  sentence: TokenSentence,
  taken: readonly Span[],
): Year[] {
  const years: Year[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const { text, start, end } = tokens[index]!;
    if (
      text.length !== 4 ||
      !YEAR.test(text) ||
      taken.some((date) => date.start < end && start < date.end)
    )
      continue;
    const before = index > sentence.firstToken ? tokens[index - 1]! : null;
    const after = index + 1 < sentence.endToken ? tokens[index + 1]! : null;
    if (before && (BEFORE_A_NUMBER.test(before.lower) || before.pos === 'SYM')) continue;
    const named = before === null || BEFORE_A_YEAR.test(before.lower);
    if (!named && (before.pos === 'PROPN' || before.pos === 'NUM')) continue;
    const counts =
      after && (after.pos === 'NUM' || /^%|^percent/.test(after.lower) || isPlural(after));
    if (
      counts &&
      !(named && before !== null && /^(?:in|since|by|until|during)$/.test(before.lower))
    )
      continue;
    years.push({ start, end, iso: text, certain: true });
  }
  return years;
}

function isPlural(token: Token): boolean {
  return token.pos === 'NOUN' && (token.lemma !== token.lower || token.lower === 'people');
}
