import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeCorrections,
  type CorrectionLog,
  EMPTY_LOG,
  type loadCorrections,
} from '../library/corrections-store';
import type { Outcome } from '../model/outcome';
import { addStep, heldCorrections } from './correction-log';
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

/** What is kept, to which another tab may write too. */
const storage = vi.hoisted(() => ({ log: null as CorrectionLog | null }));

vi.mock(import('../library/corrections-store'), async (importOriginal) => ({
  ...(await importOriginal()),
  loadCorrections: vi.fn<typeof loadCorrections>(() => Promise.resolve(storage.log)),
  changeCorrections: vi.fn<typeof changeCorrections>(async (_story, change) => {
    await Promise.resolve();
    if (storage.log) storage.log = change(storage.log);
    return storage.log !== null;
  }),
}));

const notes = () =>
  heldCorrections(useSession.getState().log).map(({ correction }) =>
    correction.kind === 'note' ? correction.text : '',
  );

beforeEach(() => {
  useSession.setState({ correctedStory: null, log: EMPTY_LOG, removal: null });
  storage.log = KEPT;
  vi.clearAllMocks();
});

describe('openCorrections', () => {
  it('keeps what was corrected while the log was loading, and saves it', async () => {
    const opening = useSession.getState().openCorrections('fire');
    useSession.getState().correct(note('meanwhile'));
    await opening;
    await vi.waitFor(() => expect(notes()).toEqual(['kept', 'meanwhile']));
    expect(storage.log).toEqual(useSession.getState().log);
  });

  it('loads a story that was left and opened again while it was loading once', async () => {
    const { openCorrections } = useSession.getState();
    await Promise.all(['fire', 'flood', 'fire'].map((story) => openCorrections(story)));
    expect(notes()).toEqual(['kept']);
    expect(changeCorrections).not.toHaveBeenCalled();
  });

  it('loads a story that is opened while a change to the one before is on its way', async () => {
    const { openCorrections, correct } = useSession.getState();
    await openCorrections('flood');
    correct(note('last words'));
    await openCorrections('fire');
    expect(notes()).toContain('kept');
  });
});

describe('correct', () => {
  it('leaves what another tab kept meanwhile, and takes it over', async () => {
    await useSession.getState().openCorrections('fire');
    storage.log = addStep(KEPT, { ...KEPT.steps[0]!, id: '2', correction: note('elsewhere') });
    useSession.getState().correct(note('here'));
    useSession.getState().correct(note('and here'));
    await vi.waitFor(() => expect(notes()).toEqual(['kept', 'elsewhere', 'here', 'and here']));
    expect(storage.log).toEqual(useSession.getState().log);
  });

  it('holds as long as the page where the browser keeps nothing', async () => {
    storage.log = null;
    await useSession.getState().openCorrections('fire');
    useSession.getState().correct(note('here'));
    await vi.waitFor(() => expect(changeCorrections).toHaveResolved());
    expect(notes()).toEqual(['here']);
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
