import { flatMap } from '../flat-map';
import type { ColumnSpan } from '../prepared';
import { pushTo } from '../push-to';

/** Width of a cell, about two sentences: narrower ones are more to fill, wider ones hold more that is not near. Unit: UTF-16 units. */
const CELL = 256;

/** Items by where their spans stand, so that those near a place are found without asking all. */
export class ByPlace<Item> {
  private readonly cells = new Map<string, Item[]>();

  /** Cost: linear in the length of the span, by cells. */
  add(span: ColumnSpan, item: Item): void {
    for (const cell of cellsOf(span)) pushTo(this.cells, cell, item);
  }

  /** All whose spans share characters with this one, and some that stand close by; each once. */
  near(span: ColumnSpan): ReadonlySet<Item> {
    return new Set(flatMap(cellsOf(span), (cell) => this.cells.get(cell) ?? []));
  }
}

function cellsOf({ column, start, end }: ColumnSpan): string[] {
  const cells: string[] = [];
  for (let cell = Math.floor(start / CELL); cell * CELL < end; cell += 1)
    cells.push(`${column} ${cell}`);
  return cells;
}
