import { NEGATING_VERBS } from '../annotate/antonyms.table';
import { isNegation } from '../annotate/compare-polarity';
import { isAfterBe } from '../annotate/passive';
import type { Token } from '../prepared';
import { isVerb } from './claim';
import { type Claim, isThing } from './read-claim';

/** Part of the things that a denying claim names which the other must name too. */
const LEAST_SHARED_PART = 0.6;
/** Tokens behind a denied act in which its object stands. */
const OBJECT_REACH = 6;

/** Words by which a denial is of a time or a part only: `not until Monday`, `not yet`, `not all`, `not told why`. */
const IN_PART =
  /^(?:until|till|yet|initially|immediately|longer|only|just|merely|all|every|always|necessarily|entirely|fully|enough|clear|first|why|how|whether|what|if|unless)$/;
/** What denies without a `not`: `skipped`, `kept silent`, `stayed away`. Lemmas. */
const DENYING =
  /^(?:skip|miss|lack|away|absent|silent|silence|out|only|unlikely|ban|bar|block|forbid|cancel|drop|withhold|oppose|against|instead|remain|but)$/;
/** Acts that undo something: who `has not changed course` keeps it. Lemmas. */
const ENDING =
  /^(?:change|alter|waver|budge|stop|cease|end|abandon|drop|give|leave|lose|forget|miss|fail|hesitate|rule)$/;

/**
 * The act where one claim does nothing but deny it and the other, which denies nothing, tells of the same people and things:
 * `had not entered the village` / `moved into the village`, `denied that the duty broke the pact` / `tore up the pact`.
 * Null where it is no such denial. Whether the acts are one, the words alone tell: the two state nothing together. Cost: linear
 * in the tokens.
 */
export function deniedOf(denying: Claim, claiming: Claim): Token | null {
  const { acts, tokens } = denying;
  const saidNo = tokens.findIndex(isDenial);
  const act = saidNo < 0 ? deniedVerb(tokens) : (tokens.slice(saidNo).find(isActed) ?? null);
  if (!act || ENDING.test(act.lemma) || tokens.some(isInPart)) return null;
  if (saidNo >= 0 && claiming.clause.tokens.some(isOfDispute)) return null;
  if (saidNo < 0 && acts.some(({ negated }) => !negated)) return null;
  const isAgreed = claiming.tokens.some(
    // `tore up the pact without a call` denies the call.
    (token) => isDenying(token) && (saidNo < 0 || token.lower !== 'without'),
  );
  if (isAgreed || !claiming.tokens.some(isVerb)) return null;
  const known = new Set(claiming.clause.tokens.filter(isThing).map(({ stem }) => stem));
  const named = denying.speaker ? [denying.speaker, ...tokens] : tokens;
  const things = new Set(named.filter(isThing).map(({ stem }) => stem));
  const shared = [...things].filter((stem) => known.has(stem));
  const isOfOne =
    shared.length >= LEAST_SHARED &&
    shared.length >= LEAST_SHARED_PART * things.size &&
    objectsOf(tokens, act).some(({ stem }) => known.has(stem));
  return isOfOne ? act : null;
}

/** Who acts and what is acted on. */
const LEAST_SHARED = 2;

/** `Holm denied that …` */
const isDenial = ({ pos, lemma }: Token) => pos === 'VERB' && lemma === 'deny';
const isActed = (token: Token) => token.pos === 'VERB' && !isDenial(token);

/** `called the allegation a joke`: it tells of the dispute too. */
const isOfDispute = ({ lemma }: Token) =>
  /^(?:allegation|allege|accusation|accuse|claim|charge|rumour|rumor|false|baseless)$/.test(lemma);

/** Says that a claim is of a time or a part only. */
export const isInPart = ({ lower }: Token) => IN_PART.test(lower);
const isDenying = (token: Token) =>
  isNegation(token) || NEGATING_VERBS.has(token.lemma) || DENYING.test(token.lemma);

/** The verb behind the only negation of a claim; null where there is none or more. */
function deniedVerb(tokens: readonly Token[]): Token | null {
  const [at, ...further] = [...tokens.keys()].filter((index) => isNegation(tokens[index]!));
  if (at === undefined || further.length > 0) return null;
  const behind = tokens.slice(at, at + OBJECT_REACH).find(({ pos }) => pos === 'VERB');
  const before = tokens[at - 1];
  return before?.pos === 'VERB' ? before : (behind ?? null);
}

/** The nouns behind an act, and in the passive those before it. */
function objectsOf(tokens: readonly Token[], act: Token): Token[] {
  const at = tokens.indexOf(act);
  const isPassive = isAfterBe(tokens, at);
  return (isPassive ? tokens : tokens.slice(at, at + OBJECT_REACH + 1)).filter(isThing);
}
