import { completeQuotes, inQuotes } from '../model/in-quotes';
import { splitAtWords } from '../marks/contested-words';
import { type FactRow, makeFactRows, sortFacts } from '../marks/fact-grid';
import { withoutSigns } from '../marks/find-markup';
import { FRAMING_NAMES } from '../marks/find-marks';
import { comparedOnly } from '../marks/is-compared';
import { articleLetter, nameArticle } from '../marks/name-article';
import { foldOnce, makeNameRows, type NameRow } from '../marks/name-grid';
import { sayAbsences } from '../marks/say-label';
import { sayDay } from '../marks/say-day';
import { saySure, unmeasuredFact } from '../marks/say-sure';
import { type SourceColumn, sourceColumns } from '../marks/source-columns';
import { wordsOf } from '../marks/words-of';
import type { Comparison } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { describeCorrection } from './describe-correction';
import type { ExportInput } from './export-input';
import { sumUp } from './sum-up';

/**
 * The contrasts as Markdown with tables: facts, who is called what, framings, each with the articles' own words.
 * The articles' full texts are left out, and articles that are not compared have no column. The same input gives the same bytes.
 */
export function writeMarkdown({
  title,
  comparison: whole,
  layers,
  corrections,
  writtenOn,
}: ExportInput) {
  const comparison = comparedOnly(whole);
  const columns = sourceColumns(comparison);
  const rows = sortFacts(makeFactRows(comparison, columns), 'base');
  const facts = rows.filter(({ standing }) => standing !== 'single');
  const single = rows.filter(({ standing }) => standing === 'single');
  const names = foldOnce(makeNameRows(comparison, columns));
  const parts = [
    `# ${plain(title)}`,
    plain(sumUp(whole)),
    whole.articles.map(sourceLine).join('\n'),
    table(
      'Conflicts and shared facts',
      'Standing',
      columns,
      facts.map((row) => factRow(comparison, row)),
    ),
    table('Who is called what', 'Name', columns, names.often.map(nameRow)),
    layers.has('framing')
      ? table('Framing', 'Contrast', columns, framingRows(comparison, columns))
      : '',
    table(
      'Only here: facts in one source only',
      'Standing',
      columns,
      single.map((row) => factRow(comparison, row)),
    ),
    table('Names with a single mention', 'Name', columns, names.once.map(nameRow)),
    list(
      'Set right by the reader',
      corrections.map(({ correction }) => describeCorrection(correction)),
    ),
    list(
      'The reader’s notes',
      (whole.notes ?? []).map(
        (note) =>
          `${articleLetter(note.article)}, ${inQuotes(withoutSigns(wordsOf(whole, note)))}: ${note.text}`,
      ),
    ),
    `Compared by Crossread, engine ${comparison.engine.version}${writtenOn === null ? '' : `, ${writtenOn}`}.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A cell of a table; `stress` are words that stand out in it. */
type Cell = string | { readonly words: string; readonly stress: readonly string[] };

function sourceLine(article: Comparison['articles'][number]): string {
  const { meta } = article;
  const facts = [nameArticle(article), meta.title, meta.byline, sayDay(meta.published), meta.url];
  const known = [...new Set(facts.filter(Boolean))];
  return `- **${articleLetter(article.id)}** ${plain(known.join(' · '))}`;
}

function factRow(
  comparison: Comparison,
  { fact, standing, cells, count, contested }: FactRow,
): Cell[] {
  const standingText = { conflict: 'in conflict', shared: `in ${count}`, single: 'in one' };
  return [
    [standingText[standing], saySure(fact, unmeasuredFact(standing))].filter(Boolean).join(', '),
    ...cells.map(({ quotes }) => ({
      words: quotes.map((at) => wordsAt(comparison, at)).join(' … '),
      stress: contested,
    })),
  ];
}

function nameRow({ entity, cells }: NameRow): string[] {
  return [
    entity.byReader ? `${entity.name} (set by the reader)` : entity.name,
    ...cells.map(({ labels, absences }) => {
      const uses = labels.map(({ label, places }) => `${label} (${places.length})`).join('; ');
      const absence = sayAbsences(absences, entity.kind);
      return [uses, absence && `(${absence})`].filter(Boolean).join(' ');
    }),
  ];
}

function framingRows(comparison: Comparison, columns: readonly SourceColumn[]): string[][] {
  return comparison.framings.map(({ kind, note, wordings, absent, byReader }) => [
    `${kind === 'omission' ? FRAMING_NAMES[kind] : `${FRAMING_NAMES[kind]}: ${withoutSigns(note)}`}${byReader ? ' (set by the reader)' : ''}`,
    ...columns.map(({ articles }) => {
      const own = wordings.filter(({ article }) => articles.some(({ id }) => id === article));
      if (own.length > 0) return own.map((at) => wordsAt(comparison, at)).join(' … ');
      return articles.every(({ id }) => absent.includes(id)) ? '(not found here)' : '';
    }),
  ]);
}

function wordsAt(comparison: Comparison, at: ArticleSpan): string {
  return completeQuotes(withoutSigns(wordsOf(comparison, at)));
}

function table(
  title: string,
  first: string,
  columns: readonly SourceColumn[],
  rows: readonly (readonly Cell[])[],
): string {
  if (rows.length === 0) return '';
  const heads = [first, ...columns.map(({ articles }) => articles.map(nameArticle).join(', '))];
  const line = (cells: readonly Cell[]) => `| ${cells.map(writeCell).join(' | ')} |`;
  return [
    `## ${title}\n`,
    line(heads),
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'string') return plain(cell);
  return splitAtWords(cell.words.replace(/\s+/g, ' ').trim(), cell.stress)
    .map(({ text, isWord }) => (isWord ? `**${escapeSigns(text)}**` : escapeSigns(text)))
    .join('');
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `## ${title}\n\n${items.map((item) => `- ${plain(item)}`).join('\n')}`;
}

/** The text on one line, with everything that Markdown would read as a sign made plain. */
function plain(text: string): string {
  return escapeSigns(text.replace(/\s+/g, ' ').trim());
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&!]/g, '\\$&');
}
