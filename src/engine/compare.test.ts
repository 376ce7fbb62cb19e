import { describe, expect, it } from 'vitest';
import type { AnalysisStep } from '../model/progress';
import { compare } from './compare';
import { prepareText } from './testing/prepare-text';

const STORM = [
  'Storm floods the ferry port of Aldmoor',
  'A storm flooded the ferry port of Aldmoor on Sunday and damaged 14 boats.',
  'Harbour master Tove Lindahl said the ferry port would stay closed until Thursday.',
  'The town council meets tonight.',
].join('\n\n');
const PORT = [
  'Aldmoor port closed after storm',
  'The ferry port of Aldmoor will stay closed until Thursday, harbour master Tove Lindahl said.',
  'On Sunday a storm flooded the port and damaged 14 boats.',
  'Fishermen asked the state for help.',
].join('\n\n');

const ARTICLES = [STORM, PORT].map((text, index) => prepareText(text, {}, String(index)));

/** Compares with a time limit that runs out at the moment a step is reported to begin. */
function compareUntil(last: AnalysisStep | null) {
  const steps: AnalysisStep[] = [];
  let isLate = false;
  const comparison = compare(ARTICLES, {
    deadline: { expired: () => isLate },
    progress: (step, done) => {
      steps.push(step);
      if (step === last && done === 0) isLate = true;
    },
  });
  return { comparison, steps };
}

describe('compare', () => {
  it('reports each step once it begins, in the order of the work, and each pair that is aligned', () => {
    const { comparison, steps } = compareUntil(null);
    expect(steps).toEqual(['who-is-who', 'align', 'align', 'facts', 'framing']);
    expect(comparison.complete).toBe(true);
    expect(comparison.facts.filter(({ status }) => status === 'shared').length).toBeGreaterThan(0);
  });

  it('gives who is who and nothing more where time runs out before alignment', () => {
    const { comparison } = compareUntil('align');
    expect(comparison).toMatchObject({ complete: false, links: [], facts: [], framings: [] });
    expect(comparison.entities.length).toBeGreaterThan(0);
  });

  it('gives the links where time runs out before the facts', () => {
    const { comparison } = compareUntil('facts');
    expect(comparison).toMatchObject({ complete: false, facts: [], framings: [] });
    expect(comparison.links).toEqual(compareUntil(null).comparison.links);
  });

  it('gives the links and facts where time runs out before the framing', () => {
    const { comparison } = compareUntil('framing');
    const { facts, links } = compareUntil(null).comparison;
    expect(comparison).toMatchObject({ complete: false, framings: [], facts, links });
  });
});
