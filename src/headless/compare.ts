import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeJson } from '../export/write-json';
import type { Comparison } from '../model/comparison';
import { readCommandLine, type Task, USAGE } from './command-line';
import { type CompareFilesOptions, compareFiles } from './compare-files';
import { reasonOf } from './read-article-file';
import { readStoryList } from './story-list';

/** Exit codes: done, and a usage error or something that cannot be read (or written). */
const DONE = 0;
const FAILED = 2;

/** npm runs scripts in the project's folder; relative paths are meant from where the user stood. */
const HERE =
  (process.env.npm_lifecycle_event === 'compare' && process.env.INIT_CWD) || process.cwd();

/** Where the live line of progress goes; only people watch it. */
const isWatched = process.stderr.isTTY;

async function run(args: readonly string[]): Promise<number> {
  const task = readCommandLine(args);
  if (!task.ok) return complain(task.message);
  if (task.value.kind === 'help') {
    process.stderr.write(`${USAGE}\n`);
    return DONE;
  }
  const { limitMs } = task.value;
  return task.value.kind === 'files'
    ? runFiles(task.value.files, limitMs)
    : runStories(task.value, limitMs);
}

async function runFiles(files: readonly string[], limitMs: number | null): Promise<number> {
  const result = await compareFiles(files, optionsFor(HERE, limitMs, ''));
  show('');
  if (!result.ok) return complain(result.message);
  warnOfLimit(result.value, '');
  process.stdout.write(writeJson(result.value));
  return DONE;
}

async function runStories(
  { list, out }: Extract<Task, { kind: 'stories' }>,
  limitMs: number | null,
): Promise<number> {
  const path = resolve(HERE, list);
  const stories = await readStoryList(path);
  if (!stories.ok) return complain(stories.message);
  const folder = resolve(HERE, out);
  await mkdir(folder, { recursive: true });
  let code = DONE;
  for (const [index, story] of stories.value.entries()) {
    if (!story.ok) {
      code = complain(story.message);
      continue;
    }
    const { id, files } = story.value;
    const label = `${index + 1}/${stories.value.length} ${id}: `;
    const result = await compareFiles(files, optionsFor(dirname(path), limitMs, label));
    show('');
    const problem = result.ok
      ? await save(join(folder, `${id}.json`), result.value)
      : result.message;
    if (result.ok) warnOfLimit(result.value, `${id}: `);
    if (problem !== null) code = complain(problem, `${id}: `);
  }
  return code;
}

/** Null once it is written, else why not. */
async function save(path: string, comparison: Comparison): Promise<string | null> {
  try {
    await writeFile(path, writeJson(comparison));
    return null;
  } catch (error) {
    return `${path}: ${reasonOf(error)}`;
  }
}

function optionsFor(base: string, limitMs: number | null, label: string): CompareFilesOptions {
  return {
    base,
    limitMs,
    progress: (step, done, total) => show(`${label}${step} ${done}/${total}`),
  };
}

/** Draws the live line over the one before; an empty text takes it away. */
function show(text: string): void {
  if (isWatched) process.stderr.write(`\r\u001B[K${text}`);
}

function warnOfLimit({ complete }: Comparison, label: string): void {
  if (!complete) process.stderr.write(`compare: ${label}the time limit cut the work short\n`);
}

/** One line each, whatever stands in a file's name. */
function complain(message: string, label = ''): number {
  for (const line of message.split('\n')) {
    process.stderr.write(`compare: ${label}${line.replace(/\p{Cc}/gu, ' ')}\n`);
  }
  return FAILED;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe went away (`| head`): nobody is left to tell.
  process.exit(error.code === 'EPIPE' ? DONE : FAILED);
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = complain(reasonOf(error));
  },
);
