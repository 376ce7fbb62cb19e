import type { Token } from '../prepared';
import { pushTo } from '../push-to';
import { NEGATING_VERBS, NEGATIONS, OPPOSITES } from './antonyms.table';
import { opensWithCapital } from './opens-with-capital';
import { isAfterBe } from './passive';

/** `opposite`: the same act affirmed by one and denied by the other, or two acts that exclude each other. */
export interface PolarityComparison {
  readonly relation: 'same' | 'opposite';
  /** The act that differs, as each says it; null where the relation is `same`. */
  readonly acts: readonly [string, string] | null;
  /** The words that tell them. */
  readonly tokens: readonly [Token, Token] | null;
}

/** Tokens between a negation and the act that it turns round: "did not, in the end, sign". */
const NEGATION_REACH = 3;

const SIDES = new Map<string, { readonly group: number; readonly side: 0 | 1 }[]>();
for (const [group, sides] of OPPOSITES.entries()) {
  for (const side of [0, 1] as const) {
    for (const stem of sides[side]) {
      pushTo(SIDES, stem, { group, side });
    }
  }
}

/** An act that a clause tells, or denies. */
export interface Act {
  readonly token: Token;
  readonly negated: boolean;
}

/** A clause with its acts, as `actsOf` reads them. */
interface ActingClause {
  readonly tokens: readonly Token[];
  readonly acts: readonly Act[];
}

/**
 * Whether two clauses tell an act and its opposite: `signed` / `did not sign`, `approved` / `rejected`,
 * but not `did not approve` / `rejected`, and nothing of what is only wished, feared or possible (`calls to sign`, `may sign`).
 * It looks at the acts alone: that the clauses speak of one matter, the caller must know. Cost: product of the acts.
 */
export function comparePolarity(a: ActingClause, b: ActingClause): PolarityComparison {
  const [actsA, actsB] = [a.acts, b.acts];
  const isDenied = actsA.some(isNegated) || actsB.some(isNegated);
  for (const act of isDenied ? actsA : []) {
    const [own, others] = [withStem(actsA, act), withStem(actsB, act)];
    const differ = others.length > 0 && others.every(({ negated }) => negated !== act.negated);
    // `rooted in this, not in that` affirms one thing and denies another.
    const affirming = act.negated ? b : a;
    if (affirming.tokens.some(isNegation)) continue;
    if (!differ || own.some(({ negated }) => negated !== act.negated)) continue;
    if (!areOfOthers(a, act, b, others[0]!)) return opposite(act, others[0]!);
  }
  for (const act of actsA) {
    const sides = SIDES.get(act.token.stem);
    if (!sides || withStem(actsB, act).length > 0) continue;
    if (
      sides.some(({ group }) => turnsBounds(group)) &&
      a.tokens.some(isThan) &&
      b.tokens.some(isThan)
    )
      continue;
    const other = actsB.find(
      (candidate) =>
        withStem(actsA, candidate).length === 0 && areOpposite(sides, candidate.token.stem),
    );
    if (other && other.negated === act.negated) return opposite(act, other);
  }
  return { relation: 'same', acts: null, tokens: null };
}

/** `allowed no more than ten` / `barred more than ten`: a ban turns the bound of what it bans round. */
function turnsBounds(group: number): boolean {
  return OPPOSITES[group]![1].includes('ban');
}

/** `the minister did not attend` / `hundreds attended the minister's funeral`: who acts in the one is only named in the other. */
function areOfOthers(a: ActingClause, x: Act, b: ActingClause, y: Act): boolean {
  const [one, other] = [actorOf(a, x), actorOf(b, y)];
  if (!one || !other || one.stem === other.stem) return false;
  const isBehind = ({ tokens }: ActingClause, { token }: Act, { stem }: Token) =>
    tokens.slice(tokens.indexOf(token) + 1).some((behind) => behind.stem === stem);
  return isBehind(b, y, one) || isBehind(a, x, other);
}

/** Who acts: the noun or name before a verb; null in the passive. */
function actorOf({ tokens }: ActingClause, { token }: Act): Token | null {
  const at = tokens.indexOf(token);
  if (isAfterBe(tokens, at)) return null;
  return tokens.slice(0, at).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ?? null;
}

const isNegated = ({ negated }: Act) => negated;
/** True for a word that denies, `not`, `no`, `never`. Cost: constant. */
export const isNegation = ({ lower }: Token): boolean => NEGATIONS.has(lower);
const isThan = ({ lower }: Token) => lower === 'than';

function withStem(acts: readonly Act[], { token }: Act): Act[] {
  return acts.filter((act) => act.token.stem === token.stem || act.token.lemma === token.lemma);
}

function opposite(a: Act, b: Act): PolarityComparison {
  return { relation: 'opposite', acts: [wordsOfAct(a), wordsOfAct(b)], tokens: [a.token, b.token] };
}

/** An act as a reader is told it: `signed`, `not sign`, `no warning`. Cost: constant. */
export function wordsOfAct({ token, negated }: Act): string {
  if (!negated) return token.lower;
  return `${token.pos === 'NOUN' ? 'no' : 'not'} ${token.lower}`;
}

function areOpposite(
  sides: readonly { readonly group: number; readonly side: 0 | 1 }[],
  stem: string,
): boolean {
  const others = SIDES.get(stem) ?? [];
  return sides.some((x) => others.some((y) => x.group === y.group && x.side !== y.side));
}

/** Verbs whose infinitive is done: "agreed to sign"; after others ("asked to sign") nobody says that it was. */
const ASSERTING_VERBS =
  /^(?:agree|decide|vote|manage|begin|start|continue|move|choose|promise|pledge|vow|go|come|prepare|appear|seem)$/;
/** What they say depends on what follows: "wants it to stop" and "does not want it to go on" agree. */
const MENTAL_VERBS =
  /^(?:want|need|like|think|believe|know|feel|have|be|do|let|get|mean|seem|appear)$/;
const MODALS = /^(?:may|might|could|should|would|can|ought)$/;

/** The acts that a clause asserts or denies; what is only possible, wished or named is left out. Cost: linear. */
export function actsOf(tokens: readonly Token[]): Act[] {
  const acts: Act[] = [];
  let negatedUntil = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.pos === 'PUNCT' && /[;:.!?]/.test(token.text)) negatedUntil = -1;
    if (isNegation(token)) {
      negatedUntil = Math.max(index + NEGATION_REACH, verbOfNone(tokens, index));
      continue;
    }
    const isAct =
      token.pos === 'VERB' ||
      (token.pos === 'ADJ' && SIDES.has(token.stem) && !isOfBound(tokens, index)) ||
      isMadeAct(tokens, index);
    if (!isAct || MENTAL_VERBS.test(token.lemma) || isInName(tokens, index)) continue;
    const negated = index <= negatedUntil || givesNone(tokens, index);
    const isInPart = negated && REASONS.test(tokens[index + 1]?.lower ?? '');
    if (!isInPart && isAsserted(tokens, index)) acts.push({ token, negated });
    // One negation turns one act round; a negating verb turns the next one.
    negatedUntil = !negated && turnsNext(tokens, index) ? index + NEGATION_REACH : -1;
  }
  return acts;
}

/** `the Harrow Fell dam`: a verb's word in a name. Where all nouns and verbs have capitals, as in some headlines, they tell nothing. */
function isInName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || !opensWithCapital(tokens[index]!.text) || !opensWithCapital(before.text))
    return false;
  return tokens.some(
    ({ pos, text }) => (pos === 'NOUN' || pos === 'VERB') && !opensWithCapital(text),
  );
}

/** `was not told why`: told he may have been. */
const REASONS = /^(?:why|how|whether|what|who|when|where)$/;

/** The verb of which `no shots had been` is the subject; -1 where it is none. */
function verbOfNone(tokens: readonly Token[], index: number): number {
  if (tokens[index]!.lower !== 'no' || !/^(?:NOUN|ADJ)$/.test(tokens[index + 1]?.pos ?? ''))
    return -1;
  const after = tokens.slice(index + 1, index + 1 + NO_REACH);
  const verb = after.findIndex(({ pos }) => !/^(?:ADJ|NOUN|AUX|ADV|CCONJ)$/.test(pos));
  return after[verb]?.pos === 'VERB' ? index + 1 + verb : -1;
}

/** `received no warning`, not `received no more than ten`. */
function givesNone(tokens: readonly Token[], index: number): boolean {
  const [{ lemma, pos }, no, what] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (pos !== 'VERB' || no?.lower !== 'no' || MAKING_VERBS.test(lemma)) return false;
  return what !== undefined && /^(?:NOUN|ADJ)$/.test(what.pos) && !BOUND.test(what.lower);
}

/** What stands behind `no` and denies nothing. */
const BOUND = /^(?:more|less|fewer|longer|later|sooner|doubt|matter|other)$/;

/** `refused to sign`, `stopped signing`; not `stopped for signing`, `fails minutes after lift-off`. */
function turnsNext(tokens: readonly Token[], index: number): boolean {
  const { lemma } = tokens[index]!;
  if (!NEGATING_VERBS.has(lemma)) return false;
  if (lemma === 'fail') return tokens[index + 1]?.lower === 'to';
  return lemma !== 'stop' || tokens[index + 1]?.lower.endsWith('ing') === true;
}

/** `more than ten`: the bound of a number, compared as such. */
function isOfBound(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.lower === 'than' && tokens[index + 2]?.pos === 'NUM';
}

/** Verbs that make a noun an act: `made an arrest`, `held talks`, `carried out an inspection`. Lemmas. */
const MAKING_VERBS = /^(?:make|hold|carry|conduct)$/;
/** Tokens between a noun and the `make` that makes it an act. */
const MAKING_REACH = 3;

/** Tokens between `no inspection` and `was carried out`. */
const NO_REACH = 8;

/** `made an arrest`, `no arrests were made`, `there was no arrest`: the noun tells the act. */
function isMadeAct(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.pos !== 'NOUN') return false;
  const isNone = tokens[index - 1]?.lower === 'no';
  if (isNone && tokens[index - 2]?.lemma === 'be') return true;
  if (isNone && tokens.slice(index, index + NO_REACH).some(makes)) return true;
  const before = tokens.slice(Math.max(0, index - MAKING_REACH), index);
  const at = before.findLastIndex(makes);
  if (at >= 0 && before.slice(at + 1).every(({ pos }) => /^(?:DET|ADJ|ADP)$/.test(pos)))
    return true;
  const after = tokens.slice(index + 1, index + 1 + MAKING_REACH);
  const made = after.findIndex(makes);
  return made > 0 && after.slice(0, made).every(({ pos }) => pos === 'AUX' || pos === 'ADV');
}

const makes = ({ lemma, pos }: Token) => MAKING_VERBS.test(lemma) && pos === 'VERB';

/** `signed` `will sign` `agreed to sign` `refused to sign`, not `may sign` `asked to sign` `signing` `if he signed` */
function isAsserted(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index);
  if (before.some(({ lower }) => MODALS.test(lower) || lower === 'if' || lower === 'whether'))
    return false;
  const to = before.findLastIndex(({ lower }) => lower === 'to');
  if (to >= 0 && before.slice(to + 1).every(({ pos }) => pos === 'ADV' || pos === 'PART')) {
    const governor = before.slice(0, to).findLast(({ pos }) => pos === 'VERB');
    return (
      governor !== undefined &&
      (ASSERTING_VERBS.test(governor.lemma) || NEGATING_VERBS.has(governor.lemma))
    );
  }
  const token = tokens[index]!;
  return (
    !token.lower.endsWith('ing') ||
    before.some(({ pos }) => pos === 'AUX') ||
    SIDES.has(token.stem) === false
  );
}
