import { ANALYSIS_STEPS, type AnalysisStep, type Progress } from '../model/progress';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const STEP_NAMES: Readonly<Record<AnalysisStep, string>> = {
  read: 'Reading the articles',
  'who-is-who': 'Finding out who is who',
  align: 'Matching passages',
  facts: 'Gathering what is shared',
  framing: 'Comparing how it is told',
};

/** What the analysis is doing, in words. */
export function sayStep(progress: Progress | null): string {
  return STEP_NAMES[progress?.step ?? 'read'];
}

export interface WorkingProps {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** The comparison is being made: what it is doing, how far it is, and a way to stop it. */
export function Working({ progress, onCancel }: WorkingProps) {
  const step = progress?.step ?? 'read';
  const at = ANALYSIS_STEPS.indexOf(step);
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <Notice
      title={`${sayStep(progress)} …`}
      actions={
        <Button look="plain" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <progress
        max={ANALYSIS_STEPS.length}
        value={at + share}
        aria-label="Comparing the articles"
      />
    </Notice>
  );
}
