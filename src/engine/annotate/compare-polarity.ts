import type { Token } from '../prepared';
import { NEGATING_VERBS, NEGATIONS, OPPOSITES } from './antonyms.table';

/** `opposite`: the same act affirmed by one and denied by the other, or two acts that exclude each other. */
export interface PolarityComparison {
  readonly relation: 'same' | 'opposite';
  /** The act that differs, as each says it; null where the relation is `same`. */
  readonly acts: readonly [string, string] | null;
}

/** Tokens between a negation and the act that it turns round: "did not, in the end, sign". */
const NEGATION_REACH = 3;

const SIDES = new Map<string, { readonly group: number; readonly side: 0 | 1 }[]>();
for (const [group, sides] of OPPOSITES.entries()) {
  for (const side of [0, 1] as const) {
    for (const stem of sides[side]) {
      const known = SIDES.get(stem);
      if (known) known.push({ group, side });
      else SIDES.set(stem, [{ group, side }]);
    }
  }
}

interface Act {
  readonly token: Token;
  readonly negated: boolean;
}

/**
 * Whether two clauses tell an act and its opposite: `signed` / `did not sign`, `approved` / `rejected`,
 * but not `did not approve` / `rejected`. It looks at the acts alone: that the clauses speak of one matter,
 * the caller must know. Cost: linear in the tokens.
 */
export function comparePolarity(a: readonly Token[], b: readonly Token[]): PolarityComparison {
  const [actsA, actsB] = [actsOf(a), actsOf(b)];
  const byStem = new Map(actsB.map((act) => [act.token.stem, act]));
  for (const act of actsA) {
    const other = byStem.get(act.token.stem);
    if (other && other.negated !== act.negated) return opposite(act, other);
  }
  const stemsOfA = new Set(actsA.map((act) => act.token.stem));
  for (const act of actsA) {
    const sides = SIDES.get(act.token.stem);
    if (!sides || byStem.has(act.token.stem)) continue;
    const other = actsB.find(
      (candidate) =>
        !stemsOfA.has(candidate.token.stem) && areOpposite(sides, candidate.token.stem),
    );
    if (other && other.negated === act.negated) return opposite(act, other);
  }
  return { relation: 'same', acts: null };
}

function opposite(a: Act, b: Act): PolarityComparison {
  return { relation: 'opposite', acts: [wordsOf(a), wordsOf(b)] };
}

function wordsOf({ token, negated }: Act): string {
  return negated ? `not ${token.lower}` : token.lower;
}

function areOpposite(
  sides: readonly { readonly group: number; readonly side: 0 | 1 }[],
  stem: string,
): boolean {
  const others = SIDES.get(stem) ?? [];
  return sides.some((x) => others.some((y) => x.group === y.group && x.side !== y.side));
}

function actsOf(tokens: readonly Token[]): Act[] {
  const acts: Act[] = [];
  let negatedUntil = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.pos === 'PUNCT' && /[;:.!?]/.test(token.text)) negatedUntil = -1;
    if (NEGATIONS.has(token.lower)) {
      negatedUntil = index + NEGATION_REACH;
      continue;
    }
    const isAct =
      token.pos === 'VERB' ||
      (token.pos === 'ADJ' && SIDES.has(token.stem)) ||
      (token.pos === 'NOUN' && SIDES.has(token.stem));
    if (!isAct) continue;
    const negated = index <= negatedUntil;
    acts.push({ token, negated });
    // One negation turns one act round; a negating verb turns the next one.
    negatedUntil = NEGATING_VERBS.has(token.lemma) && !negated ? index + NEGATION_REACH : -1;
  }
  return acts;
}
