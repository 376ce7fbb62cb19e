import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compare, prepare } from '../engine/index';
import type { RawArticle } from '../model/article';

function read(file: string): RawArticle {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: basename(file), sha256, format: 'text', text, hints: [], declared: {} };
}

const args = process.argv.slice(2);
const at = args.indexOf('--stories');
if (at >= 0) {
  const list = args[at + 1]!;
  const out = args[args.indexOf('--out') + 1]!;
  mkdirSync(out, { recursive: true });
  for (const story of JSON.parse(readFileSync(list, 'utf8')) as { id: string; files: string[] }[]) {
    const articles = story.files.map((file) => prepare(read(resolve(dirname(list), file))));
    writeFileSync(join(out, `${story.id}.json`), JSON.stringify(compare(articles)));
  }
} else {
  process.stdout.write(JSON.stringify(compare(args.map((file) => prepare(read(file))))));
}
