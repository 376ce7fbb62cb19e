import type { Case } from './cases';
import { goldRelations } from './gold-pairs';

/** What was made of the candidates of one case, by candidate. */
export interface Verdict {
  readonly confidence: Float64Array;
  readonly same: readonly boolean[];
}

export interface Figures {
  readonly bestF1: number;
  readonly bestAt: number;
  readonly recallAtPrecision90: number;
  readonly bestSameF1: number;
  readonly sameAt: number;
  readonly sameRecallAtPrecision90: number;
  /** Share of the same and conflict links among those above the confidence where 82 % are right. */
  readonly solidRecallAtPrecision82: number;
  readonly solidAt: number;
}

interface Ranked {
  readonly confidence: number;
  readonly gold: string | null;
  readonly same: boolean;
}

/** Scores verdicts against gold sentence pairs, at the best threshold of each figure. */
export function figuresOf(cases: readonly Case[], verdicts: readonly Verdict[]): Figures {
  const golds = cases.flatMap(({ gold }) => [...goldRelations(gold).values()]);
  const ranked = cases.flatMap((one, index) => rank(one, verdicts[index]!));
  ranked.sort((x, y) => y.confidence - x.confidence);
  const sameGold = golds.filter((relation) => relation === 'same').length;
  const solidGold = golds.filter((relation) => relation !== 'partial').length;
  const best = { f1: 0, at: 1, same: 0, sameAt: 1, r90: 0, same90: 0, solid: 0, solidAt: 1 };
  const seen = { right: 0, all: 0, same: 0, sameWrong: 0, solid: 0 };
  for (const { confidence, gold, same } of ranked) {
    seen.all += 1;
    if (gold) seen.right += 1;
    if (gold === 'same' || gold === 'conflict') seen.solid += 1;
    const precision = seen.right / seen.all;
    const f1 = (2 * seen.right) / (seen.all + golds.length);
    if (f1 > best.f1) Object.assign(best, { f1, at: confidence });
    if (precision >= 0.9 && seen.all >= 10) best.r90 = seen.right / golds.length;
    if (precision >= 0.82)
      Object.assign(best, { solid: seen.solid / solidGold, solidAt: confidence });
    if (!same || gold === 'partial') continue;
    if (gold === 'same') seen.same += 1;
    else seen.sameWrong += 1;
    const sameF1 = (2 * seen.same) / (seen.same + seen.sameWrong + sameGold);
    if (sameF1 > best.same) Object.assign(best, { same: sameF1, sameAt: confidence });
    if (seen.same >= 0.9 * (seen.same + seen.sameWrong) && seen.same >= 10)
      best.same90 = seen.same / sameGold;
  }
  return {
    bestF1: best.f1,
    bestAt: best.at,
    recallAtPrecision90: best.r90,
    bestSameF1: best.same,
    sameAt: best.sameAt,
    sameRecallAtPrecision90: best.same90,
    solidRecallAtPrecision82: best.solid,
    solidAt: best.solidAt,
  };
}

/** Each pair of gold sentences that a candidate touches, with the surest of them; those in dispute left out. */
function rank(one: Case, { confidence, same }: Verdict): Ranked[] {
  const links = goldRelations(one.gold);
  const disputed = new Set(one.gold.maybe.map(([a, b]) => `${a},${b}`));
  const surest = new Map<string, Ranked>();
  for (const [index, keys] of one.touches.entries()) {
    for (const key of keys) {
      if (disputed.has(key)) continue;
      const known = surest.get(key);
      if (known && known.confidence >= confidence[index]!) continue;
      surest.set(key, {
        confidence: confidence[index]!,
        gold: links.get(key) ?? null,
        same: same[index]!,
      });
    }
  }
  return [...surest.values()];
}

/** One line of figures, for people. */
export function describe(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${(value as number).toFixed(3)}`)
    .join('  ');
}
