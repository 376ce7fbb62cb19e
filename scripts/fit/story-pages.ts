import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detectLanguage } from '../../src/engine/segment/language';
import { describeLines } from '../../src/engine/segment/line-features';
import { readMonthNames } from '../../src/engine/segment/page-date';
import { type PageLine, readPageLines } from '../../src/engine/segment/page-lines';
import { loadHtmlParser } from '../../src/headless/parse-html';
import { readPage } from '../../src/library/import/read-page';
import type { RawArticle } from '../../src/model/article';
import { shinglesOf, wordsOf } from './shingles';

/** A page with what is known of its lines. */
export interface LabelledPage {
  /** Part of the cross-validation; a site is wholly in one. */
  readonly fold: number;
  readonly lines: readonly PageLine[];
  readonly rows: readonly Float64Array[];
  /** By line: 1 story, 0 not, -1 undecided. */
  readonly labels: readonly number[];
  /** The story's text; null for a text that is nearly all story, which is not scored. */
  readonly gold: string | null;
}

type Row = Readonly<Record<string, unknown>>;
type Label = readonly [text: string, mark: string];

function readRows(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function lay(raw: Pick<RawArticle, 'text' | 'hints' | 'declared'>): PageLine[] {
  const language = raw.declared.language ?? detectLanguage(raw.text);
  return readPageLines({ name: '', sha256: '', format: 'text', ...raw }, readMonthNames(language));
}

/** The pages of DIR/noise/dev.{html,lines}.jsonl.gz, as saved HTML or as the visible lines alone. */
export async function readPages(
  folder: string,
  kind: 'text' | 'html',
  folds: number,
): Promise<LabelledPage[]> {
  const html = readRows(join(folder, 'noise', 'dev.html.jsonl.gz'));
  const lined = readRows(join(folder, 'noise', 'dev.lines.jsonl.gz'));
  const labelsOf = new Map(lined.map((row) => [row['id'], row['lines'] as Label[]]));
  const sites = [...new Set(html.map(siteOf))];
  const parse = await loadHtmlParser();
  return html.map((row) => {
    const known = labelsOf.get(row['id'])!.filter(([text]) => text.trim() !== '');
    const gold = row['gold'] as string;
    const lines =
      kind === 'text'
        ? lay({ text: known.map(([text]) => text).join('\n'), hints: [], declared: {} })
        : lay(readPage(row['html'] as string, parse)!);
    const labels =
      kind === 'text' ? known.map(([, mark]) => labelOf(mark)) : labelsByText(lines, known, gold);
    const fold = sites.indexOf(siteOf(row)) % folds;
    return { fold, lines, rows: describeLines(lines), labels, gold };
  });
}

function siteOf(row: Row): string {
  return new URL(row['url'] as string).hostname.split('.').slice(-2).join('.');
}

function labelOf(mark: string): number {
  return mark === 'C' ? 1 : mark === 'M' ? -1 : 0;
}

/** Lines that the importer cut otherwise than the labelled ones are judged by the story's text. */
function labelsByText(lines: readonly PageLine[], known: readonly Label[], gold: string): number[] {
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const byText = new Map<string, number[]>();
  for (const [text, mark] of known) {
    const key = squeeze(text);
    byText.set(key, [...(byText.get(key) ?? []), labelOf(mark)]);
  }
  const goldShingles = shinglesOf(gold);
  const goldText = squeeze(gold);
  return lines.map(({ text }) => {
    const queue = byText.get(squeeze(text));
    if (queue !== undefined) return queue.length > 1 ? queue.shift()! : queue[0]!;
    if (wordsOf(text).length < 4) return goldText.includes(squeeze(text)) ? -1 : 0;
    const own = [...shinglesOf(text).keys()];
    const inside = own.filter((shingle) => goldShingles.has(shingle)).length;
    return inside >= own.length / 2 ? 1 : 0;
  });
}

/** The texts of DIR/alignment/train.jsonl, nearly all story: what their annotators called filler is not. */
export function readCleanTexts(folder: string, folds: number): LabelledPage[] {
  return readRows(join(folder, 'alignment', 'train.jsonl')).flatMap((row, number) =>
    (['a', 'b'] as const).map((side): LabelledPage => {
      const { text, sentences } = row[side] as { text: string; sentences: [number, number][] };
      const filler = (row[side === 'a' ? 'fillerA' : 'fillerB'] as number[]).map(
        (index) => sentences[index]!,
      );
      const lines = lay({ text, hints: [], declared: {} });
      const labels = lines.map(({ start, end }, index) => {
        if (index === 0) return -1;
        const covered = filler.reduce(
          (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
          0,
        );
        return covered >= 0.6 * (end - start) ? 0 : 1;
      });
      return { fold: number % folds, lines, rows: describeLines(lines), labels, gold: null };
    }),
  );
}
