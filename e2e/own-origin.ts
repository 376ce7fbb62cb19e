import { test as base, expect } from '@playwright/test';

/**
 * Playwright's `test`, under which every test also fails when the page asks anything outside its own origin,
 * breaks its Content Security Policy, throws, or writes an error to the console.
 */
export const test = base.extend<{ watch: void }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const wrongs: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isLocal = url.protocol === 'data:' || url.protocol === 'blob:';
        if (!isLocal && url.origin !== origin) wrongs.push(`asked ${url.href}`);
      });
      context.on('weberror', (error) => wrongs.push(`threw ${String(error.error())}`));
      context.on('console', (message) => {
        if (message.type() === 'error') wrongs.push(`console: ${message.text()}`);
      });
      await use();
      expect(wrongs).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
