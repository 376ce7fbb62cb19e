import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

/** Long enough for a download of some 150 MB on a slow line; a closed network answers at once. */
const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const APT_LIMIT_MS = 10 * 60_000;

/**
 * The Chromium to test with, installed first when there is none: by Playwright, else (as root on Debian) by apt.
 * Null when every way failed; what was tried is printed.
 * @param {string} root the project's folder
 * @returns {string | null}
 */
export function ensureChromium(root) {
  const found = findChromium();
  if (found !== null) return found;
  if (process.env.CHROMIUM_PATH) {
    console.log(`CHROMIUM_PATH names a file that is not there: ${process.env.CHROMIUM_PATH}`);
    return null;
  }
  console.log('No Chromium found: trying Playwright’s download …');
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], DOWNLOAD_LIMIT_MS, root);
  return findChromium() ?? installWithApt(root);
}

/** @param {string} root */
function installWithApt(root) {
  if (process.getuid?.() !== 0) {
    console.log('Not root, so apt is not tried.');
    return null;
  }
  console.log('Trying apt-get install chromium …');
  run('apt-get', ['update'], APT_LIMIT_MS, root);
  run('apt-get', ['install', '-y', 'chromium'], APT_LIMIT_MS, root);
  return findChromium();
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeoutMs
 * @param {string} cwd
 */
function run(program, args, timeoutMs, cwd) {
  const done = spawnSync(program, args, {
    cwd,
    timeout: timeoutMs,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status !== 0) console.log(`${program} ${args.join(' ')} did not succeed.`);
}
