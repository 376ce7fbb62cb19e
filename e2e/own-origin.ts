import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Console errors that a test expects, such as those about styles in an imported page, which the policy refuses. */
  readonly expectedErrors: readonly RegExp[];
  readonly watch: undefined;
}

/**
 * Playwright's `test`, under which every test also fails when the page asks anything outside its own origin,
 * breaks its Content Security Policy, throws, or writes an error to the console.
 */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const wrongs: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isLocal = url.protocol === 'data:' || url.protocol === 'blob:';
        if (!isLocal && url.origin !== origin) wrongs.push(`asked ${url.href}`);
      });
      context.on('weberror', (error) => wrongs.push(`threw ${String(error.error())}`));
      context.on('console', (message) => {
        const isExpected = expectedErrors.some((pattern) => pattern.test(message.text()));
        if (message.type() === 'error' && !isExpected) wrongs.push(`console: ${message.text()}`);
      });
      await use(undefined);
      expect(wrongs).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
