import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from './linked-view';
import { useSession } from './use-session';

const ADDRESS = 'https://example.org/?story=fire&view=read';

describe('writeLink', () => {
  it.each(['dimmed', 'folded', 'hidden', 'full'] as const)(
    'carries how noise is shown, what stands out and how columns scroll: %s',
    (noise) => {
      const session = useSession.getState();
      const link = writeLink(ADDRESS, {
        ...session,
        preferences: { ...session.preferences, noise },
        emphasis: 'only-here',
        isScrollLocked: false,
      });
      expect(link.startsWith(ADDRESS)).toBe(true);
      expect(readLink(link)).toEqual({ noise, emphasis: 'only-here', isScrollLocked: false });
    },
  );
});

describe('readLink', () => {
  it('takes nothing that it does not know', () => {
    expect(readLink(`${ADDRESS}&noise=loud&bring-out=x&scroll=up`)).toEqual({
      noise: null,
      emphasis: 'all',
      isScrollLocked: true,
    });
  });
});
