import { type Act, actsOf, isNegation } from '../annotate/compare-polarity';
import type { Token } from '../prepared';
import { claimOf } from './claim';
import { type ClauseOnTopic, topicOf } from './clause-context';
import { isContent } from './rarity';

/** A clause's claim, with its acts and what it is about but for them. */
export interface Claim {
  readonly clause: ClauseOnTopic;
  readonly tokens: readonly Token[];
  readonly acts: readonly Act[];
  /** Whom the pronoun that it begins with means: `[the airline] said it had not`. */
  readonly speaker: Token | null;
  /** Something in it is denied. */
  readonly denies: boolean;
  /** It says by which means somebody was told. */
  readonly means: boolean;
}

const TOLD =
  /\b(?:was|were|been|being)\b[^.;]{0,40}\b(?:told|informed|notified|sacked|dismissed|fired|booted|axed)\b/i;

/** By clause: read once, however many others it is held against. */
const CLAIMS = new WeakMap<ClauseOnTopic, Claim>();

/** What a clause claims, without who says so. Cost: linear in its tokens, once. */
export function readClaim(clause: ClauseOnTopic): Claim {
  const known = CLAIMS.get(clause);
  if (known) return known;
  const tokens = claimOf(clause.tokens);
  const acts = tokens === clause.tokens ? clause.acts : actsOf(tokens);
  const denies =
    acts.some(({ negated }) => negated) ||
    tokens.some((token) => isNegation(token) || token.lemma === 'deny');
  const { article, span } = clause;
  const means = TOLD.test(article.text.slice(span.start, span.end));
  const claim = { clause, tokens, acts, speaker: speakerOf(clause, tokens), denies, means };
  CLAIMS.set(clause, claim);
  return claim;
}

/** True for a noun or name that says something. Cost: constant. */
export const isThing = (token: Token) =>
  (token.pos === 'NOUN' || token.pos === 'PROPN') && isContent(token);

function speakerOf(clause: ClauseOnTopic, tokens: readonly Token[]): Token | null {
  if (tokens[0]?.pos !== 'PRON') return null;
  return clause.tokens.slice(0, clause.tokens.indexOf(tokens[0])).findLast(isThing) ?? null;
}

/** What a claim is about but for some of its acts. Cost: linear in its tokens. */
export function topicWithout(claim: Claim, acts: readonly Token[]): string[][] {
  const stems = new Set(acts.map(({ stem }) => stem));
  const tokens = claim.speaker ? [claim.speaker, ...claim.tokens] : claim.tokens;
  return topicOf({
    ...claim.clause,
    tokens: tokens.filter(({ stem, lemma }) => !stems.has(stem) && !CARRYING.test(lemma)),
  });
}

/** Verbs that carry a noun that tells the act, `held talks`, `carried out an inspection`, and adverbs of any act. Lemmas. */
const CARRYING = /^(?:hold|carry|conduct|find|already|yet)$/;
