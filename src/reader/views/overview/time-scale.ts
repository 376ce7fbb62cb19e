import { scaleSymlog } from 'd3-scale';

/** A mark on the axis, in words; `day` is counted from the origin. */
export interface TimeTick {
  readonly day: number;
  readonly label: string;
}

/** Distances that the axis names. Unit: days. */
const DISTANCES = [
  { days: 1, words: 'day' },
  { days: 7, words: 'week' },
  { days: 30.4375, words: 'month' },
  { days: 365.25, words: 'year' },
  { days: 3652.5, words: '10 years' },
  { days: 36525, words: '100 years' },
] as const;

/**
 * A scale on which a day, a week, a month, a year and ten years before or after the origin stand about equally far apart:
 * news names the last few days and the last few decades, which no even scale shows together.
 * *Shape:* maps days counted from the origin to `[0, length]`; `ticks` are those of the span, the origin among them.
 */
export function makeTimeScale(
  firstDay: number,
  lastDay: number,
  length: number,
  originLabel = 'published',
) {
  const from = Math.min(firstDay, -1);
  const to = Math.max(lastDay, 1);
  const scale = scaleSymlog([from, to], [0, length]).constant(1);
  const ticks: TimeTick[] = [
    ...DISTANCES.filter(({ days }) => -days >= from)
      .map(({ days, words }) => ({ day: -days, label: `${words} before` }))
      .reverse(),
    { day: 0, label: originLabel },
    ...DISTANCES.filter(({ days }) => days <= to).map(({ days, words }) => ({
      day: days,
      label: `${words} after`,
    })),
  ];
  return { scale: (day: number) => scale(day), ticks };
}

/** The ticks whose labels do not touch: the origin first, then from it outwards. */
export function placeTicks(
  ticks: readonly TimeTick[],
  scale: (day: number) => number,
  gap: number,
): TimeTick[] {
  const kept: TimeTick[] = [];
  for (const tick of [...ticks].sort((x, y) => Math.abs(x.day) - Math.abs(y.day))) {
    if (kept.every(({ day }) => Math.abs(scale(day) - scale(tick.day)) >= gap)) kept.push(tick);
  }
  return kept.sort((x, y) => x.day - y.day);
}
