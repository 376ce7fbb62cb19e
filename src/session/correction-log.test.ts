import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CorrectionLog, EMPTY_LOG } from '../library/corrections-store';
import { addStep, heldCorrections, redoStep, undoStep, writeStep } from './correction-log';

const at = { sha256: 'x', start: 0, end: 1, quote: 'x' };
const note = (id: string) => ({
  id,
  madeAt: '2026-01-01T00:00:00Z',
  correction: { kind: 'note' as const, at, text: id },
});
const reset = (takenBack: readonly string[]) => ({ id: 'r', madeAt: '', takenBack });
const ids = (log: CorrectionLog) => heldCorrections(log).map(({ id }) => id);

describe('the log of corrections', () => {
  it('undoes and redoes, and forgets what was undone once something new is done', () => {
    const two = addStep(addStep(EMPTY_LOG, note('1')), note('2'));
    expect(ids(undoStep(two))).toEqual(['1']);
    expect(ids(redoStep(undoStep(two)))).toEqual(['1', '2']);
    const other = addStep(undoStep(two), note('3'));
    expect(ids(redoStep(other))).toEqual(['1', '3']);
  });

  it('takes many back in one step, which can be undone too', () => {
    const log = addStep(addStep(addStep(EMPTY_LOG, note('1')), note('2')), reset(['1', '2']));
    expect(ids(log)).toEqual([]);
    expect(ids(undoStep(log))).toEqual(['1', '2']);
  });

  it('keeps what is typed as one step, which one undo takes back', () => {
    const typed = (text: string) => ({
      ...note('n'),
      correction: { ...note('n').correction, text },
    });
    const before = addStep(EMPTY_LOG, note('1'));
    const first = writeStep(before, 'n', typed('As'));
    const whole = writeStep(first, 'n', typed('Ask them'));
    expect(heldCorrections(whole).map(({ correction }) => correction)).toEqual([
      note('1').correction,
      typed('Ask them').correction,
    ]);
    expect(ids(undoStep(whole))).toEqual(['1']);
    expect(ids(writeStep(undoStep(whole), 'n', typed('Ask')))).toEqual(['1', 'n']);
  });

  it('forgets a step whose words were all taken away again, and keeps its place among others', () => {
    const log = addStep(writeStep(EMPTY_LOG, 'n', note('n')), note('2'));
    expect(ids(writeStep(log, 'n', note('n')))).toEqual(['n', '2']);
    expect(ids(writeStep(log, 'n', null))).toEqual(['2']);
    expect(writeStep(EMPTY_LOG, 'n', null)).toBe(EMPTY_LOG);
  });

  it('comes back to where it was after as many redos as undos', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(12), (made, undone) => {
        let log: CorrectionLog = EMPTY_LOG;
        for (let k = 0; k < made; k += 1) log = addStep(log, note(String(k)));
        let back = log;
        for (let k = 0; k < undone; k += 1) back = undoStep(back);
        for (let k = 0; k < undone; k += 1) back = redoStep(back);
        expect(back).toEqual(log);
      }),
      { seed: 3 },
    );
  });
});
