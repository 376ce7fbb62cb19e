import { completeQuotes } from '../../model/in-quotes';
import { splitAtWords } from '../../marks/contested-words';
import { type FactRow, makeFactRows, sortFacts } from '../../marks/fact-grid';
import { withoutSigns } from '../../marks/find-markup';
import { FRAMING_NAMES } from '../../marks/find-marks';
import { articleLetter, nameArticle } from '../../marks/name-article';
import { comparedOnly } from '../../marks/is-compared';
import { foldOnce, makeNameRows, type NameCell, type NameRow } from '../../marks/name-grid';
import { FORM_NAMES, sayAbsences } from '../../marks/say-label';
import { relatedPlaces } from '../../marks/related-places';
import { saySure, type Unmeasured, unmeasuredFact } from '../../marks/say-sure';
import { type SourceColumn, sourceColumns } from '../../marks/source-columns';
import type { Comparison, Framing } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import type { ExportInput } from '../export-input';
import { html, type Markup } from './markup';
import type { Places } from './places';

const STANDINGS: Readonly<Record<FactRow['standing'], string>> = {
  conflict: 'in conflict',
  shared: 'shared',
  single: 'only here',
};

/**
 * The tables below the articles: facts, who is called what, framings where that layer is on. Every quotation leads to its
 * passage; articles that are not compared have no column.
 */
export function writeTables(
  whole: Comparison,
  places: Places,
  layers: ExportInput['layers'],
): Markup {
  const comparison = comparedOnly(whole);
  const columns = sourceColumns(comparison);
  const write: Writer = { comparison, columns, places };
  const facts = sortFacts(makeFactRows(comparison, columns), 'base');
  const told = facts.filter(({ standing }) => standing !== 'single');
  const single = facts.filter(({ standing }) => standing === 'single');
  const names = foldOnce(makeNameRows(comparison, columns));
  return html`
${writeTable(write, {
  id: 'facts',
  title: 'Conflicts and shared facts',
  empty: 'No statement was found in more than one article.',
  first: 'Fact',
  rows: told.map((row) => writeFact(write, row)),
})}
${writeTable(write, {
  id: 'names',
  title: 'Who is called what',
  empty: 'No name was found in these articles.',
  first: 'Name',
  rows: names.often.map((row) => writeName(write, row)),
  folded: names.once.map((row) => writeName(write, row)),
})}
${
  layers.has('framing')
    ? writeTable(write, {
        id: 'framings',
        title: 'Framing',
        empty: 'No contrast was found.',
        first: 'Contrast',
        rows: comparison.framings.map((framing) => writeFraming(write, framing)),
      })
    : ''
}
${writeTable(write, {
  id: 'only-here',
  title: 'Only here: facts in one source only',
  empty: 'Every fact that was found stands in more than one article.',
  first: 'Fact',
  rows: single.map((row) => writeFact(write, row)),
})}`;
}

interface Writer {
  readonly comparison: Comparison;
  readonly columns: readonly SourceColumn[];
  readonly places: Places;
}

interface TableParts {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  /** Head of the first column. */
  readonly first: string;
  readonly rows: readonly Markup[];
  /** Of names with a single mention: below the others, behind a line. */
  readonly folded?: readonly Markup[];
}

function writeTable(write: Writer, parts: TableParts): Markup {
  const { id, title, empty, rows, folded = [] } = parts;
  if (rows.length === 0)
    return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><p>${empty}</p></section>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${writeGrid(write, parts, rows)}${
  folded.length > 0 &&
  html`
<details><summary>${folded.length} more with a single mention</summary>
${writeGrid(write, { ...parts, title: `${title}, single mentions` }, folded)}</details>`
}</section>`;
}

function writeGrid(
  { columns }: Writer,
  { title, first }: TableParts,
  rows: readonly Markup[],
): Markup {
  return html`<div class="scroll" role="region" aria-label="Table: ${title}" tabindex="0"><table>
<thead><tr><th scope="col">${first}</th>${columns.map(
    ({ articles }) =>
      html`<th scope="col"><bdi>${articles.map((article) => `${articleLetter(article.id)} ${nameArticle(article)}`).join(', ')}</bdi></th>`,
  )}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function writeFact(write: Writer, { fact, standing, cells, count, contested }: FactRow): Markup {
  const standingText =
    standing === 'shared' ? `${count} of ${write.columns.length}` : STANDINGS[standing];
  return html`<tr id="${fact.id}" class="${standing}">
<th scope="row"><span class="tag">${standingText}</span> ${rate(fact, unmeasuredFact(standing))}</th>
${cells.map(({ quotes }, index) => {
  const isRelated = () =>
    write.columns[index]!.articles.some(
      ({ id }) => relatedPlaces(write.comparison, fact, id).length > 0,
    );
  return html`<td>${quotes.length > 0 ? quotes.map((at) => quote(write, at, contested)) : none(isRelated() ? 'only related here' : undefined)}</td>`;
})}
</tr>
`;
}

function writeName(write: Writer, { entity, cells }: NameRow): Markup {
  return html`<tr id="${entity.id}">
<th scope="row"><bdi>${entity.name}</bdi> <span class="tag">${entity.kind}</span>${entity.byReader && own()}</th>
${cells.map((cell) => html`<td>${writeLabels(write, cell, entity.kind)}</td>`)}
</tr>
`;
}

function writeLabels(
  write: Writer,
  { labels, absences }: NameCell,
  kind: NameRow['entity']['kind'],
): Markup {
  const absence = sayAbsences(absences, kind);
  const uses = labels.map(({ label, form, places }) => {
    const times = places.length > 1 ? ` × ${places.length}` : '';
    const called = form === 'pronoun' && html` <small>${FORM_NAMES[form]}</small>`;
    return html`<li>${link(write, places[0]!, label)}${times}${called}</li>`;
  });
  return html`${uses.length > 0 && html`<ul>${uses}</ul>`}${absence !== '' && none(absence)}`;
}

function writeFraming(write: Writer, framing: Framing): Markup {
  const { comparison, columns } = write;
  const entity = comparison.entities.find(({ id }) => id === framing.about);
  const fact = comparison.facts.find(({ id }) => id === framing.about);
  const absent = new Set(framing.absent);
  return html`<tr id="${framing.id}">
<th scope="row"><span class="tag">${FRAMING_NAMES[framing.kind]}</span>${entity && html` <a href="#${entity.id}"><bdi>${entity.name}</bdi></a>`}${fact && html` <a href="#${fact.id}">in a fact</a>`}
${framing.kind !== 'omission' && html`<p>${withoutSigns(framing.note)}</p>`} ${rate(framing, framing.kind === 'omission' ? 'only-here' : null)}</th>
${columns.map(({ articles }) => {
  const words = framing.wordings.filter(({ article }) => articles.some(({ id }) => id === article));
  const isAbsent = articles.every(({ id }) => absent.has(id));
  return html`<td>${words.length > 0 ? words.map((at) => quote(write, at)) : none(isAbsent ? 'not found here' : '–')}</td>`;
})}
</tr>
`;
}

function rate(finding: Parameters<typeof saySure>[0], unmeasured: Unmeasured | null): Markup {
  const said = saySure(finding, unmeasured);
  return finding.byReader ? own() : html`${said !== '' && html`<small>${said}</small>`}`;
}

function own(): Markup {
  return html` <small class="own">set by the reader</small>`;
}

function none(text = 'not found here'): Markup {
  return html`<span class="none">${text}</span>`;
}

/** The words of a passage, those that contradict another source's stressed. */
function quote(write: Writer, at: ArticleSpan, contested: readonly string[] = []): Markup {
  const { comparison } = write;
  const article = comparison.articles.find(({ id }) => id === at.article);
  const isCopy = article && !write.columns.some(({ id }) => id === at.article);
  const words = withoutSigns(article?.text.slice(at.start, at.end) ?? '').replace(/\s+/g, ' ');
  const text = completeQuotes(words);
  return html`<p class="quote">${link(write, at, stress(text, contested))}${isCopy && html` <small>in ${nameArticle(article)}</small>`}</p>`;
}

function stress(text: string, words: readonly string[]): readonly Markup[] {
  return splitAtWords(text, words).map(({ text: piece, isWord }) =>
    isWord ? html`<strong>${piece}</strong>` : html`${piece}`,
  );
}

function link({ places }: Writer, at: ArticleSpan, text: string | readonly Markup[]): Markup {
  const id = places.idOf(at);
  return id === null ? html`<bdi>${text}</bdi>` : html`<a href="#${id}"><bdi>${text}</bdi></a>`;
}
