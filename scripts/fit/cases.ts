import { createHash } from 'node:crypto';
import type { Candidate } from '../../src/engine/align/candidates';
import { type Pair, weighPair } from '../../src/engine/align/pair';
import { type Looked, lookOnce } from '../../src/engine/align/score-pair';
import { readStatements } from '../../src/engine/align/statements';
import { Vocabulary } from '../../src/engine/align/vocabulary';
import { NO_DEADLINE } from '../../src/model/progress';
import { prepare } from '../../src/engine/prepare';
import {
  type GoldArticle,
  type GoldPair,
  goldRelations,
  type Relation,
  touched,
} from './gold-pairs';

/** An annotated pair of articles as the engine's first look sees it. */
export interface Case {
  readonly gold: GoldPair;
  readonly pair: Pair;
  readonly looked: Looked;
  /** By candidate: the gold pairs of sentences (`a,b`) that it touches. */
  readonly touches: readonly (readonly string[])[];
  /** By candidate: the relation of the gold link that it touches. */
  readonly relations: readonly (Relation | null)[];
  /** By candidate: false where another candidate matches the same gold links better, as when a sentence was cut in two. */
  readonly surest: readonly boolean[];
  /** The part of a cross-validation that holds this event. */
  readonly fold: number;
  /** How much what it shows counts in a fit. */
  readonly weight: number;
}

/** Reads one annotated pair by the engine's own steps: what it weighs, and the gold pairs of sentences that a candidate touches. */
export function readPair(gold: GoldPair) {
  const a = prepare(rawArticle(gold.a));
  const b = prepare(rawArticle(gold.b));
  const vocabulary = new Vocabulary();
  const pair = weighPair(
    { article: a, statements: readStatements(a, vocabulary) },
    { article: b, statements: readStatements(b, vocabulary) },
    vocabulary,
  );
  const inA = pair.a.statements.map(({ sentence }) => touched(gold.a, a.sentences[sentence]!));
  const inB = pair.b.statements.map(({ sentence }) => touched(gold.b, b.sentences[sentence]!));
  const touches = (candidate: Candidate) =>
    inA[candidate.a]!.flatMap((i) => inB[candidate.b]!.map((j) => `${i},${j}`));
  return { pair, touches };
}

/** A pair with its candidates, in the part of a cross-validation that its event is in. */
export function readCase(gold: GoldPair, fold: number, weight = 1): Case {
  const read = readPair(gold);
  const { pair } = read;
  const looked = lookOnce(pair, NO_DEADLINE)!;
  const links = goldRelations(gold);
  const touches = looked.candidates.map(read.touches);
  const relations = touches.map((keys) => {
    const found = keys.flatMap((key) => links.get(key) ?? []);
    return found.find((relation) => relation !== 'partial') ?? found[0] ?? null;
  });
  const surest = surestOf(touches, links, looked);
  return { gold, pair, looked, touches, relations, surest, fold, weight };
}

function surestOf(
  touches: readonly (readonly string[])[],
  links: ReadonlyMap<string, Relation>,
  { rows }: Looked,
): boolean[] {
  const best = new Map<string, number>();
  for (const [index, keys] of touches.entries()) {
    for (const key of keys) {
      const known = best.get(key);
      // The first feature is the mass of the words that both share.
      if (known === undefined || rows[known]![0]! < rows[index]![0]!) best.set(key, index);
    }
  }
  return touches.map((keys, index) => {
    const linked = keys.filter((key) => links.has(key));
    return linked.length === 0 || linked.some((key) => best.get(key) === index);
  });
}

function rawArticle({ name, text }: GoldArticle) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name, sha256, format: 'text' as const, text, hints: [], declared: {} };
}
