import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The only two style elements that React Aria puts into the page, to the letter: the policy allows them by their hash,
 * so that no other inline style can get in. A test compares them with the installed package.
 */
export const REACT_ARIA_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
] as const;

/** The policy of the built app: everything comes from its own origin, nothing is inline, nothing is evaluated. */
export function contentSecurityPolicy(): string {
  const hashes = REACT_ARIA_STYLES.map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * Puts the policy into the built page as its first element. It is a meta element because the build must work on any
 * static host; in development there is none, since hot reloading needs inline styles.
 */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'crossread:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
