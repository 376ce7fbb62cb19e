import type { Comparison } from '../model/comparison';
import type { LoggedCorrection } from '../model/correction';
import type { Layer, NoiseDisplay } from '../model/layer';

/** All that a written document says; nothing is taken from the clock or the page. */
export interface ExportInput {
  /** The story's title. */
  readonly title: string;
  /** As the reader set it right: the corrections are applied to it already. */
  readonly comparison: Comparison;
  /** For programs: the same with what was found in articles that are not compared, where there are any. */
  readonly document?: Comparison | null;
  /** The layers on screen; the others are not drawn. */
  readonly layers: ReadonlySet<Layer>;
  /** The bars at what stands only here and the chips where something was not found are on screen. */
  readonly signs: boolean;
  /** How what is not the story is shown on screen: the same in the document. */
  readonly noise: NoiseDisplay;
  /** The corrections that hold, in the order in which they were made. */
  readonly corrections: readonly LoggedCorrection[];
  /** When it is written, for people: `1 February 2026`; null leaves it out. */
  readonly writtenOn: string | null;
}
