import { expect, it } from 'vitest';
import { useSession } from './use-session';

it('puts what was removed back one after the other, the last first', () => {
  const undone: string[] = [];
  const removalOf = (name: string) => ({
    name,
    undo: () => {
      undone.push(name);
      return Promise.resolve({ ok: true as const, value: null });
    },
  });
  for (const name of ['Herald', 'Courier']) useSession.getState().remember(removalOf(name));
  for (let step = 0; step < 3; step += 1) useSession.getState().undo();
  expect(undone).toEqual(['Courier', 'Herald']);
  expect(useSession.getState().removal).toBeNull();
});
