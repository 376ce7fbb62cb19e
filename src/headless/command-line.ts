import { parseArgs } from 'node:util';
import { fail, type Outcome, succeed } from '../model/outcome';
import { MAX_FILES } from './compare-files';

/** What the command was asked to do. */
export type Task = { readonly limitMs: number | null } & (
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'stories'; readonly list: string; readonly out: string }
  | { readonly kind: 'help' }
);

/** How the command is used, for people. */
export const USAGE = `Usage: npm run -s compare -- FILE [FILE ...] [--limit-ms N]
       npm run -s compare -- --stories stories.json --out DIR [--limit-ms N]
FILE is .txt, .md, .html or .htm, 1 to ${MAX_FILES} of them. The comparison goes to standard output as JSON,
or to DIR/<id>.json for each story of a list [{"id": "...", "files": ["...", "..."]}, ...].`;

/** Reads the command's arguments. Errors: `usage`, with a reason for a person. */
export function readCommandLine(args: readonly string[]): Outcome<Task, 'usage'> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const { stories, out, help } = values;
  const limitMs = values['limit-ms'] === undefined ? null : Number(values['limit-ms']);
  if (limitMs !== null && !(limitMs >= 0 && values['limit-ms']?.trim() !== '')) {
    return fail('usage', '--limit-ms takes a number of milliseconds.');
  }
  if (help) return succeed({ kind: 'help', limitMs });
  if (stories === undefined) {
    if (out !== undefined) return fail('usage', '--out goes with --stories.');
    return isCount(positionals.length)
      ? succeed({ kind: 'files', files: positionals, limitMs })
      : fail('usage', `Give 1 to ${MAX_FILES} files (see --help).`);
  }
  if (out === undefined) return fail('usage', '--stories needs --out DIR for its results.');
  if (positionals.length > 0) return fail('usage', 'Give either files or --stories, not both.');
  return succeed({ kind: 'stories', list: stories, out, limitMs });
}

function isCount(files: number): boolean {
  return files >= 1 && files <= MAX_FILES;
}

function parse(args: readonly string[]) {
  try {
    return succeed(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          stories: { type: 'string' },
          out: { type: 'string' },
          'limit-ms': { type: 'string' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    );
  } catch (error) {
    return fail('usage', `${(error as Error).message} (see --help)`);
  }
}
