import { createContext, use } from 'react';
import type { Mark } from '../marks/mark';
import type { MissingHere } from '../marks/missing-here';
import type { OnlyHere, StoryCoverage } from '../marks/only-here';
import type { ComparedArticle, Comparison } from '../model/comparison';
import type { Layer, NoiseDisplay } from '../model/layer';
import type { Stage } from './sync/stage';

/** What every part of the reading screen draws from. */
export interface Reading {
  /** With the reader's corrections. */
  readonly comparison: Comparison;
  /** The articles in the order of the columns. */
  readonly columns: readonly ComparedArticle[];
  /** The article that the others are held against. */
  readonly base: ComparedArticle;
  readonly layers: ReadonlySet<Layer>;
  /** In full just where its layer is off. */
  readonly noise: NoiseDisplay;
  /** Of every layer, in reading order, article by article. */
  readonly marks: readonly Mark[];
  /** Of the layers that are on. */
  readonly visible: readonly Mark[];
  /** The story's sentences of each article, and which of them others tell too. */
  readonly coverage: readonly StoryCoverage[];
  readonly onlyHere: readonly OnlyHere[];
  readonly missing: readonly MissingHere[];
  readonly stage: Stage;
}

export const ReadingContext = createContext<Reading | null>(null);

/** What is read. *Errors:* throws outside of the reading view. */
export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (reading === null) throw new RangeError('useReading: not inside the reading view');
  return reading;
}
