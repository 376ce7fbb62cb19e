import type { FramingKind } from '../../model/comparison';
import type { ColumnSpan, PairLink } from '../prepared';
import { type Contrast, findContrasts, type PlacedSentence } from './contrasts';
import { contrastNote } from './notes';
import { rankContrast } from './ranker';
import type { PhraseRun } from './spans';
import { pickApart, spanOfRun, type Story, type Telling } from './telling';

/** Contrasts of a link whose kinds are all ranked; the others are too far from the best to be shown. */
const RANKED_A_LINK = 60;
/** Most wordings an article: the contract's bound. */
const MOST_WORDINGS = 3;
/** A further wording is taken while its chance is this share of the best one's: below, it is another matter. */
const LEAST_SHARE = 0.1;

interface Ranked {
  readonly contrast: Contrast;
  readonly chance: number;
}

/**
 * How the two sentences of a link tell the same thing in different ways: at most one telling for each kind.
 * Shape: `wordings` has one to three of either side. Cost: bounded for each link.
 */
export function tellContrasts(story: Story, link: PairLink): Telling[] {
  const a = story.sentence(link.a.column, link.sentenceA);
  const b = story.sentence(link.b.column, link.sentenceB);
  const ranked = findContrasts(a, b, link)
    .map((contrast): Ranked => ({ contrast, chance: rankContrast(contrast.features, 'wording') }))
    .sort(byChance)
    .slice(0, RANKED_A_LINK);
  const byKind = new Map<FramingKind, Ranked[]>();
  for (const { contrast, chance } of ranked) {
    for (const kind of contrast.kinds) {
      const list = byKind.get(kind) ?? [];
      byKind.set(kind, list);
      list.push({
        contrast,
        chance: kind === 'wording' ? chance : rankContrast(contrast.features, kind),
      });
    }
  }
  return [...byKind].map(([kind, list]) => tell(story, link, a, b, kind, list.sort(byChance)));
}

function byChance(x: Ranked, y: Ranked): number {
  return y.chance - x.chance;
}

function tell(
  story: Story,
  link: PairLink,
  a: PlacedSentence,
  b: PlacedSentence,
  kind: FramingKind,
  ranked: readonly Ranked[],
): Telling {
  const best = ranked[0]!;
  const near = ranked.filter(({ chance }) => chance >= LEAST_SHARE * best.chance);
  const sideA = pickSide(near, ({ contrast }) => contrast.a);
  const sideB = pickSide(near, ({ contrast }) => contrast.b);
  const spansA = sideA.map(({ contrast }) => spanOfRun(a.view, contrast.a));
  const spansB = sideB.map(({ contrast }) => spanOfRun(b.view, contrast.b));
  const worth = anyOf(sideA) * anyOf(sideB);
  return {
    kind,
    about: null,
    wordings: [...spansA, ...spansB],
    absent: [],
    note: contrastNote(kind, best.contrast, quote(story, spansA[0]!), quote(story, spansB[0]!)),
    confidence: link.confidence,
    worth,
    topic: `${link.a.column}:${link.sentenceA} ${link.b.column}:${link.sentenceB}`,
  };
}

function pickSide(ranked: readonly Ranked[], side: (one: Ranked) => PhraseRun): Ranked[] {
  return pickApart(ranked, MOST_WORDINGS, (one) => ({
    start: side(one).first,
    end: side(one).end,
  }));
}

/** The chance that at least one of them is right, were they independent. */
function anyOf(picked: readonly Ranked[]): number {
  return 1 - picked.reduce((none, { chance }) => none * (1 - chance), 1);
}

function quote(story: Story, span: ColumnSpan): string {
  return story.words(span);
}
