import { countSharedMeanings, meaningsOfWord } from './meanings';
import { compareRoles, type Opposition, type Side } from './opposition';
import { FULL, HALF, PARTLY } from './opposed-phrases.table';
import { rolesOf } from './roles';

/** Tokens between a word and how far it holds: `insured for its full value`. */
const DEGREE_REACH = 5;

/** `insured for its full value` / `only partly insured`. Cost: linear in both. */
export function otherDegree(a: Side, b: Side): Opposition | null {
  const [own, others] = [a.sentence.context.tokens, b.sentence.context.tokens];
  const full = own.findIndex(({ lower }) => FULL.test(lower));
  const partly = others.findIndex(({ lower }) => PARTLY.test(lower));
  if (full < 0 || partly < 0) return null;
  const near = own.slice(Math.max(0, full - DEGREE_REACH), full + DEGREE_REACH + 1);
  for (const [at, token] of others.entries()) {
    if (at <= partly || at > partly + 2 || !/^(?:VERB|ADJ)$/.test(token.pos)) continue;
    const word = near.find(({ stem, pos }) => stem === token.stem && /^(?:VERB|ADJ)$/.test(pos));
    if (!word) continue;
    const same = compareRoles(a, { roles: rolesOf(own, own.indexOf(word)) }, b, {
      roles: rolesOf(others, at),
    });
    if (same === 'different') continue;
    return {
      words: [`${own[full]!.lower} ${word.lower}`, `${others[partly]!.lower} ${token.lower}`],
      sure: same === 'same' || same === 'open',
    };
  }
  return null;
}

/** `all of the town has power` / `only half of the town had power`. Cost: linear in both. */
export function otherPart(a: Side, b: Side): Opposition | null {
  const [whole, part] = [quantified(a, FULL), quantified(b, HALF)];
  if (!whole || !part) return null;
  const nouns = countSharedMeanings([meaningsOfWord(whole.noun)], [meaningsOfWord(part.noun)]);
  if (nouns === 0 || part.noun.stem !== whole.noun.stem) return null;
  const bound = whole.of.filter(({ stem }) => part.of.some((word) => word.stem === stem));
  if (bound.length < Math.min(whole.of.length, part.of.length)) return null;
  const known = new Set(b.sentence.context.tokens.flatMap(({ stem, stop }) => (stop ? [] : stem)));
  const shared = a.sentence.context.tokens.some(
    ({ stem, stop }) => !stop && stem !== whole.noun.stem && known.has(stem),
  );
  return shared
    ? {
        words: [
          `${whole.quantifier.lower} … ${whole.noun.lower}`,
          `${part.quantifier.lower} … ${part.noun.lower}`,
        ],
        sure: true,
      }
    : null;
}

/** Tokens between a quantifier and its noun. */
const NOUN_REACH = 5;

/** `[all] of the [town]`, with what the noun is bound to: `members of the [ruling party]`. */
function quantified({ sentence: { context } }: Side, words: RegExp) {
  const { tokens } = context;
  const at = tokens.findIndex(({ lower }) => words.test(lower));
  if (at < 0) return null;
  const between = tokens.slice(at + 1, at + 1 + NOUN_REACH);
  const first = between.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (first < 0 || between.slice(0, first).some(({ pos }) => pos === 'VERB' || pos === 'PUNCT'))
    return null;
  let last = at + 1 + first;
  while (tokens[last + 1]?.pos === 'NOUN') last += 1;
  const isBound = tokens[last + 1]?.lower === 'of';
  const of = isBound
    ? tokens.slice(last + 2, last + 6).filter(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos))
    : [];
  return { quantifier: tokens[at]!, noun: tokens[last]!, of };
}
