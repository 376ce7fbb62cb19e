import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { ReadingPreferences } from '../library/reading-preferences';
import { useSession } from '../session/use-session';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

const LEADING = { tight: '1.45', normal: '1.6', wide: '1.85' } as const;
const LETTER_SPACING = { tight: 'normal', normal: 'normal', wide: '0.012em' } as const;
const MEASURE = { narrow: '54ch', normal: '68ch', wide: '84ch' } as const;
const FACE = {
  serif: 'var(--face-serif)',
  sans: 'var(--face-sans)',
  legible: 'var(--face-legible)',
} as const;

/** Sets the page's theme and type to what the reader likes, and follows the system where they leave it to that. */
export function useTheme(): void {
  const preferences = useSession((session) => session.preferences);
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  const wantsContrast = useSyncExternalStore(subscribe, () => matchMedia(CONTRAST).matches);
  const system = wantsContrast ? 'contrast' : isDark ? 'dark' : 'light';
  const theme = preferences.theme === 'system' ? system : preferences.theme;
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    setType(document.documentElement.style, preferences);
  }, [theme, preferences]);
}

function setType(style: CSSStyleDeclaration, preferences: ReadingPreferences): void {
  style.setProperty('--text-size', `${preferences.textSizePx / 16}rem`);
  style.setProperty('--text-leading', LEADING[preferences.spacing]);
  style.setProperty('--text-letter-spacing', LETTER_SPACING[preferences.spacing]);
  style.setProperty('--text-measure', MEASURE[preferences.measure]);
  style.setProperty('--text-face', FACE[preferences.face]);
}

function subscribe(listener: () => void): () => void {
  const lists = [DARK, CONTRAST].map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
