import type { CorrectionLog, CorrectionStep } from '../library/corrections-store';
import type { LoggedCorrection } from '../model/correction';

/** The corrections that hold, in the order in which they were made. */
export function heldCorrections({ steps, position }: CorrectionLog): readonly LoggedCorrection[] {
  return steps
    .slice(0, position)
    .reduce<readonly LoggedCorrection[]>(
      (held, step) =>
        'takenBack' in step
          ? held.filter(({ id }) => !step.takenBack.includes(id))
          : [...held, step],
      [],
    );
}

/** Adds a step; what was undone before is gone. */
export function addStep({ steps, position }: CorrectionLog, step: CorrectionStep): CorrectionLog {
  return { steps: [...steps.slice(0, position), step], position: position + 1 };
}

/**
 * A log that was kept with what was done before it was there on top of it, each step once; what was undone before stays
 * where nothing was done since.
 */
export function continueLog(kept: CorrectionLog, done: CorrectionLog): CorrectionLog {
  const known = new Set(kept.steps.map(({ id }) => id));
  return done.steps
    .slice(0, done.position)
    .filter(({ id }) => !known.has(id))
    .reduce(addStep, kept);
}

/** Takes the last step back; the same log where there is none. */
export function undoStep(log: CorrectionLog): CorrectionLog {
  return log.position === 0 ? log : { ...log, position: log.position - 1 };
}

/** Makes the last undone step again; the same log where there is none. */
export function redoStep(log: CorrectionLog): CorrectionLog {
  return log.position >= log.steps.length ? log : { ...log, position: log.position + 1 };
}
