import { contains } from '../../model/span';
import { comparePolarity } from '../annotate/compare-polarity';
import type { Token } from '../prepared';
import { type ClauseOnTopic, countKnown, type ReadStretch, topicOf } from './clause-context';
import { areOneAct } from './act-kinds';
import { isChanged } from './is-changed';
import { countSharedMeanings, meaningsOfWord } from './meanings';
import { type ModedAct, readModes } from './moded-acts';
import { areOfOtherTimes, isElsewhere, type ToldStretch } from './of-another';
import { EXCHANGED } from './opposed-phrases.table';
import { compareRoles, compareTokens, type Opposition, type Side } from './opposition';
import { otherDegree, otherPart } from './other-extent';
import { readClaim, topicWithout } from './read-claim';
import { rolesOf, type Sameness } from './roles';

type Rule = (a: Side, b: Side) => Opposition | null;

const RULES: readonly Rule[] = [
  otherMode,
  otherDegree,
  otherPart,
  swapped,
  otherState,
  underDenial,
  counterClaims,
];

/**
 * What excludes each other in two linked sentences, by kinds of acts and of words: `offered to resign, but was asked to stay` /
 * `resigned`, `fully insured` / `only partly insured`, `blames the port` / `the port blames`. Null where nothing does.
 * Cost: linear in the sentences, times the acts of both.
 */
export function opposedClaims(a: ReadStretch, b: ReadStretch): Opposition | null {
  if (!a.sentence || !b.sentence) return null;
  const [x, y] = [
    { stretch: a, sentence: readModes(a.sentence) },
    { stretch: b, sentence: readModes(b.sentence) },
  ];
  let open: Opposition | null = null;
  for (const rule of RULES) {
    const found = rule(x, y) ?? turned(rule(y, x));
    if (found?.sure && !areOfOthers(x, y, found)) return found;
    open ??= found && { ...found, sure: false };
  }
  return open;
}

const turned = (found: Opposition | null): Opposition | null =>
  found && {
    ...found,
    words: [found.words[1], found.words[0]],
    ...(found.acts && { acts: [found.acts[1], found.acts[0]] as const }),
  };

/** Another place, another day: then both may be true. */
function areOfOthers({ stretch: a }: Side, { stretch: b }: Side, { acts }: Opposition): boolean {
  const [one, other] = [told(a, acts?.[0]), told(b, acts?.[1])];
  return isElsewhere(one, other) || areOfOtherTimes(one, other);
}

/** The clause of an act, else the sentence. */
function told({ sentence, clauses, bearers }: ReadStretch, act: Token | undefined): ToldStretch {
  const { article, span } = sentence!;
  const clause = act && clauses.find((one) => contains(one.span, act));
  return { article, span: clause?.span ?? span, bearers };
}

/** Fewest words that both sentences must have besides the act, where they are longer than that. */
const LEAST_SHARED = 2;
/** Words of a sentence up to which one in common is enough. */
const SHORT = 3;

/** `offered to resign, but it was not accepted` / `resigned`; `offered to resign` / `resigned` may both be true. */
function otherMode(a: Side, b: Side): Opposition | null {
  // Both tell what was weighed or denied, each in its words.
  if (b.sentence.denial || b.sentence.acts.some(({ mode }) => mode !== 'done')) return null;
  for (const x of actsOf(a)) {
    if (x.mode === 'done') continue;
    for (const y of actsOf(b)) {
      if (y.mode !== 'done' || !areOneAct(x.token, y.token)) continue;
      const same = x.mode === 'undecided' ? whoDecides(a, y) : compareRoles(a, x, b, y);
      if (same === 'different') continue;
      const [topicA, topicB] = [a, b].map(({ sentence: { context } }) =>
        topicOf({
          ...context,
          tokens: context.tokens.filter(
            ({ stem }) => stem !== x.token.stem && stem !== y.token.stem,
          ),
        }),
      );
      const shared = countKnown(topicA!, new Set(topicB!.flat()));
      const shorter = Math.min(topicA!.length, topicB!.length);
      if (shared === 0 || (shared < LEAST_SHARED && shorter > SHORT)) continue;
      return {
        words: [`${x.told} ${x.token.lower}`, y.token.lower],
        sure: same !== 'unknown' && x.mode !== 'weighed',
        acts: [x.token, y.token],
      };
    }
  }
  return null;
}

/** `no decision on an appeal`, in a sentence that names who appeals in the other. */
function whoDecides({ sentence: { context } }: Side, { roles: { agent } }: ModedAct): Sameness {
  return agent && context.tokens.some(({ stem }) => stem === agent.stem) ? 'same' : 'unknown';
}

const actsOf = ({ stretch, sentence }: Side): readonly ModedAct[] =>
  sentence.acts.filter(({ token }) =>
    stretch.clauses.some(({ span }) => span.start <= token.start && token.end <= span.end),
  );

/** `blames the port` / `the port blames`: who acts in the one is acted on in the other. */
function swapped(a: Side, b: Side): Opposition | null {
  for (const x of actsOf(a)) {
    if (!x.roles.agent || !x.roles.patient) continue;
    for (const y of actsOf(b)) {
      if (!areOneAct(x.token, y.token) || !y.roles.agent || !y.roles.patient) continue;
      if (EXCHANGED.test(x.token.lemma)) continue;
      const isSwapped =
        compareTokens(a, x.roles.agent, b, y.roles.patient) === 'same' &&
        compareTokens(a, x.roles.patient, b, y.roles.agent) === 'same' &&
        compareTokens(a, x.roles.agent, b, y.roles.agent) !== 'same';
      if (!isSwapped) continue;
      const words = ({ token, roles }: ModedAct) =>
        `${roles.agent!.text} ${token.lower} ${roles.patient!.text}`;
      return { words: [words(x), words(y)], sure: true };
    }
  }
  return null;
}

/** Share of the shorter claim's other words that both must have. */
const LEAST_SHARED_PART = 0.5;

/** `will stay closed on Monday` / `will open on Monday`, whoever says so. */
function otherState(a: Side, b: Side): Opposition | null {
  for (const one of a.stretch.clauses) {
    for (const other of b.stretch.clauses) {
      const found = stateBetween(a, one, b, other);
      if (found) return found;
    }
  }
  return null;
}

function stateBetween(
  a: Side,
  one: ClauseOnTopic,
  b: Side,
  other: ClauseOnTopic,
): Opposition | null {
  const [x, y] = [readClaim(one), readClaim(other)];
  const { acts, tokens } = comparePolarity(x, y);
  if (!acts || !tokens) return null;
  const [p, q] = [x, y].map((claim, side) => {
    const { agent, patient } = rolesOf(claim.tokens, claim.tokens.indexOf(tokens[side]!));
    return agent ?? patient;
  });
  const same = compareTokens(a, p!, b, q!);
  // `they never came` / `they came with lanterns`: nobody knows whether they are the same.
  if (tokens[0].stem === tokens[1].stem)
    return same === 'unknown' ? { words: acts, sure: false } : null;
  if (same === 'different') return null;
  const [topicA, topicB] = [x, y].map((claim) => topicWithout(claim, tokens));
  const shared = countKnown(topicA!, new Set(topicB!.flat()));
  const shorter = Math.min(topicA!.length, topicB!.length);
  if (shared === 0 || shared < shorter * LEAST_SHARED_PART) return null;
  const changed = [x, y].some((claim, side) => isChanged(claim.tokens, tokens[side]!));
  return { words: acts, sure: same === 'same' && !changed };
}

/** What both have in common stands under a denial in one alone: `denied that the duty broke the pact` / `tore up the pact`. */
function underDenial(a: Side, b: Side): Opposition | null {
  const { denial, context } = a.sentence;
  if (!denial || b.sentence.context.tokens.some(({ lemma }) => lemma === denial.verb.lemma))
    return null;
  const known = b.sentence.context.tokens.map(meaningsOfWord);
  const shared = (tokens: readonly Token[]) =>
    countSharedMeanings(tokens.map(meaningsOfWord), known);
  const inside = shared(denial.claim);
  const { agent } = rolesOf(context.tokens, context.tokens.indexOf(denial.verb));
  const outside = context.tokens.filter(
    (token) => !denial.claim.includes(token) && token !== denial.verb && token !== agent,
  );
  if (inside === 0 || inside <= shared(outside)) return null;
  return { words: [denial.verb.lower, ''], sure: false };
}

/** `the builder said the foreman had cut the ropes` / `the foreman said the builder had told him to`: each tells of the other. */
function counterClaims(a: Side, b: Side): Opposition | null {
  const [x, y] = [a.sentence.testimony, b.sentence.testimony];
  if (!x || !y) return null;
  const isOf = (p: Token, q: Token) => compareTokens(a, p, b, q) === 'same';
  if (!isOf(x.actor, y.speaker) || isOf(x.actor, y.actor) || isOf(x.speaker, y.speaker))
    return null;
  if (y.actor.stem === y.speaker.stem || y.actor.pos === 'PRON') return null;
  return { words: [x.actor.text, y.actor.text], sure: false };
}
