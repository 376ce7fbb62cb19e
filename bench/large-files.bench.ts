/*
 * `npm run bench -- large-files`: `compare` on two texts of 5 MB each, as paragraphs and as one single line, with the
 * wall-clock time and the largest memory of the process. Limits: 60 s and 2 GB for 5 MB.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEGABYTE = 1024 * 1024;
const SIZE_BYTES = 5 * MEGABYTE;
/** Memory is read from the system this often, in ms. */
const SAMPLE_MS = 200;
const LIMIT_MS = 60_000;
const LIMIT_BYTES = 2 * 1024 * MEGABYTE;

const NAMES = ['Ada Brook', 'Minister Tolan', 'the River Board', 'Oldport', 'Captain Reyes'];
const ACTS = ['told reporters', 'denied', 'confirmed on Monday', 'said', 'had warned in 2019'];
const MATTERS = [
  'that the bridge would close',
  'that 12 ferries were lost',
  'the new toll of $4.50',
];
const ENDS = [', according to a report.', ' after talks in the capital.', ', "for now".', '.'];

/** A small generator of its own (Lehmer, 1951), so that every run reads the same text. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function makeText(seed: number, separator: string): string {
  const chance = numbers(seed);
  const pick = (list: readonly string[]) => list[chance.next().value % list.length];
  const parts: string[] = [];
  for (let length = 0; length < SIZE_BYTES; length += parts.at(-1)?.length ?? 0) {
    const sentence = `${pick(NAMES)} ${pick(ACTS)} ${pick(MATTERS)} number ${chance.next().value % 1000}${pick(ENDS)}`;
    parts.push(sentence, chance.next().value % 4 === 0 ? separator : ' ');
    length += sentence.length;
  }
  return parts.join('').slice(0, SIZE_BYTES);
}

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
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const time = performance.now() - start;
  const passed = code === 0 && time < LIMIT_MS && peak < LIMIT_BYTES;
  const figures = `${(time / 1000).toFixed(1)} s, ${Math.round(peak / MEGABYTE)} MB, ${Math.round(written / MEGABYTE)} MB of JSON`;
  console.log(`${label.padEnd(28)} ${figures}, exit ${code}${passed ? '' : '  OVER THE LIMIT'}`);
  return passed;
}

const folder = mkdtempSync(join(tmpdir(), 'large-files-'));
const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const paragraphs = write('paragraphs.txt', makeText(7, '\n\n'));
const line = write('line.txt', makeText(11, ' '));
const noStops = write('no-stops.txt', makeText(13, ' ').replace(/[.,"]/g, ''));
const noSpaces = write('no-spaces.txt', makeText(17, ' ').replace(/\s/g, ''));

const results = [
  await measure('5 MB in paragraphs', [paragraphs]),
  await measure('5 MB in one line', [line]),
  await measure('5 MB in one sentence', [noStops]),
  await measure('5 MB in one word', [noSpaces]),
  await measure('both, compared', [paragraphs, line]),
];
rmSync(folder, { recursive: true });
process.exitCode = results.every(Boolean) ? 0 : 1;
