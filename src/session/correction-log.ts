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
 * Puts a step in the place of the one with its id, else at the end: what is still being typed is one step. A step without
 * words is none; it is taken out.
 */
export function writeStep(
  log: CorrectionLog,
  id: string,
  step: LoggedCorrection | null,
): CorrectionLog {
  const at = log.steps.slice(0, log.position).findIndex((one) => one.id === id);
  if (at < 0) return step ? addStep(log, step) : log;
  const steps = [...log.steps];
  steps.splice(at, 1, ...(step ? [step] : []));
  return { steps, position: step ? log.position : log.position - 1 };
}

/** True where two logs hold the same steps, also in what is being typed. */
export function isSameLog(x: CorrectionLog, y: CorrectionLog): boolean {
  return JSON.stringify(x) === JSON.stringify(y);
}

/** Takes the last step back; the same log where there is none. */
export function undoStep(log: CorrectionLog): CorrectionLog {
  return log.position === 0 ? log : { ...log, position: log.position - 1 };
}

/** Makes the last undone step again; the same log where there is none. */
export function redoStep(log: CorrectionLog): CorrectionLog {
  return log.position >= log.steps.length ? log : { ...log, position: log.position + 1 };
}
