import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages keyed by folder, '' is the project itself
 */

/**
 * Installs the dependencies with `npm ci`, but only when node_modules is not what package-lock.json asks for:
 * once installed, nothing touches the network.
 * *Errors:* throws when npm fails.
 * @param {string} root the project's folder
 */
export function installIfNeeded(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) throw new Error('package-lock.json is missing or broken.');
  if (installed !== null && isInstalled(wanted, installed)) return;
  console.log('Installing dependencies (npm ci) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.error) throw new Error(`npm could not be started (${done.error.message}): install it.`);
  if (done.status !== 0) {
    throw new Error(
      'npm ci failed: see above. The first start needs the npm registry; later ones need no network.',
    );
  }
}

/**
 * Whether every wanted package is there in the wanted version. An optional one may be missing: npm leaves it out where
 * the platform or the Node version does not fit, and says so nowhere.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true;
    const found = installed[folder];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * The packages of a lockfile; null when it is missing or broken.
 * @param {string} path
 * @returns {LockedPackages | null}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
