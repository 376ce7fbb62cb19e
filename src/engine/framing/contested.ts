import { overlapLength, overlaps } from '../../model/span';
import { compareDates } from '../annotate/compare-dates';
import { compareQuantities } from '../annotate/compare-quantities';
import { spansTouching } from '../facts/spans-touching';
import { flatMap } from '../flat-map';
import type { ColumnSpan, FoundFact, PairLink, PreparedArticle } from '../prepared';

/** The facts over which articles contradict each other: what they say there is not the same, however it is put. */
export class Contested {
  private readonly facts: readonly FoundFact[];

  constructor(facts: readonly FoundFact[]) {
    this.facts = facts.filter(({ status }) => status === 'conflict');
  }

  /** True where both ends of a link are sides of one contradiction. Cost: linear in the evidence of contradictions. */
  has({ a, b }: PairLink): boolean {
    const isSide = ({ evidence }: FoundFact, end: ColumnSpan) =>
      evidence.some((piece) => piece.column === end.column && overlaps(piece, end));
    return this.facts.some((fact) => isSide(fact, a) && isSide(fact, b));
  }

  /** The columns that give an account of what most of some words tell and others contradict. Cost: as above. */
  columnsOn(words: ColumnSpan): ReadonlySet<number> {
    const isOn = (piece: ColumnSpan) =>
      piece.column === words.column && 2 * overlapLength(piece, words) >= words.end - words.start;
    const facts = this.facts.filter(({ evidence }) => evidence.some(isOn));
    return new Set(flatMap(facts, ({ evidence }) => evidence.map(({ column }) => column)));
  }
}

/** True where two stretches tell numbers or days that exclude each other: `14 per cent` / `16 per cent`. Cost: their product. */
export function tellOtherValues(
  columns: readonly PreparedArticle[],
  a: ColumnSpan,
  b: ColumnSpan,
): boolean {
  const [x, y] = [columns[a.column]!, columns[b.column]!];
  return (
    excludeEachOther(
      spansTouching(x.quantities, a),
      spansTouching(y.quantities, b),
      compareQuantities,
    ) || excludeEachOther(spansTouching(x.dates, a), spansTouching(y.dates, b), compareDates)
  );
}

function excludeEachOther<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (x: Item, y: Item) => 'equal' | 'compatible' | 'different' | 'unrelated',
): boolean {
  const fits = (x: Item, y: Item) => /^(?:equal|compatible)$/.test(compare(x, y));
  return a.some(
    (x) =>
      b.some((y) => compare(x, y) === 'different' && !a.some((own) => fits(own, y))) &&
      !b.some((y) => fits(x, y)),
  );
}
