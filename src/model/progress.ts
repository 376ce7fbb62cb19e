/** Asked by long work between steps: true once the caller's time is up or it was cancelled. */
export interface Deadline {
  expired(): boolean;
}

/** A deadline that never comes. */
export const NO_DEADLINE: Deadline = { expired: () => false };

/** The steps of one comparison, in the order in which they run. */
export const ANALYSIS_STEPS = ['read', 'who-is-who', 'align', 'facts', 'framing'] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

/** Where long work stands: `done` of `total` units of one step are finished. */
export interface Progress {
  readonly step: AnalysisStep;
  readonly done: number;
  readonly total: number;
}

/** Told by long work as it goes on; `done` of `total` units of that step are finished. */
export type ReportProgress = (step: AnalysisStep, done: number, total: number) => void;
