import { actsOf } from '../annotate/compare-polarity';
import type { Span } from '../../model/span';
import { firstIndex } from '../first-index';
import { flatMap } from '../flat-map';
import type { PreparedArticle, Token } from '../prepared';
import { LIGHT_VERBS, type SentenceContext } from './clause-context';
import { denialOf, type DeniedClaim } from './denied-claims';
import { DECIDED_NOT, TURNED_DOWN, WEIGHING } from './opposed-phrases.table';
import { type Roles, rolesOf } from './roles';

/**
 * How a sentence tells an act: `done` also of what surely will be; `weighed`: offered, threatened, planned, and nobody says
 * what came of it; `refused`: weighed, and nothing came of it; `denied`; `undecided`.
 */
type Mode = 'done' | 'weighed' | 'refused' | 'denied' | 'undecided';

/** An act with how it is told. */
export interface ModedAct {
  readonly token: Token;
  readonly mode: Mode;
  /** What says so: `offered`, `denied`. */
  readonly told: string;
  readonly roles: Roles;
}

/** A sentence with its acts and what it says somebody denies. */
export interface ModedSentence {
  readonly context: SentenceContext;
  readonly acts: readonly ModedAct[];
  readonly denial: DeniedClaim | null;
  /** Who says what somebody did; null where nobody does. */
  readonly testimony: Testimony | null;
}

interface Testimony {
  readonly speaker: Token;
  readonly actor: Token;
}

/** Tokens of a sentence that is read; a longer one is a list, or a page without a full stop. It bounds the cost. */
const LONGEST = 300;

/** By sentence: read once, however many others it is held against. */
const READ = new WeakMap<SentenceContext, ModedSentence>();

/** Reads how a sentence tells its acts. Cost: linear in its tokens, once. */
export function readModes(context: SentenceContext): ModedSentence {
  const known = READ.get(context);
  if (known) return known;
  const { article, span } = context;
  const tokens = context.tokens.length > LONGEST ? [] : context.tokens;
  const denial = denialOf(tokens);
  const weighed = weighedActs(tokens, withAnswer(article, span));
  const told = [...weighed, ...undecidedActs(tokens), ...deniedActs(tokens, denial)];
  const taken = new Set(told.map(({ token }) => token));
  const done = doneActs(tokens).filter(({ token }) => !taken.has(token));
  const read = { context, acts: [...told, ...done], denial, testimony: testimonyIn(tokens) };
  READ.set(context, read);
  return read;
}

const isAct = ({ pos, lemma }: Token) =>
  pos === 'VERB' && !LIGHT_VERBS.has(lemma) && !WEIGHING.test(lemma);
const isActOrThing = (token: Token) => isAct(token) || token.pos === 'NOUN';

/** Tokens between `would` and its verb. */
const WOULD_REACH = 2;

/** What is told as done, or as what will be: `will appeal`, `said he would appeal`. */
function doneActs(tokens: readonly Token[]): ModedAct[] {
  const asserted = flatMap(actsOf(tokens), ({ token, negated }) => (negated ? [] : [token]));
  const would = tokens.filter((token, at) => {
    const before = tokens.slice(Math.max(0, at - WOULD_REACH), at);
    return token.pos === 'VERB' && before.some(({ lower }) => lower === 'would');
  });
  return [...new Set([...asserted, ...would])]
    .filter((token) => !LIGHT_VERBS.has(token.lemma))
    .map((token) => ({
      token,
      mode: 'done',
      told: '',
      roles: withSpeaker(tokens, rolesOf(tokens, tokens.indexOf(token)), token),
    }));
}

/** Verbs behind which `he` is who speaks. Lemmas. */
const SPEAKING = /^(?:say|tell|testify|insist|claim|add|argue|deny|maintain|swear|write|explain)$/;
const isSpeaking = ({ pos, lemma }: Token) => pos === 'VERB' && SPEAKING.test(lemma);

/** `Holm said that the port had told [him]`: a pronoun that the sentence leaves open is who speaks. */
function withSpeaker(tokens: readonly Token[], roles: Roles, act: Token): Roles {
  const isOpen = (token: Token | null) => token?.pos === 'PRON';
  if (!isOpen(roles.agent) && !isOpen(roles.patient)) return roles;
  const at = tokens.findIndex(isSpeaking);
  if (at < 0 || tokens[at]!.start >= act.start) return roles;
  const { agent: speaker } = rolesOf(tokens, at);
  if (!speaker) return roles;
  return {
    agent: isOpen(roles.agent) ? speaker : roles.agent,
    patient: isOpen(roles.patient) && !isOpen(roles.agent) ? speaker : roles.patient,
  };
}

/** `[Holm] said that [the foreman] had cut the ropes` */
function testimonyIn(tokens: readonly Token[]): Testimony | null {
  const at = tokens.findIndex(isSpeaking);
  if (at < 0) return null;
  const { agent: speaker } = rolesOf(tokens, at);
  const behind = tokens.findIndex(
    ({ pos, lemma }, index) => index > at && pos === 'VERB' && !SPEAKING.test(lemma),
  );
  const actor = behind < 0 ? null : rolesOf(tokens, behind).agent;
  return speaker && actor && actor !== speaker && actor.start > speaker.start
    ? { speaker, actor }
    : null;
}

/** What answers an offer in the sentence behind it: `The owners declined it.` */
const ANSWER = /^(?:\S+ ){0,8}(?:it|this|that|the offer|the threat|the plan|the proposal)\b/i;

/** The sentence, with the next one where that speaks of what it offers. */
function withAnswer({ sentences, text }: PreparedArticle, { start, end }: Span): string {
  const next = sentences[firstIndex(sentences, (one) => one.start >= end)];
  const answer = next?.inStory ? text.slice(next.start, next.end) : '';
  return text.slice(start, ANSWER.test(answer) ? next!.end : end);
}

/** `offered to resign`, `offered her resignation`, `considered resigning` */
function weighedActs(tokens: readonly Token[], sentence: string): ModedAct[] {
  return flatMap(tokens, (token, at): ModedAct[] => {
    if (!isWeighing(tokens, at)) return [];
    const act = weighedBy(tokens, at);
    if (!act) return [];
    const { agent } = rolesOf(tokens, at);
    return [
      {
        token: act,
        mode: TURNED_DOWN.test(sentence) ? 'refused' : 'weighed',
        told: token.lower,
        roles: { agent, patient: rolesOf(tokens, tokens.indexOf(act)).patient },
      },
    ];
  });
}

/** Not `the proposed policy`. */
function isWeighing(tokens: readonly Token[], at: number): boolean {
  const { pos, lemma } = tokens[at]!;
  if (pos !== 'VERB' || !WEIGHING.test(lemma)) return false;
  return !/^(?:the|an?|its|his|her|their|this|that|['’]s)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Tokens between an offer and the noun that tells its act: `offered the board her [resignation]`. */
const OFFER_REACH = 4;

function weighedBy(tokens: readonly Token[], at: number): Token | null {
  const [next, second, third] = tokens.slice(at + 1, at + 4);
  if (next?.lower === 'to') return [second, third].find((token) => token && isAct(token)) ?? null;
  if (next && isAct(next) && next.lower.endsWith('ing')) return next;
  const behind = tokens.slice(at + 1, at + 1 + OFFER_REACH);
  const end = behind.findIndex(({ pos }) => !/^(?:DET|ADJ|PRON|NOUN)$/.test(pos));
  return (
    behind.slice(0, end < 0 ? behind.length : end).findLast(({ pos }) => pos === 'NOUN') ?? null
  );
}

/** Tokens behind `no decision` in which stands what is not decided. */
const UNDECIDED_REACH = 10;

/** `has not decided whether to appeal`, `no decision had been taken on an appeal` */
function undecidedActs(tokens: readonly Token[]): ModedAct[] {
  const words = tokens.map(({ lower }) => lower).join(' ');
  const found = DECIDED_NOT.exec(words);
  if (!found) return [];
  const at = words.slice(0, found.index + found[0].length).split(' ').length;
  return tokens
    .slice(at, at + UNDECIDED_REACH)
    .filter(isActOrThing)
    .map((token) => ({
      token,
      mode: 'undecided',
      told: found[0],
      roles: { agent: null, patient: null },
    }));
}

/** What is denied first: `denied working with them and called it a hoax` denies no call. */
function deniedActs(tokens: readonly Token[], denial: DeniedClaim | null): ModedAct[] {
  if (!denial) return [];
  return denial.claim
    .filter(isAct)
    .slice(0, 1)
    .map((token) => ({
      token,
      mode: 'denied',
      told: denial.verb.lower,
      roles: withSpeaker(tokens, rolesOf(tokens, tokens.indexOf(token)), token),
    }));
}
