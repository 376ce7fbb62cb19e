import { execFileSync } from 'node:child_process';
import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';

/** Asks the system for a port that nobody uses. */
const FIND_PORT = `const server = require('node:net').createServer().listen(0, '127.0.0.1', () => {
  console.log(server.address().port);
  server.close();
})`;

// Kept in the environment, which the test processes inherit: this file runs in each of them.
process.env.CROSSREAD_PORT ??= execFileSync(process.execPath, ['-e', FIND_PORT], {
  encoding: 'utf8',
}).trim();

const port = process.env.CROSSREAD_PORT;
const address = `http://127.0.0.1:${port}/`;
const preview = `vite preview --host 127.0.0.1 --port ${port} --strictPort`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.CROSSREAD_REPORT ?? '.cache/reports/playwright.json' }],
  ],
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: chromiumLaunchOptions(),
    screenshot: 'only-on-failure',
    // Each test has a browser of its own, into which it would load the whole app once more. What it does has its own test.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What a phone does not have, or has in no other way than a desktop: keys, dragging, what is read from a file.
      grepInvert: /@desktop/,
      use: {
        userAgent: devices['Pixel 7'].userAgent,
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  webServer: {
    // `npm test` has built already; alone, the tests look at a fresh build too.
    command: process.env.CROSSREAD_BUILT ? preview : `vite build && ${preview}`,
    url: address,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
