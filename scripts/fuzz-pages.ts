import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { randomFrom } from '../src/engine/testing/generate-story';
import { loadHtmlParser } from '../src/headless/parse-html';
import { checkPage } from './fuzz/check-page';
import { mutatePage } from './fuzz/mutate-page';

/*
 * npm exec tsx scripts/fuzz-pages.ts PATH [COUNT]
 * Reads COUNT (10,000) mutations of the pages at PATH, a folder of .html, .txt and .md files or one .jsonl(.gz) file with
 * a field `html`, and says which break a rule of the contract, and how long one page takes. Exit code 1 where one does.
 */

interface Page {
  readonly name: string;
  readonly content: string;
}

function readPages(path: string): Page[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .filter((name) => /\.(?:html?|txt|md)$/i.test(name))
      .sort()
      .map((name) => ({ name, content: readFileSync(join(path, name), 'utf8') }));
  }
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line, index) => ({
    name: `${index}.html`,
    content: (JSON.parse(line) as { readonly html: string }).html,
  }));
}

const [path, count = '10000'] = process.argv.slice(2);
if (!path) throw new RangeError('fuzz-pages: name a folder of pages or a .jsonl file');
const pages = readPages(path);
if (pages.length === 0) throw new RangeError(`fuzz-pages: no page in ${path}`);
const parseHtml = await loadHtmlParser();
const random = randomFrom(1);
const timesMs: number[] = [];
let broken = 0;
for (let number = 0; number < Number(count); number += 1) {
  const { name, content } = pages[number % pages.length]!;
  const mutated = mutatePage(content, random);
  const started = performance.now();
  let faults: string[];
  try {
    faults = checkPage(name, mutated, parseHtml);
  } catch (error) {
    faults = [String(error)];
  }
  timesMs.push(performance.now() - started);
  // What a page leaves behind is given back only between two turns of the event loop.
  await setImmediate();
  if (faults.length > 0) {
    broken += 1;
    console.log(`mutation ${number} of ${name}: ${faults.slice(0, 3).join('; ')}`);
  }
}
timesMs.sort((x, y) => x - y);
const at = (share: number) => Math.round(timesMs[Math.floor(share * (timesMs.length - 1))]!);
console.log(
  `${timesMs.length} mutations of ${pages.length} pages: ${broken} broke a rule; ` +
    `ms a page: median ${at(0.5)}, 99 in 100 under ${at(0.99)}, longest ${at(1)}`,
);
process.exitCode = broken > 0 ? 1 : 0;
