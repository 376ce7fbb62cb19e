import { findMarks, visibleMarks } from '../../marks/find-marks';
import { findMissingHere } from '../../marks/missing-here';
import { articleLetter, nameArticle } from '../../marks/name-article';
import { findOnlyHere } from '../../marks/only-here';
import { sayDay } from '../../marks/say-day';
import { sayCopy } from '../../marks/say-copy';
import type { ComparedArticle, Comparison } from '../../model/comparison';
import { LAYERS, type Layer } from '../../model/layer';
import { describeCorrection } from '../describe-correction';
import type { ExportInput } from '../export-input';
import { sumUp } from '../sum-up';
import { html, type Markup } from './markup';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style';
import { layOut } from './places';
import { writeArticle } from './write-article';
import { writeNotes } from './write-notes';
import { writeTables } from './write-tables';

/** Nothing runs, nothing is loaded, nothing is sent; the one style is allowed by its hash. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const SECTIONS = [
  ['articles', 'Articles'],
  ['facts', 'Facts'],
  ['names', 'Names'],
  ['framings', 'Framing'],
  ['only-here', 'Only here'],
  ['notes', 'Notes'],
  ['legend', 'Key'],
  ['sources', 'Sources'],
  ['made', 'How it was made'],
] as const;

/**
 * The highlighted comparison as one page that needs nothing else: the articles with the layers on screen, each mark a
 * link to its counterpart, then tables of what is shared, contradicted and told otherwise. No script; all text escaped.
 * The same input gives the same bytes. Cost: blocks × marks.
 */
export function writePage(input: ExportInput): string {
  const { comparison, layers, noise, signs, title } = input;
  const places = layOut(comparison, visibleMarks(findMarks(comparison), layers), noise);
  const onlyHere = signs ? findOnlyHere(comparison) : [];
  const notes = comparison.notes ?? [];
  const isThere = (id: string) =>
    (id !== 'framings' || layers.has('framing')) && (id !== 'notes' || notes.length > 0);
  const missing = signs ? findMissingHere(comparison, onlyHere) : [];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – compared</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="lead">${sumUp(comparison)}</p>
<nav aria-label="Parts of this page"><ul>${SECTIONS.filter(([id]) => isThere(id)).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main>
<section aria-labelledby="articles"><h2 id="articles">Articles</h2>
<div class="${comparison.articles.length === 2 ? 'columns two' : 'columns'}" role="region" aria-label="Articles side by side" tabindex="0">
${comparison.articles.map((article) =>
  writeArticle(article, places, {
    onlyHere: onlyHere.filter((passage) => passage.article === article.id),
    missing: missing.filter((place) => place.article === article.id),
    comparison,
  }),
)}</div></section>
${writeTables(comparison, places, layers)}
${writeNotes(comparison, places)}${writeLegend(input)}
</main>
<footer>
${writeSources(comparison)}
${writeMaking(input)}
</footer>
</body>
</html>
`;
  return page.markup;
}

const LEGEND: Readonly<Record<Layer, Markup>> = {
  shared: html`<li><mark class="shared">solid line</mark>: shared, a fact in more than one article</li>
<li><mark class="conflict">double line</mark>: in conflict</li>
<li><mark class="related">thin dashed line</mark>: related, perhaps the same or a part of it</li>`,
  framing: html`<li><mark class="framing">dotted line</mark>: framing, a contrast in how it is told</li>`,
  noise: html`<li><mark class="noise">grey, hatched edge</mark>: noise, not the story (menus, captions, related headlines)</li>`,
};

const SIGNS: Markup = html`<li><span class="bar">bar</span>: only here, found in no other article</li>
<li><span class="missing">dashed frame</span>: others tell something at this place that was not found here</li>`;

function writeLegend({ layers, noise, signs }: ExportInput): Markup {
  const drawn = LAYERS.filter((layer) => layers.has(layer));
  return html`<section aria-labelledby="legend"><h2 id="legend">Key</h2>
<ul class="legend">${drawn.filter((layer) => layer !== 'noise' || noise !== 'hidden').map((layer) => LEGEND[layer])}${signs && SIGNS}</ul>
${drawn.length < LAYERS.length && html`<p>Not drawn, because switched off when this was written: ${LAYERS.filter((layer) => !layers.has(layer)).join(', ')}.</p>`}
${noise === 'hidden' && html`<p>What is not the story was hidden when this was written and is left out; […] stands where it was within a paragraph.</p>`}
<p>A marked passage leads to its counterpart in another article; a quotation in a table leads to its place in the text. ✓ before words: set by the reader.</p>
</section>`;
}

function writeSources({ articles }: Comparison): Markup {
  return html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2>
<ul>${articles.map((article) => writeSource(article, articles))}</ul></section>`;
}

function writeSource(article: ComparedArticle, articles: readonly ComparedArticle[]): Markup {
  const { meta, name, sha256 } = article;
  const copies = sayCopy(article, articles);
  const facts = [meta.title, meta.byline, meta.outlet, sayDay(meta.published)];
  const isWeb = meta.url !== null && /^https?:\/\//i.test(meta.url);
  return html`<li><strong>${articleLetter(article.id)} <bdi>${nameArticle(article)}</bdi></strong>: <bdi>${[...new Set(facts.filter(Boolean))].join(' · ')}</bdi>
${isWeb && html`<a href="${meta.url}" rel="noreferrer noopener">${meta.url}</a>`}
<small>file ${name}, SHA-256 <code>${sha256}</code>${copies !== '' && `, ${copies}`}</small></li>`;
}

function writeMaking({ comparison, corrections, writtenOn }: ExportInput): Markup {
  return html`<section aria-labelledby="made"><h2 id="made">How it was made</h2>
<p>Crossread, engine ${comparison.engine.version}, compared the articles by rules and word statistics on the reader's own machine${writtenOn && `; written on ${writtenOn}`}. “sure 80 %” means of a fact that about eight in ten such are right, of a contrast that in about eight of ten the passages speak of the same matter. Of conflicts and of what is only here this was not measured: please check each. It says what the articles state, not what is true.</p>
${!comparison.complete && html`<p><strong>A time limit cut the analysis short: what stands here holds, but more could be found.</strong></p>`}
${corrections.length > 0 && html`<h3>Set right by the reader</h3><ul>${corrections.map(({ correction }) => html`<li><bdi>${describeCorrection(correction)}</bdi></li>`)}</ul>`}
</section>`;
}
