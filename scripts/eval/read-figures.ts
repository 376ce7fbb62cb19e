import { MEASURES, type Measure } from './measures.table';

/** What the scorer writes: sets, each with its figures by name. */
export type Report = Readonly<Record<string, unknown>>;

/** One figure as `src/app/figures.json` holds it and the help page quotes it. */
export interface Figure {
  readonly id: string;
  readonly mark: string;
  readonly label: string;
  readonly value: number;
  readonly unit: 'share' | 'count';
  readonly baseline?: { readonly value: number; readonly label: string };
  /** The same on what was left out of the fit, where `value` is of the very sample that was fitted on. */
  readonly leftOut?: number;
  readonly sample: string;
  readonly source: string;
}

/** The measures that a report holds, in the order of the table; what was not run is left out. */
export function readFigures(report: Report): Figure[] {
  return MEASURES.flatMap((measure) => {
    const value = valueOf(report, measure);
    if (value === null) return [];
    const { id, mark, label, unit = 'share', baseline, leftOut, sample, source } = measure;
    const compared = { ...(baseline && { baseline }), ...(leftOut !== undefined && { leftOut }) };
    return [{ id, mark, label, value, unit, ...compared, sample, source }];
  });
}

/** Digits of a figure: what some hundred cases can bear. */
const DIGITS = 3;

function valueOf(report: Report, { set, figure, part }: Measure): number | null {
  const figures = entryOf(report, set)?.[1];
  const [name, found] = (isRecord(figures) && entryOf(figures, figure)) || [];
  const value = isRecord(found) ? found[part ?? 'f1'] : found;
  if (typeof value !== 'number') return null;
  const count = part === 'of' ? Number(/\(of (\d+)\)/.exec(name ?? '')?.[1] ?? 1) : 1;
  return Number((value / count).toFixed(DIGITS));
}

/** The entry whose name is `name`, or begins with it and goes on with a bracket or another word. */
function entryOf(record: Report, name: string): [string, unknown] | undefined {
  const entries = Object.entries(record);
  return (
    entries.find(([key]) => key === name) ??
    entries.find(([key]) => key.startsWith(`${name} `) || key.startsWith(`${name},`))
  );
}

function isRecord(value: unknown): value is Report {
  return typeof value === 'object' && value !== null;
}

/** The figures as a table for the terminal, one a line, beside their baselines. */
export function tableOf(figures: readonly Figure[]): string {
  const number = (value: number, unit: Figure['unit']) =>
    unit === 'count' ? String(value) : value.toFixed(DIGITS);
  return figures
    .map(({ id, value, unit, baseline, label }) => {
      const beside = baseline ? `${number(baseline.value, unit)} ${baseline.label}` : '';
      return `${id.padEnd(20)} ${number(value, unit).padStart(6)}   ${beside.padEnd(26)} ${label}`;
    })
    .join('\n');
}
