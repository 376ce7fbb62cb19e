/*
 * `npm run bench -- large-files`: `compare` on two texts of 5 MB each, as paragraphs and as one single line, with the
 * wall-clock time and the largest memory of the process. Limits: 60 s and 2 GB for 5 MB.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeNews } from './make-news';

const MEGABYTE = 1024 * 1024;
const SIZE_BYTES = 5 * MEGABYTE;
/** Memory is read from the system this often, in ms. */
const SAMPLE_MS = 200;
const LIMIT_MS = 60_000;
const LIMIT_BYTES = 2 * 1024 * MEGABYTE;

function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

async function measure(label: string, files: readonly string[]): Promise<boolean> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/headless/compare.ts', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  let written = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid ?? 0));
  }, SAMPLE_MS);
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.length;
  });
  const end = setTimeout(() => child.kill(), 2 * LIMIT_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  clearTimeout(end);
  const time = performance.now() - start;
  const passed = code === 0 && time < LIMIT_MS && peak < LIMIT_BYTES;
  const figures = `${(time / 1000).toFixed(1)} s, ${Math.round(peak / MEGABYTE)} MB, ${Math.round(written / MEGABYTE)} MB of JSON`;
  console.log(
    `${label.padEnd(28)} ${figures}, exit ${code ?? 'killed'}${passed ? '' : '  OVER THE LIMIT'}`,
  );
  return passed;
}

const folder = mkdtempSync(join(tmpdir(), 'large-files-'));
const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const paragraphs = write('paragraphs.txt', makeNews(7, SIZE_BYTES));
const line = write('line.txt', makeNews(11, SIZE_BYTES, ' '));
const noStops = write('no-stops.txt', makeNews(13, SIZE_BYTES, ' ').replace(/[.,"]/g, ''));
const noSpaces = write('no-spaces.txt', makeNews(17, SIZE_BYTES, ' ').replace(/\s/g, ''));

const results = [
  await measure('5 MB in paragraphs', [paragraphs]),
  await measure('5 MB in one line', [line]),
  await measure('5 MB in one sentence', [noStops]),
  await measure('5 MB in one word', [noSpaces]),
  await measure('both, compared', [paragraphs, line]),
];
rmSync(folder, { recursive: true });
process.exitCode = results.every(Boolean) ? 0 : 1;
