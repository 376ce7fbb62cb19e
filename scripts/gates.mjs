import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {'none' | 'vitest' | 'playwright'} Runner whose report counts a gate's tests; without one a gate is one test
 * @typedef {{ name: string, runner: Runner, needs?: string }} Gate
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {Count & { name: string, seconds: number }} GateResult
 */

/** In the order in which they run: cheap ones first. @type {readonly Gate[]} */
const GATES = [
  { name: 'format', runner: 'none' },
  { name: 'types', runner: 'none' },
  { name: 'lint', runner: 'none' },
  { name: 'layers', runner: 'vitest' },
  { name: 'unit', runner: 'vitest' },
  { name: 'build', runner: 'none' },
  { name: 'e2e', runner: 'playwright', needs: 'build' },
  { name: 'a11y', runner: 'playwright', needs: 'build' },
];

/**
 * Runs every gate, also after one has failed, but for those that need it.
 * @param {string} root the project's folder
 * @param {string} reports an existing folder for the runners' JSON reports
 * @returns {GateResult[]}
 */
export function runGates(root, reports) {
  /** @type {GateResult[]} */
  const results = [];
  for (const gate of GATES) {
    console.log(`\n=== ${gate.name}`);
    const blocked = results.some(({ name, failed }) => name === gate.needs && failed > 0);
    if (blocked) {
      console.log(`not run: ${gate.needs} failed`);
      results.push({ name: gate.name, passed: 0, failed: 1, skipped: 0, seconds: 0 });
    } else {
      results.push(runGate(gate, root, join(reports, `${gate.name}.json`)));
    }
  }
  return results;
}

/**
 * @param {Gate} gate
 * @param {string} root
 * @param {string} report
 * @returns {GateResult}
 */
function runGate(gate, root, report) {
  rmSync(report, { force: true });
  const started = Date.now();
  const done = spawnSync('npm', ['run', '-s', gate.name, ...runnerArguments(gate.runner, report)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The build gate has just built what the browser tests look at.
    env: { ...process.env, CROSSREAD_REPORT: report, CROSSREAD_BUILT: '1' },
    shell: process.platform === 'win32',
  });
  const seconds = (Date.now() - started) / 1000;
  const count = countTests(gate.runner, report, done.status === 0);
  return { name: gate.name, ...count, seconds };
}

/**
 * Playwright takes the report's place from the environment, Vitest from its arguments.
 * @param {Runner} runner
 * @param {string} report
 */
function runnerArguments(runner, report) {
  if (runner !== 'vitest') return [];
  return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

/**
 * The tests as the runner reports them. A gate that failed without a failed test (a file that does not load, a missing
 * report) counts as one failure more, so that no failure can hide.
 * @param {Runner} runner
 * @param {string} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
function countTests(runner, report, succeeded) {
  const count = runner === 'none' ? null : readCount(runner, report);
  if (count === null) {
    const passes = succeeded && runner === 'none';
    return { passed: passes ? 1 : 0, failed: passes ? 0 : 1, skipped: 0 };
  }
  const isUnexplained = !succeeded && count.failed === 0;
  const isEmpty = count.passed + count.failed === 0;
  return { ...count, failed: count.failed + (isUnexplained || isEmpty ? 1 : 0) };
}

/**
 * @param {'vitest' | 'playwright'} runner
 * @param {string} path
 * @returns {Count | null} null when there is no readable report
 */
function readCount(runner, path) {
  try {
    return countReport(runner, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Reads the totals out of a Vitest or Playwright JSON report. A test that passed on a second try counts as failed.
 * @param {'vitest' | 'playwright'} runner
 * @param {any} report
 * @returns {Count}
 */
export function countReport(runner, report) {
  if (runner === 'vitest') {
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * The closing table; its last line is the sum.
 * @param {readonly GateResult[]} results
 */
export function summarise(results) {
  const rows = results.map(
    ({ name, passed, failed, skipped, seconds }) =>
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)}${String(passed).padStart(7)} passed` +
      `${String(failed).padStart(5)} failed${String(skipped).padStart(5)} skipped${seconds.toFixed(1).padStart(8)} s`,
  );
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return { failed, text: ['', ...rows, '', `${passed} passed, ${failed} failed`].join('\n') };
}
