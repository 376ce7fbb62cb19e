// `npm test`: installs what is missing, runs every gate in turn, ends with `N passed, N failed`.
import './check-node.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  installIfNeeded(root);
  // Imported only now: they use installed packages.
  const { ensureChromium } = await import('./ensure-chromium.mjs');
  const { runGates, summarise } = await import('./gates.mjs');
  const browser = ensureChromium(root);
  if (browser === null) {
    console.error(
      'No Chromium: e2e and a11y will fail. Install one, or set CHROMIUM_PATH to its program file.',
    );
  } else {
    process.env.CHROMIUM_PATH = browser;
  }
  const reports = join(root, '.cache', 'reports');
  mkdirSync(reports, { recursive: true });
  const summary = summarise(runGates(root, reports));
  console.log(summary.text);
  process.exitCode = summary.failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
