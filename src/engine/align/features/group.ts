import type { Look } from '../look';

/** Figures that belong together. Each is the same when the two articles change places. */
export interface FeatureGroup {
  readonly names: readonly string[];
  /** Puts as many figures as there are names, in their order. */
  readonly fill: (row: RowWriter, look: Look) => void;
}

/** Writes the figures of one row after another. */
export class RowWriter {
  readonly figures: Float64Array;
  /** Where the next figure goes in `figures`. */
  at: number;

  constructor(figures: Float64Array, at = 0) {
    this.figures = figures;
    this.at = at;
  }

  put(value: number): void {
    this.figures[this.at] = value;
    this.at += 1;
  }

  /** Puts the lower, then the higher of two figures, one from each side: so that the sides can change places. */
  putBoth(x: number, y: number): void {
    this.put(Math.min(x, y));
    this.put(Math.max(x, y));
  }
}
