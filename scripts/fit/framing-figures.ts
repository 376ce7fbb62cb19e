import type { FoundFraming } from '../../src/engine/prepared';
import type { FramingKind } from '../../src/model/comparison';
import { type GoldFraming, meets } from './framing-rows';

/** Kinds that a reader may take for each other: a hit in the family is one. */
const FAMILIES: readonly (readonly FramingKind[])[] = [
  ['label', 'status'],
  ['label', 'wording', 'degree'],
  ['wording', 'degree', 'voice'],
  ['reporting-verb', 'hedge', 'attribution'],
  ['quotation', 'attribution', 'wording'],
  ['omission', 'emphasis'],
];

const isKin = (x: FramingKind, y: FramingKind) =>
  x === y || FAMILIES.some((family) => family.includes(x) && family.includes(y));

/** What was found of what readers pointed out, summed over pairs; kinds beside each other by kind. */
export class FramingFigures {
  private pairs = 0;
  private pointedOut = 0;
  private found = 0;
  private foundKindAside = 0;
  private given = 0;
  private givenInGold = 0;
  private readonly byKind = new Map<
    FramingKind,
    { found: number; of: number; right: number; given: number }
  >();

  /** Adds one pair of articles. Cost: product of the two numbers. */
  add(framings: readonly FoundFraming[], gold: readonly GoldFraming[]): void {
    this.pairs += 1;
    this.pointedOut += gold.length;
    this.given += framings.length;
    for (const one of gold) {
      const met = framings.filter((framing) => isMet(framing, one));
      const kin = met.some(({ kind }) => isKin(kind, one.kind));
      this.foundKindAside += Number(met.length > 0);
      this.found += Number(kin);
      this.kind(one.kind).found += Number(kin);
      this.kind(one.kind).of += 1;
    }
    for (const framing of framings) {
      const right = gold.some((one) => isMet(framing, one));
      this.givenInGold += Number(right);
      this.kind(framing.kind).right += Number(right);
      this.kind(framing.kind).given += 1;
    }
  }

  /** The figures as lines of text. */
  describe(): string {
    const share = (part: number, all: number) => (part / all).toFixed(3);
    const kinds = [...this.byKind].map(
      ([kind, { found, of, right, given }]) => `${kind} ${found}/${of}, given ${right}/${given}`,
    );
    return [
      `found ${share(this.found, this.pointedOut)}`,
      `kind aside ${share(this.foundKindAside, this.pointedOut)}`,
      `given a pair ${(this.given / this.pairs).toFixed(1)}`,
      `in the gold ${share(this.givenInGold, this.given)}`,
      ...kinds,
    ].join('\n');
  }

  private kind(kind: FramingKind) {
    const known = this.byKind.get(kind) ?? { found: 0, of: 0, right: 0, given: 0 };
    this.byKind.set(kind, known);
    return known;
  }
}

function isMet({ wordings, absent }: FoundFraming, gold: GoldFraming): boolean {
  return [gold.a, gold.b].every((words, column) => {
    const own = wordings.filter((span) => span.column === column);
    return words.length > 0
      ? own.some((span) => meets(span, words))
      : own.length === 0 && absent.includes(column);
  });
}
