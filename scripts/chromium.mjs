import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Names under which systems install Chromium, best first. */
const PROGRAM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Parts of the browser's own window that nobody sees here. The two of its address bar are pages of their own, made anew with
 * every window: they took a quarter of the time of a test. The others Playwright switches off, too: the last such flag counts.
 */
const UNSEEN_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** No graphics card, no QUIC, nothing that talks to anyone in the background. */
const QUIET_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNSEEN_FEATURES.join(',')}`,
];

/**
 * The Chromium to use: CHROMIUM_PATH, then the PATH, then Playwright's own download; null when there is none.
 * @returns {string | null}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = PROGRAM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Launch options for every script and test that drives Chromium.
 * *Errors:* throws when no Chromium is found.
 */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to its program file.');
  }
  // Chromium refuses to run its sandbox as root, which is what containers usually are.
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: isRoot ? ['--no-sandbox', ...QUIET_FLAGS] : QUIET_FLAGS };
}
