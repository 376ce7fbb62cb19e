import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CorrectionLog,
  EMPTY_LOG,
  type loadCorrections,
  saveCorrections,
} from '../library/corrections-store';
import type { Outcome } from '../model/outcome';
import { heldCorrections } from './correction-log';
import { useSession } from './use-session';

const note = (text: string) => ({
  kind: 'note' as const,
  at: { sha256: 'x', start: 0, end: 1, quote: 'x' },
  text,
});
const KEPT: CorrectionLog = {
  steps: [{ id: '1', madeAt: '2026-01-01T00:00:00Z', correction: note('kept') }],
  position: 1,
};

vi.mock(import('../library/corrections-store'), async (importOriginal) => ({
  ...(await importOriginal()),
  loadCorrections: vi.fn<typeof loadCorrections>(() => Promise.resolve(KEPT)),
  saveCorrections: vi.fn<typeof saveCorrections>(() => Promise.resolve(true)),
}));

const notes = () =>
  heldCorrections(useSession.getState().log).map(({ correction }) =>
    correction.kind === 'note' ? correction.text : '',
  );

beforeEach(() => {
  useSession.setState({ correctedStory: null, log: EMPTY_LOG, removal: null });
  vi.clearAllMocks();
});

describe('openCorrections', () => {
  it('keeps what was corrected while the log was loading, and saves it', async () => {
    const opening = useSession.getState().openCorrections('fire');
    useSession.getState().correct(note('meanwhile'));
    await opening;
    expect(notes()).toEqual(['kept', 'meanwhile']);
    expect(saveCorrections).toHaveBeenLastCalledWith('fire', useSession.getState().log);
  });

  it('loads a story that was left and opened again while it was loading once', async () => {
    const { openCorrections } = useSession.getState();
    await Promise.all(['fire', 'flood', 'fire'].map((story) => openCorrections(story)));
    expect(notes()).toEqual(['kept']);
    expect(saveCorrections).not.toHaveBeenCalled();
  });
});

describe('undo, of removals', () => {
  const removalOf = (name: string, outcome: Outcome<null>) => ({
    name,
    undo: vi.fn<() => Promise<Outcome<null>>>(() => Promise.resolve(outcome)),
  });
  const done: Outcome<null> = { ok: true, value: null };

  it('puts what was removed back one after the other, the last first', () => {
    const removals = ['Courier', 'Herald'].map((name) => removalOf(name, done));
    for (const removal of removals) useSession.getState().remember(removal);
    for (const removal of removals.toReversed()) {
      expect(removal.undo).not.toHaveBeenCalled();
      useSession.getState().undo();
      expect(removal.undo).toHaveBeenCalledOnce();
    }
    expect(useSession.getState().removal).toBeNull();
  });

  it('keeps the way back where it did not work', async () => {
    const full = removalOf('Herald', { ok: false, kind: 'quota', message: 'No room.' });
    useSession.getState().remember(full);
    useSession.getState().undo();
    await vi.waitFor(() => expect(useSession.getState().said.text).toBe('No room.'));
    expect(useSession.getState().removal?.name).toBe('Herald');
  });
});
