import { Fragment, type ReactNode } from 'react';
import { cutMarkup, type Piece } from '../../marks/find-markup';
import type { Run } from '../../marks/flatten-marks';
import { isQuiet } from '../../marks/is-quiet';
import type { Mark, MarkKind } from '../../marks/mark';
import { sourcesInTurn } from '../../marks/sources-in-turn';
import type { Layer } from '../../model/layer';
import type { Span } from '../../model/span';
import { OFFSET_ATTRIBUTE } from '../sync/column-geometry';
import styles from './article-text.module.css';

/** The layers from the outside in: what a contrast says mostly stands inside what is shared. */
const NESTING: readonly Layer[] = ['noise', 'shared', 'framing'];

/** The stronger a kind, the earlier: of two in one layer on the same words the first is drawn. */
const STRENGTH: readonly MarkKind[] = ['conflict', 'shared', 'related', 'framing', 'noise'];

export interface RunMarksProps {
  readonly article: string;
  readonly text: string;
  /** Of one sentence, in order. */
  readonly runs: readonly Run<Mark>[];
  /** Signs of Markdown in the block. */
  readonly markup: readonly Span[];
  /** The words of noise are left out but for a sign that something is there. */
  readonly hidesNoise: boolean;
}

/**
 * A sentence under its marks: one `<mark>` a layer around all the words that it covers, and a link where a mark starts that
 * says what it means. Words in the middle of a mark are no links of their own: a screen reader meets each mark once.
 */
export function RunMarks(props: RunMarksProps) {
  return drawLayer(props, props.runs, 0);
}

function drawLayer(props: RunMarksProps, runs: readonly Run<Mark>[], depth: number): ReactNode {
  const layer = NESTING[depth];
  if (layer === undefined)
    return runs.map((run) => <RunWords key={run.start} run={run} {...props} />);
  return groupRuns(runs, layer).map(({ mark, own }) => {
    const start = own[0]?.start ?? 0;
    if (mark === null) return <Fragment key={start}>{drawLayer(props, own, depth + 1)}</Fragment>;
    const isFolded = props.hidesNoise && layer === 'noise';
    return (
      <mark
        key={start}
        className={styles.mark}
        data-kind={mark.kind}
        data-of={mark.source}
        data-quiet={isQuiet(mark) || undefined}
        data-own={mark.byReader || undefined}
        data-folded={isFolded || undefined}
      >
        {isFolded && own[0] ? (
          <RunWords run={own[0]} {...props} sign="[…]" />
        ) : (
          drawLayer(props, own, depth + 1)
        )}
      </mark>
    );
  });
}

interface RunGroup {
  readonly mark: Mark | null;
  readonly own: readonly Run<Mark>[];
}

/** Neighbouring runs under the same mark of a layer, in one group. */
function groupRuns(runs: readonly Run<Mark>[], layer: Layer): readonly RunGroup[] {
  const groups: { mark: Mark | null; own: Run<Mark>[] }[] = [];
  for (const run of runs) {
    const mark = strongest(run.marks.filter((one) => one.layer === layer));
    const last = groups.at(-1);
    if (last && last.mark === mark) last.own.push(run);
    else groups.push({ mark, own: [run] });
  }
  return groups;
}

/** The strongest of some marks; of equals the one that comes first and goes farthest, which is the one before it too. */
function strongest(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>((best, mark) => {
    if (best === null) return mark;
    const by =
      STRENGTH.indexOf(mark.kind) - STRENGTH.indexOf(best.kind) ||
      mark.start - best.start ||
      best.end - mark.end;
    return by < 0 ? mark : best;
  }, null);
}

/** Words under the same marks: plain, or the link that opens what is said of them, or a continuation of one. */
function RunWords({
  article,
  text,
  run,
  markup,
  sign,
}: RunMarksProps & { readonly run: Run<Mark>; readonly sign?: string }) {
  const pieces = cutMarkup(run, markup);
  const contested = run.marks.flatMap((mark) => mark.contested ?? []);
  const words = sign ?? pieces.map((piece) => drawPiece(text, piece, contested));
  if (run.marks.length === 0) return words;
  // What starts here is said of these words first: that is what the link announces and where it leads.
  const firsts = sourcesInTurn(run.marks.filter(({ start }) => start === run.start));
  const sources = [...new Set([...firsts, ...sourcesInTurn(run.marks)])];
  const starting = firsts.flatMap((source) =>
    run.marks.filter((mark) => mark.start === run.start && mark.source === source),
  );
  const attributes = {
    className: styles.words,
    'data-sources': sources.join(' '),
    'data-start': run.start,
    'data-end': run.end,
    [OFFSET_ATTRIBUTE]: run.start,
  };
  if (starting.length === 0) return <span {...attributes}>{words}</span>;
  const told = starting.filter(({ counterparts }) => counterparts.length > 0);
  // Followed as a link, words lead to those that say the same, rather than to those that say it otherwise.
  const partnered = told.find(({ kind }) => kind === 'shared' || kind === 'conflict') ?? told[0];
  const target = partnered?.counterparts[0];
  const id = placeId(article, run.start);
  const said = [...new Set(starting.map(({ description }) => description))].join('; ');
  const read = pieces
    .filter(({ isMarkup }) => !isMarkup)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
  return (
    <a
      {...attributes}
      id={id}
      href={`#${target ? placeId(target.article, target.start) : id}`}
      aria-label={`${read.trim()} (${said})`}
      tabIndex={-1}
      draggable={false}
    >
      {words}
    </a>
  );
}

/** Words as they are, those that articles contradict each other over stressed; signs of Markdown only for copying. */
function drawPiece(text: string, { start, end, isMarkup }: Piece, contested: readonly Span[]) {
  const piece = text.slice(start, end);
  if (!isMarkup) {
    return cutMarkup({ start, end }, contested).map(({ isMarkup: isContested, ...at }) => {
      const words = text.slice(at.start, at.end);
      return isContested ? (
        <strong key={at.start} className={styles.contested}>
          {words}
        </strong>
      ) : (
        words
      );
    });
  }
  return (
    <span key={start} className="visually-hidden" aria-hidden="true">
      {piece}
    </span>
  );
}

/** The id of the element at which a mark of an article starts. */
function placeId(article: string, start: number): string {
  return `${article}-${start}`;
}
