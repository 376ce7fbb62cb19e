import type { Token } from '../prepared';

/** Verbs by which a speaker is given, before or after what is said. Lemmas. */
const SAYING =
  /^(?:say|tell|add|state|announce|report|write|claim|insist|argue|note|explain|confirm|warn|reveal|maintain|assert|declare|accord)$/;
/** Tokens before what is said, or behind it; a longer stretch says something itself. */
const LONGEST_ATTRIBUTION = 16;

/**
 * What a clause claims, without who says so: `[the leak was stopped], the mayor told reporters`, `Brandt said [it was sealed]`.
 * Shape: all tokens where nobody is given, or nothing would be left. Cost: linear in the tokens.
 */
export function claimOf(tokens: readonly Token[]): readonly Token[] {
  const from = endOfOpening(tokens);
  const to = startOfClosing(tokens);
  return to > from && tokens.slice(from, to).some(isVerb) ? tokens.slice(from, to) : tokens;
}

/** True for a verb or an auxiliary. Cost: constant. */
export const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isSaying = ({ pos, lemma }: Token) => pos === 'VERB' && SAYING.test(lemma);

/** The first token behind `The mayor told reporters that`; 0 where the claim comes first. */
function endOfOpening(tokens: readonly Token[]): number {
  const at = tokens.slice(0, LONGEST_ATTRIBUTION).findIndex(isSaying);
  if (at < 0 || tokens[at - 1]?.lemma === 'be') return 0;
  const before = tokens.slice(0, at);
  if (before.some((token) => token.pos === 'VERB')) return 0;
  // `The roof is safe, the mayor said after a visit`: the claim comes first.
  const comma = before.findLastIndex(({ text }) => text === ',');
  if (before.slice(0, Math.max(0, comma)).some(isVerb)) return 0;
  const that = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => lower === 'that');
  return at + 1 + (that < 0 ? 0 : that + 1);
}

/** The comma before `the mayor told reporters`, `according to the mayor`; the length where nobody is given behind the claim. */
function startOfClosing(tokens: readonly Token[]): number {
  for (let at = tokens.length - 1; at > Math.max(0, tokens.length - LONGEST_ATTRIBUTION); at -= 1) {
    if (tokens[at]!.text !== ',') continue;
    const behind = tokens.slice(at + 1).filter(({ pos }) => pos === 'VERB');
    if (behind.length > 0 && behind.every(isSaying)) return at;
    if (behind.length > 0) break;
  }
  return tokens.length;
}
