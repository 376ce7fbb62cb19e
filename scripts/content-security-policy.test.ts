import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentSecurityPolicy, REACT_ARIA_STYLES } from './content-security-policy.ts';

/** Where React Aria writes its style elements, in the order of REACT_ARIA_STYLES. */
const SOURCES = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'];

it('allows the very style elements that the installed React Aria writes', () => {
  const found = SOURCES.map((source) => {
    const path = new URL(`../node_modules/react-aria/dist/private/${source}`, import.meta.url);
    const template = /style\.textContent = `([^`]*)`/.exec(readFileSync(path, 'utf8'))?.[1];
    return template?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable').trim();
  });
  expect(found).toEqual(REACT_ARIA_STYLES);
});

it('allows nothing inline, nothing evaluated and no other origin', () => {
  expect(contentSecurityPolicy()).not.toMatch(/unsafe|\*|https?:/);
});
