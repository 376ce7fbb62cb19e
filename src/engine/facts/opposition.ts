import type { Token } from '../prepared';
import type { ReadStretch } from './clause-context';
import type { ModedSentence } from './moded-acts';
import { compareCalled, type Roles, type Sameness } from './roles';

/** What two sentences say that excludes each other. */
export interface Opposition {
  readonly words: readonly [string, string];
  /** False where they may be of two: then they are no contradiction, but no fact either. */
  readonly sure: boolean;
  /** The acts that exclude each other, where days told in other clauses say nothing of them. */
  readonly acts?: readonly [Token, Token];
}

/** A linked stretch with the acts of its sentence. */
export interface Side {
  readonly stretch: ReadStretch;
  readonly sentence: ModedSentence;
}

/** Whether two acts are of the same people and things, as far as the sentences say. Cost: logarithmic. */
export function compareRoles(a: Side, x: { roles: Roles }, b: Side, y: { roles: Roles }): Sameness {
  const agents = compareTokens(a, x.roles.agent, b, y.roles.agent);
  const patients = compareTokens(a, x.roles.patient, b, y.roles.patient);
  if (agents === 'different' || patients === 'different') return 'different';
  if (agents === 'same' || patients === 'same') return 'same';
  return agents === 'open' || patients === 'open' ? 'open' : 'unknown';
}

/** The same of two words; null where either sentence has none. Cost: logarithmic. */
export function compareTokens(a: Side, x: Token | null, b: Side, y: Token | null): Sameness | null {
  if (!x || !y) return null;
  return compareCalled(
    { article: a.sentence.context.article, bearers: a.stretch.bearers, token: x },
    { article: b.sentence.context.article, bearers: b.stretch.bearers, token: y },
  );
}
