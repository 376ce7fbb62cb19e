import { sayCount } from '../marks/say-count';
import type { ExportInput } from '../export/export-input';
import { writePage } from '../export/html/write-page';
import { writeJson } from '../export/write-json';
import { writeMarkdown } from '../export/write-markdown';
import { LAYERS } from '../model/layer';

export type ExportFormat = 'html' | 'markdown' | 'json';

export interface FormatFacts {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (input: ExportInput) => string;
  /** What will be in the file, a sentence each. */
  readonly describe: (input: ExportInput) => readonly string[];
}

/** What becomes of what is not the story. */
const NOISE_SENTENCES: Readonly<Record<ExportInput['noise'], string>> = {
  dimmed: 'What is not the story is dimmed, as on screen.',
  folded: 'What is not the story is folded, as on screen; on paper it is left out.',
  hidden: 'What is not the story is hidden on screen and left out.',
  full: 'What is not the story stands in full, as on screen.',
};

/** The kinds of file that a comparison can be saved as, in the order in which they are offered. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, FormatFacts>> = {
  html: {
    label: 'Web page',
    ending: 'html',
    type: 'text/html',
    write: writePage,
    describe: (input) => [
      `${countArticles(input)}, with what is marked on screen: ${markNames(input)}.`,
      NOISE_SENTENCES[input.noise],
      `Below them tables: shared and conflicting facts, who is called what${input.layers.has('framing') ? ', framing' : ''}, each with both wordings.`,
      ...ownWork(input),
      'One file that opens offline, prints well and asks nobody for anything.',
    ],
  },
  markdown: {
    label: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    write: writeMarkdown,
    describe: (input) => [
      `The contrasts of ${countArticles(input)} as tables, without the full texts.`,
      ...ownWork(input),
    ],
  },
  json: {
    label: 'Data (JSON)',
    ending: 'json',
    type: 'application/json',
    write: ({ comparison, document }) => writeJson(document ?? comparison),
    describe: (input) => [
      `Everything that was found in ${countArticles(input)}, for programs: the document that the compare command prints.`,
      ...ownWork(input),
    ],
  },
};

/** A file name made of the story's title; letters and digits of any script stay. */
export function exportName(title: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${[...words.slice(0, 12), 'compared'].join('-')}.${ending}`;
}

function countArticles({ comparison }: ExportInput): string {
  return sayCount(comparison.articles.length, 'article');
}

function markNames({ layers, noise, signs }: ExportInput): string {
  const drawn = LAYERS.filter(
    (layer) => layers.has(layer) && !(layer === 'noise' && noise === 'hidden'),
  );
  const names = [...drawn, ...(signs ? ['only here', 'not found here'] : [])];
  return names.length === 0 ? 'nothing' : names.join(', ');
}

function ownWork({ corrections }: ExportInput): string[] {
  if (corrections.length === 0) return [];
  const count = corrections.length;
  return [`Your ${count === 1 ? 'correction' : `${count} corrections`}, shown as your own.`];
}
