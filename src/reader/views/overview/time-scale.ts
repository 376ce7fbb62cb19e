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

/** A tick whose label is written, and where the label's middle stands. Unit: px of the drawing. */
interface PlacedTick extends TimeTick {
  readonly labelAt: number;
}

/** Wider than a character of a label is on average at 12 px, so that labels never touch. Unit: px. */
const CHARACTER_PX = 6.6;
/** Space between two labels. Unit: px. */
const LABEL_GAP_PX = 10;

/**
 * The ticks whose labels do not touch: the origin first, then from it outwards.
 * *Shape:* every label lies within `[0, width]`, as near to its tick as that allows.
 */
export function placeTicks(
  ticks: readonly TimeTick[],
  scale: (day: number) => number,
  width: number,
): readonly PlacedTick[] {
  const kept: (PlacedTick & { readonly half: number })[] = [];
  for (const tick of [...ticks].sort((x, y) => Math.abs(x.day) - Math.abs(y.day))) {
    const half = (tick.label.length * CHARACTER_PX) / 2;
    const labelAt = Math.max(half, Math.min(width - half, scale(tick.day)));
    const isFree = kept.every(
      (other) => Math.abs(other.labelAt - labelAt) >= other.half + half + LABEL_GAP_PX,
    );
    if (isFree) kept.push({ ...tick, labelAt, half });
  }
  return kept
    .sort((x, y) => x.day - y.day)
    .map(({ day, label, labelAt }) => ({ day, label, labelAt }));
}
