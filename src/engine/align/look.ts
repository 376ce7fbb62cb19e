import type { ClaimedCandidate } from './claims';
import { SENSES } from './concepts';
import type { OwnMass } from './own-mass';
import type { Pair } from './pair';
import type { StatementEntities } from './pair-entities';
import type { SharedWords } from './shared-words';
import type { Statement } from './statements';
import type { Window } from './windows';

/**
 * The candidate that is looked at, and all of its statement of `a` laid out by number, so that what a rival of `b`
 * shares with it is found in one step for each word of the rival. Candidates come ascending by `a`: a statement is laid
 * out once for all its rivals.
 */
export class Look {
  readonly pair: Pair;
  readonly shared: SharedWords;
  x!: Statement;
  y!: Statement;
  candidate!: ClaimedCandidate;
  ownX!: OwnMass;
  ownY!: OwnMass;
  /** The shared words: `[from, to)` in the lists of `shared`. */
  from = 0;
  to = 0;

  /** By word its place among the `terms` of `x`, and one more; 0 where it has none. */
  readonly placeOf: Int32Array;
  /** By word its share in the windows around `x`. */
  readonly shareNear: Float64Array;
  readonly shareWide: Float64Array;
  /** By function word its share in `x`. */
  readonly style: Float64Array;
  /** By concept the heaviest weight in `x`, and in `y` where asked for. */
  readonly conceptsX = new Float64Array(SENSES);
  readonly conceptsY = new Float64Array(SENSES);
  /** The mass of the shared words by clause of `x`, of `y`, and by pair of clauses; filled where asked for. */
  readonly inClausesX: Float64Array;
  readonly inClausesY: Float64Array;
  readonly inClausesBoth: Float64Array;
  /** By entity its place among those of `x`, and one more; 0 where it has none. */
  readonly placeOfEntity: Int32Array;
  private laid = -1;

  constructor(pair: Pair, shared: SharedWords) {
    const { vocabulary } = pair;
    this.pair = pair;
    this.shared = shared;
    this.placeOf = new Int32Array(vocabulary.size);
    this.shareNear = new Float64Array(vocabulary.size);
    this.shareWide = new Float64Array(vocabulary.size);
    this.style = new Float64Array(vocabulary.functionWordCount);
    this.placeOfEntity = new Int32Array(pair.entityWeight.length);
    this.inClausesX = new Float64Array(mostClauses(pair.a.statements));
    this.inClausesY = new Float64Array(mostClauses(pair.b.statements));
    this.inClausesBoth = new Float64Array(this.inClausesX.length * this.inClausesY.length);
  }

  /** Turns to the candidate of this index. */
  turnTo(candidate: ClaimedCandidate, index: number): void {
    const { a, b } = this.pair;
    if (candidate.a !== this.laid) {
      if (this.laid >= 0) this.lay(this.laid, false);
      this.lay(candidate.a, true);
      this.laid = candidate.a;
    }
    this.candidate = candidate;
    this.x = a.statements[candidate.a]!;
    this.y = b.statements[candidate.b]!;
    this.ownX = a.own[candidate.a]!;
    this.ownY = b.own[candidate.b]!;
    this.from = this.shared.starts[index]!;
    this.to = this.shared.starts[index + 1]!;
  }

  /** Lays a statement of `a` out, or takes it up again. */
  private lay(index: number, down: boolean): void {
    const { a } = this.pair;
    const x = a.statements[index]!;
    for (let k = 0; k < x.terms.length; k += 1) this.placeOf[x.terms[k]!] = down ? k + 1 : 0;
    for (let k = 0; k < x.style.words.length; k += 1)
      this.style[x.style.words[k]!] = down ? x.style.shares[k]! : 0;
    layWindow(this.shareNear, a.windows[index]!, down);
    layWindow(this.shareWide, a.wideWindows[index]!, down);
    layConcepts(this.conceptsX, a.own[index]!, down);
    this.layEntities(a.entities[index]!, down);
  }

  private layEntities({ entities }: StatementEntities, down: boolean): void {
    for (let k = 0; k < entities.length; k += 1)
      this.placeOfEntity[entities[k]!] = down ? k + 1 : 0;
  }
}

function mostClauses(statements: readonly Statement[]): number {
  return statements.reduce((most, { clauses }) => Math.max(most, clauses.length), 0);
}

function layWindow(laid: Float64Array, { terms, shares }: Window, down: boolean): void {
  for (let k = 0; k < terms.length; k += 1) laid[terms[k]!] = down ? shares[k]! : 0;
}

/** Lays out what the concepts of a statement weigh, or takes them up again. */
export function layConcepts(weights: Float64Array, own: OwnMass, down: boolean): void {
  for (let k = 0; k < own.concepts.length; k += 1)
    weights[own.concepts[k]!] = down ? own.conceptWeights[k]! : 0;
}
