import type { Run } from '../../marks/flatten-marks';
import { LAYER_OF_KIND, type Mark, type MarkKind } from '../../marks/mark';
import { sourcesInTurn } from '../../marks/sources-in-turn';
import type { Span } from '../../model/span';
import { OFFSET_ATTRIBUTE } from '../sync/column-geometry';
import styles from './article-text.module.css';
import { cutMarkup, type Piece } from './find-markup';

/** The underline farthest from the words first: it is the outermost element. */
const NESTING: readonly MarkKind[] = ['noise', 'related', 'framing', 'shared', 'conflict'];

export interface RunMarksProps {
  readonly article: string;
  readonly text: string;
  readonly run: Run<Mark>;
  /** Signs of Markdown in the block. */
  readonly markup: readonly Span[];
  /** The words of noise are left out but for a sign that something is there. */
  readonly hidesNoise: boolean;
}

/**
 * A run of text under its marks: one `<mark>` per kind, each with its own line, and inside them a link to the first
 * counterpart that says what all of them mean.
 */
export function RunMarks({ article, text, run, markup, hidesNoise }: RunMarksProps) {
  const pieces = cutMarkup(run, markup);
  const words = pieces.map((piece) => drawPiece(text, piece));
  if (run.marks.length === 0) return words;
  const kinds = drawnKinds(run.marks);
  const target = run.marks
    .toSorted((x, y) => NESTING.indexOf(y.kind) - NESTING.indexOf(x.kind))
    .find(({ counterparts }) => counterparts.length > 0)?.counterparts[0];
  const isFolded = hidesNoise && kinds.includes('noise');
  const said = [...new Set(run.marks.map(({ description }) => description))].join('; ');
  const read = pieces.filter(({ isMarkup }) => !isMarkup);
  const label = `${read
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim()} (${said})`;
  const link = (
    <a
      id={placeId(article, run.start)}
      className={styles.link}
      href={`#${target ? placeId(target.article, target.start) : placeId(article, run.start)}`}
      aria-label={label}
      tabIndex={-1}
      draggable={false}
      data-sources={sourcesInTurn(run.marks).join(' ')}
      data-start={run.start}
      data-end={run.end}
    >
      {isFolded ? '[…]' : words}
    </a>
  );
  return kinds.reduceRight(
    (inside, kind, index) => (
      <mark
        className={styles.mark}
        data-kind={kind}
        data-own={run.marks.some((mark) => mark.kind === kind && mark.byReader) || undefined}
        data-folded={(isFolded && kind === 'noise') || undefined}
        {...(index === 0 && { [OFFSET_ATTRIBUTE]: run.start })}
      >
        {inside}
      </mark>
    ),
    link,
  );
}

/** Words as they are; signs of Markdown only for copying. */
function drawPiece(text: string, { start, end, isMarkup }: Piece) {
  const piece = text.slice(start, end);
  if (!isMarkup) return piece;
  return (
    <span key={start} className="visually-hidden" aria-hidden="true">
      {piece}
    </span>
  );
}

/** One line a layer: of a conflict, a shared fact and a related passage on the same words only the first is drawn. */
function drawnKinds(marks: readonly Mark[]): MarkKind[] {
  const present = NESTING.filter((kind) => marks.some((mark) => mark.kind === kind));
  const strongest = present.findLast((kind) => LAYER_OF_KIND[kind] === 'shared');
  return present.filter((kind) => LAYER_OF_KIND[kind] !== 'shared' || kind === strongest);
}

/** The id of the element at which a run of an article starts. */
function placeId(article: string, start: number): string {
  return `${article}-${start}`;
}
