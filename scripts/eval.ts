/*
 * `npm run eval -- DIR [SET …]`: runs the scorer `score.mjs` of DIR on this project, prints the figures beside the
 * baselines and writes them to src/app/figures.json, from which the help page quotes them. With sets named, only those
 * are run and nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_VERSION } from '../src/engine/index';
import { readFigures, type Report, tableOf } from './eval/read-figures';

const TARGET = fileURLToPath(new URL('../src/app/figures.json', import.meta.url));

const [folder, ...sets] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder that holds score.mjs: npm run eval -- DIR');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'eval-'));
const out = join(scratch, 'report.json');
const run = spawnSync(process.execPath, [join(folder, 'score.mjs'), ...sets, '--out', out], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
const written = existsSync(out) ? readFileSync(out, 'utf8') : null;
rmSync(scratch, { recursive: true });
if (written === null) {
  console.error('The scorer wrote no report: see above.');
  process.exit(run.status || 1);
}
const report = JSON.parse(written) as Report;
const figures = readFigures(report);
console.log(`\n${tableOf(figures)}`);
if (sets.length === 0) {
  const measuredOn = new Date().toISOString().slice(0, 10);
  const document = { measuredOn, engineVersion: ENGINE_VERSION, figures };
  writeFileSync(TARGET, `${JSON.stringify(document, null, 2)}\n`);
}
process.exitCode = run.status ?? 1;
