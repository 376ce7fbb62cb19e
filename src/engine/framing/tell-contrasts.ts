import type { FramingKind } from '../../model/comparison';
import type { ColumnSpan, PairLink } from '../prepared';
import { type Contrast, findContrasts, kindsOf, type PlacedSentence } from './contrasts';
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

/** A verb of another tone is a clearer case than the ranker, which saw few of them, can tell. */
const TONE_WEIGHT = 2;

interface Ranked {
  readonly contrast: Contrast;
  readonly chance: number;
}

/**
 * How the two sentences of a link tell the same thing in different ways: at most one telling for each kind.
 * Shape: one to three parts, each with words of either side. Cost: bounded for each link.
 */
export function tellContrasts(story: Story, link: PairLink): Telling[] {
  const a = story.sentence(link.a.column, link.sentenceA);
  const b = story.sentence(link.b.column, link.sentenceB);
  const ranked = findContrasts(a, b, link)
    .map((contrast): Ranked => ({ contrast, chance: rankContrast(contrast, 'wording') }))
    .sort(byChance)
    .slice(0, RANKED_A_LINK);
  const byKind = new Map<FramingKind, Ranked[]>();
  for (const { contrast, chance } of ranked) {
    // Where the verbs differ in tone, that says it: the hedge or source would only repeat it.
    const kinds = kindsOf(contrast, a, b);
    const verbs = kinds.some((kind) => otherTone(kind, contrast));
    for (const kind of kinds) {
      if (verbs && (kind === 'hedge' || kind === 'attribution')) continue;
      const list = byKind.get(kind) ?? [];
      byKind.set(kind, list);
      list.push({
        contrast,
        chance: kind === 'wording' ? chance : rankContrast(contrast, kind),
      });
    }
  }
  return [...byKind].flatMap(([kind, list]) => {
    list.sort(byChance);
    const first = tell(story, link, a, b, kind, list);
    if (kind !== 'wording') return [first];
    const rest = list.filter(({ contrast }) => !isShown(a, b, contrast, first));
    if (rest.length === 0) return [first];
    const second = tell(story, link, a, b, kind, rest);
    return [first, { ...second, topics: second.topics.map((topic) => `${topic} again`) }];
  });
}

/** Either side's words overlap words that a telling shows. */
function isShown(
  a: PlacedSentence,
  b: PlacedSentence,
  contrast: Contrast,
  { parts }: Telling,
): boolean {
  return [spanOfRun(a.view, contrast.a), spanOfRun(b.view, contrast.b)].some((span) =>
    parts.some((part) =>
      part.some(
        (shown) => shown.column === span.column && shown.start < span.end && span.start < shown.end,
      ),
    ),
  );
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
  const worth = anyOf(sideA) * anyOf(sideB) * (otherTone(kind, best.contrast) ? TONE_WEIGHT : 1);
  const verbs = kind === 'reporting-verb' ? verbsOf(a, b, best.contrast) : null;
  // The first part is the best contrast; the others are words of either side alone, for the same matter.
  const parts = verbs
    ? [verbs]
    : [
        [spanOfRun(a.view, best.contrast.a), spanOfRun(b.view, best.contrast.b)],
        ...sideA.slice(1).map(({ contrast }) => [spanOfRun(a.view, contrast.a)]),
        ...sideB.slice(1).map(({ contrast }) => [spanOfRun(b.view, contrast.b)]),
      ];
  return {
    kind,
    about: null,
    parts,
    absent: [],
    note: contrastNote(kind, best.contrast, story.words(parts[0]![0]!), story.words(parts[0]![1]!)),
    confidence: link.confidence,
    worth,
    topics: [`${link.a.column}:${link.sentenceA}`, `${link.b.column}:${link.sentenceB}`],
  };
}

/** The best runs of one side that do not overlap, at most as many as an article may have wordings. */
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

function otherTone(kind: FramingKind, { a, b }: Contrast): boolean {
  return kind === 'reporting-verb' && a.says?.tone !== b.says?.tone;
}

/** The verb phrases with the reporting verbs: `has revealed` against `indicated`. */
function verbsOf(a: PlacedSentence, b: PlacedSentence, contrast: Contrast): ColumnSpan[] {
  return (
    [
      [a.view, contrast.a],
      [b.view, contrast.b],
    ] as const
  ).map(([view, run]) => {
    const phrase = view.phrases[view.phraseOf[run.says!.at]!]!;
    return spanOfRun(view, phrase);
  });
}
