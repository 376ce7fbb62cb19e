import { useLayoutEffect } from 'react';
import type { ReadingPreferences } from '../library/reading-preferences';
import { useSession } from '../session/use-session';
import { useMedia } from '../ui/use-media';

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
  const isDark = useMedia(DARK);
  const wantsContrast = useMedia(CONTRAST);
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
