import type { Token } from '../prepared';
import { ACT_KINDS } from './act-kinds.table';

const KIND_OF_STEM = new Map(
  ACT_KINDS.flatMap((stems, kind) => stems.map((stem) => [stem, kind] as const)),
);

/** What stands behind a verb and makes it another: `turn [down]`, `waved the sale [through]`. */
const PARTICLE = /^(?:down|off|out|over|through|back|aside|part)$/;
/** Tokens behind a verb in which it stands. */
const PARTICLE_REACH = 5;

/** True where two words tell one act: `contacted` / `talks`. Cost: constant. */
export function areOneAct(x: Token, y: Token): boolean {
  if (x.lemma === y.lemma || x.stem === y.stem) return true;
  const kind = KIND_OF_STEM.get(x.stem);
  return kind !== undefined && kind === KIND_OF_STEM.get(y.stem);
}

/** The same of two acts of sentences, read with what stands behind them: `turn down` / `rejected`. Cost: constant. */
export function areOneActIn(
  x: Token,
  inX: readonly Token[],
  y: Token,
  inY: readonly Token[],
): boolean {
  const [p, q] = [kindIn(x, inX), kindIn(y, inY)];
  if (p.isPhrase || q.isPhrase) return p.kind === q.kind;
  return areOneAct(x, y);
}

/** The kind of an act, by its verb and the particle behind it where both are known together. */
function kindIn(act: Token, tokens: readonly Token[]) {
  const at = tokens.indexOf(act);
  const behind = tokens.slice(at + 1, at + 1 + PARTICLE_REACH);
  const end = behind.findIndex(({ pos }) => pos === 'VERB' || pos === 'PUNCT');
  const particle = behind
    .slice(0, end < 0 ? behind.length : end)
    .find(({ lower }) => PARTICLE.test(lower));
  const kind = particle && KIND_OF_STEM.get(`${act.stem} ${particle.lower}`);
  return { kind: kind ?? KIND_OF_STEM.get(act.stem), isPhrase: kind !== undefined };
}
