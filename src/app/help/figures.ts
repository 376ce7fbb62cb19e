import { groupBy } from '../../marks/group-by';

/** Under which heading of the help page a figure stands. */
const FIGURE_MARKS = [
  'shared',
  'conflict',
  'only-here',
  'framing',
  'names',
  'noise',
  'speed',
] as const;
export type FigureMark = (typeof FIGURE_MARKS)[number];

/** One measured figure. */
export interface Figure {
  readonly id: string;
  /** Null where it belongs to no single mark. */
  readonly mark: FigureMark | null;
  readonly label: string;
  readonly value: number;
  readonly unit: 'share' | 'count' | 'seconds';
  readonly baseline: { readonly value: number; readonly label: string } | null;
  /** The same on what was left out of the fit; set only where `value` is of the very sample that was fitted on. */
  readonly leftOut: number | null;
  readonly sample: string;
  readonly source: string;
}

export interface Figures {
  /** ISO date, or null where nothing was measured. */
  readonly measuredOn: string | null;
  readonly figures: readonly Figure[];
}

/** Makes figures of whatever the file holds: a broken one is left out, a broken file gives none. */
export function readFigures(stored: unknown): Figures {
  const file = fieldsOf(stored);
  const list = Array.isArray(file.figures) ? file.figures : [];
  return {
    measuredOn: typeof file.measuredOn === 'string' ? file.measuredOn : null,
    figures: list.flatMap((each: unknown) => readFigure(fieldsOf(each)) ?? []),
  };
}

/**
 * What to hold a figure against, in words: the plain method, and what it was on the sample that it was fitted on, where
 * the figure told is that of what was left out. Empty where there is nothing.
 */
export function sayBeside({ value, unit, baseline, leftOut }: Figure): string {
  const parts = [
    baseline ? `${baseline.label}: ${formatFigure(baseline.value, unit)}` : '',
    leftOut === null ? '' : `on the pages that it was fitted on: ${formatFigure(value, unit)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** Figures of one sample and source beside each other, so that these are told once. */
export function groupBySample(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return [...groupBy(figures, ({ sample, source }) => `${sample} ${source}`).values()];
}

/** A value as people read it: `74 %`, `1,520`, `2.1 s`. */
export function formatFigure(value: number, unit: Figure['unit']): string {
  if (unit === 'share') return `${Math.round(value * 100)} %`;
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);
  return unit === 'seconds' ? `${text} s` : text;
}

function readFigure(fields: Record<string, unknown>): Figure | null {
  const { id, label, value, unit, sample, source, mark, baseline, leftOut } = fields;
  if (typeof label !== 'string' || typeof value !== 'number' || !Number.isFinite(value))
    return null;
  return {
    id: typeof id === 'string' ? id : label,
    mark: FIGURE_MARKS.find((one) => one === mark) ?? null,
    label,
    value,
    unit: unit === 'count' || unit === 'seconds' ? unit : 'share',
    baseline: readBaseline(baseline),
    leftOut: typeof leftOut === 'number' ? leftOut : null,
    sample: typeof sample === 'string' ? sample : '',
    source: typeof source === 'string' ? source : '',
  };
}

function readBaseline(baseline: unknown): Figure['baseline'] {
  if (typeof baseline === 'number') return { value: baseline, label: 'a plain method' };
  const { value, label } = fieldsOf(baseline);
  if (typeof value !== 'number') return null;
  return { value, label: typeof label === 'string' ? label : 'a plain method' };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
