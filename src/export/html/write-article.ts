import { sayCount } from '../../marks/say-count';
import { cutMarkup, findMarkup } from '../../marks/find-markup';
import type { Run } from '../../marks/flatten-marks';
import type { Mark, MarkKind } from '../../marks/mark';
import { type MissingHere, sayMissing } from '../../marks/missing-here';
import { articleLetter, nameArticle } from '../../marks/name-article';
import { type OnlyHere, sayOnlyHere } from '../../marks/only-here';
import { runsIn } from '../../marks/runs-in';
import { sayDay } from '../../marks/say-day';
import type { BlockRole } from '../../model/article';
import type { ComparedArticle, Comparison } from '../../model/comparison';
import type { Span } from '../../model/span';
import { html, type Markup } from './markup';
import { type BlockRuns, blockId, type Places, runId } from './places';
import { writeNoteSigns } from './write-notes';

/** The underline farthest from the words first: it is the outermost element. */
const NESTING: readonly MarkKind[] = ['noise', 'related', 'framing', 'shared', 'conflict'];
/** Reasons that the line of folded noise names. */
const MOST_REASONS = 3;
/**
 * Characters from which a marked run is a stop of the Tab key: shorter ones are narrower than the 24 px that a target
 * needs, and the tables lead to them too.
 */
const MIN_TARGET_LENGTH = 4;
/** Stands for words within a paragraph that are not the story, where those are hidden. */
const HIDDEN_SIGN = '[…]';
const HEADINGS: ReadonlySet<BlockRole> = new Set(['title', 'heading']);

/** What is drawn beside an article's marks: bars and chips. Empty where they are not on screen. */
export interface ArticleSigns {
  /** Of this article. */
  readonly onlyHere: readonly OnlyHere[];
  readonly missing: readonly MissingHere[];
  /** The whole of it, for the names of articles and for notes. */
  readonly comparison: Comparison;
}

/**
 * One article with its marks; every character of its blocks is there but signs of Markdown, which are no words, and noise
 * where it is hidden.
 */
export function writeArticle(
  article: ComparedArticle,
  places: Places,
  { onlyHere, missing, comparison }: ArticleSigns,
): Markup {
  const language = article.meta.language;
  const published = sayDay(article.meta.published);
  return html`<article id="article-${article.id}" aria-labelledby="name-${article.id}">
<header>
<h3 id="name-${article.id}"><span class="letter">${articleLetter(article.id)}</span> <bdi>${nameArticle(article)}</bdi></h3>
${published !== '' && html`<p>${published}</p>`}
</header>
<div class="text"${language && html` lang="${language}"`}>
${groupNoise(article, places).map((group) => {
  const blocks = group.blocks.map((index) => {
    const runs = places.runsOf(article.id)[index] ?? [];
    return writeBlock(article, index, runs, {
      places,
      isRunIn:
        runsIn(article.text, article.blocks[index]!, article.blocks[index + 1]) &&
        ![index, index + 1].some((at) => isNoise(article, at, places)),
      onlyHere: onlyHere.filter((passage) => passage.block === index),
      chips: missing
        .filter(({ block }) => block === index)
        .map((place) => writeChip(place, places, comparison.articles)),
      notes: writeNoteSigns(comparison, article.id, article.blocks[index]!),
    });
  });
  return group.isFolded ? writeFold(article, group.blocks, places, blocks) : blocks;
})}</div>
</article>
`;
}

interface BlockGroup {
  readonly isFolded: boolean;
  /** Indices of neighbouring blocks. */
  readonly blocks: readonly number[];
}

/** Neighbouring blocks of noise in one group where noise is folded; left out where it is hidden. */
function groupNoise(article: ComparedArticle, places: Places): readonly BlockGroup[] {
  const groups: { isFolded: boolean; blocks: number[] }[] = [];
  for (const index of article.blocks.keys()) {
    const isOut = isNoise(article, index, places);
    if (isOut && places.noise === 'hidden') continue;
    const isFolded = isOut && places.noise === 'folded';
    const last = groups.at(-1);
    if (last && last.isFolded === isFolded) last.blocks.push(index);
    else groups.push({ isFolded, blocks: [index] });
  }
  return groups;
}

function writeFold(
  { id }: ComparedArticle,
  indices: readonly number[],
  places: Places,
  blocks: readonly Markup[],
): Markup {
  const reasons = [...new Set(indices.flatMap((index) => places.whyNoise(id, index)))];
  const count = indices.length;
  return html`<details class="fold"><summary>${sayCount(count, 'line')} not of the story · ${reasons.slice(0, MOST_REASONS).join(' · ')}</summary>
${blocks}</details>
`;
}

interface BlockParts {
  readonly places: Places;
  /** A dateline that stands at the head of the paragraph after it. */
  readonly isRunIn: boolean;
  readonly onlyHere: readonly OnlyHere[];
  readonly chips: readonly Markup[];
  readonly notes: readonly Markup[];
}

function writeBlock(
  article: ComparedArticle,
  index: number,
  runs: BlockRuns,
  { places, isRunIn, onlyHere, chips, notes }: BlockParts,
): Markup {
  const block = article.blocks[index]!;
  const markup = findMarkup(article.text, block);
  const classes = [
    'block',
    block.role,
    places.noise !== 'full' && isNoise(article, index, places) ? 'not-story' : '',
    onlyHere.length > 0 ? 'only-here' : '',
    isRunIn ? 'run-in' : '',
  ].filter(Boolean);
  const head = html`id="${blockId(article.id, index)}" class="${classes.join(' ')}" dir="auto"`;
  const body = html`${runs.map((run) => writeRun(wordsOf(article.text, run, markup), article.id, run, places))}${[
    ...new Set(onlyHere.map(sayOnlyHere)),
  ].map((said) => {
    const alike = onlyHere.filter((passage) => sayOnlyHere(passage) === said);
    const sentences = alike.reduce((sum, passage) => sum + passage.sentences, 0);
    return html` <small>${sayCount(sentences, 'sentence')} ${said}</small>`;
  })}${notes}${chips}`;
  if (block.role === 'quote') return html`<blockquote ${head}>${body}</blockquote>\n`;
  if (!HEADINGS.has(block.role)) return html`<p ${head}>${body}</p>\n`;
  return block.role === 'title'
    ? html`<h4 ${head}>${body}</h4>\n`
    : html`<h5 ${head}>${body}</h5>\n`;
}

/** Others tell something that would have stood here: leads to the first of it that is in the page. */
function writeChip(place: MissingHere, places: Places, articles: Comparison['articles']): Markup {
  const said = sayMissing(place, articles);
  const short = `${place.passages.length} not found here`;
  const target = place.passages.map(({ from }) => places.idOf(from)).find((id) => id !== null);
  return target === undefined
    ? html` <small class="missing" title="${said}">${short}</small>`
    : html` <a class="missing" href="#${target}" title="${said}" aria-label="${said}">${short}</a>`;
}

function isNoise({ id }: ComparedArticle, index: number, places: Places): boolean {
  return places.whyNoise(id, index).length > 0;
}

function wordsOf(text: string, run: Span, markup: readonly Span[]): string {
  return cutMarkup(run, markup)
    .filter(({ isMarkup }) => !isMarkup)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

/** A run under its marks: one `mark` for each kind, inside them a link to the counterpart or to the table's row. */
function writeRun(words: string, article: string, run: Run<Mark>, places: Places): Markup {
  if (run.marks.length === 0) return html`${words}`;
  // Nothing but signs is drawn as nothing, and can still be led to.
  if (words === '') return html`<span id="${runId(article, run)}"></span>`;
  const noise = run.marks.find(({ kind }) => kind === 'noise');
  if (places.noise === 'hidden' && noise) {
    return html`<span id="${runId(article, run)}">${run.start === noise.start && HIDDEN_SIGN}</span>`;
  }
  const said = [...new Set(run.marks.map(({ description }) => description))].join('; ');
  const id = runId(article, run);
  const target = targetOf(run, places);
  const inside =
    target === null
      ? html`<span id="${id}" title="${said}">${words}</span>`
      : html`<a id="${id}" href="#${target}"${words.trim().length < MIN_TARGET_LENGTH && html` tabindex="-1"`} title="${said}" aria-label="${words.trim()} (${said})">${words}</a>`;
  return NESTING.filter((kind) => run.marks.some((mark) => mark.kind === kind)).reduceRight(
    (within, kind) => {
      const own = run.marks.some((mark) => mark.kind === kind && mark.byReader);
      const isStart =
        (own || kind === 'noise') &&
        run.marks.some((mark) => mark.kind === kind && mark.start === run.start);
      return html`<mark class="${kind}${own && ' own'}${isStart && ' start'}">${within}</mark>`;
    },
    inside,
  );
}

/** The first counterpart that stands in the page; a contrast with what the others never say leads to its row. */
function targetOf(run: Run<Mark>, places: Places): string | null {
  for (const { counterparts } of run.marks) {
    for (const place of counterparts) {
      const id = places.idOf(place);
      if (id !== null) return id;
    }
  }
  return run.marks.find(({ kind }) => kind === 'framing')?.source ?? null;
}
