import type { ColumnSpan } from '../prepared';
import { tellOtherValues } from './contested';
import { type Contrast, findContrasts, type Tie } from './contrasts';
import { canLead } from './lead-gates';
import { wordingNote } from './notes';
import { rankContrast } from './ranker';
import type { SentencePair } from './sentence-pair';
import type { PhraseRun } from './spans';
import { MOST_WORDINGS, pickApart, spanOfRun, type Telling } from './telling';
import { canBeTold } from './wording-gates';

/** Contrasts of a link that are looked at for further wordings; the others are too far from the best. */
const RANKED_A_LINK = 400;
/** A further wording is taken while its chance is this share of the best one's: below, it is another matter. */
const LEAST_SHARE = 0.5;

/** Least confidence of a link whose words are held against each other: below it, they too often speak of other things. Score 0..1. */
const SURE = 0.5;

/** Confidence of a link from which one shared word is enough to hold two runs together: below, two are asked. Score 0..1. */
const SURER = 0.6;

interface Ranked {
  readonly contrast: Contrast;
  readonly chance: number;
}

/**
 * How the two sentences of a link put the same thing in different words: at most one telling.
 * Shape: one to three parts, each with words of either side. Cost: bounded for each link.
 */
export function tellContrasts(pair: SentencePair): Telling[] {
  const { a, b, link, matches, story } = pair;
  if (link.confidence < SURE) return [];
  const wanted = {
    runs: mayContrast,
    tie: (tie: Tie) => isAnchored(tie, link.confidence >= SURER),
  };
  const ranked = findContrasts(a, b, link, matches, wanted)
    .map((contrast): Ranked => ({ contrast, chance: rankContrast(story.ranker, contrast) }))
    .sort((x, y) => y.chance - x.chance)
    .slice(0, RANKED_A_LINK);
  const near = nearBest(
    ranked,
    (contrast) =>
      canBeTold(a, b, contrast) &&
      !tellOtherValues(story.columns, spanOfRun(a.view, contrast.a), spanOfRun(b.view, contrast.b)),
  );
  const lead = near.find(({ contrast }) =>
    canLead({ placed: a, run: contrast.a }, { placed: b, run: contrast.b }),
  );
  if (!lead) return [];
  return [tell(pair, [lead, ...near.filter((one) => one !== lead)])];
}

/** The best that passes and all that pass and come near it, of contrasts from the best on. */
function nearBest(ranked: readonly Ranked[], passes: (contrast: Contrast) => boolean): Ranked[] {
  const near: Ranked[] = [];
  for (const one of ranked) {
    if (near[0] && one.chance < LEAST_SHARE * near[0].chance) break;
    if (passes(one.contrast)) near.push(one);
  }
  return near;
}

/**
 * Either says enough to tell what it is of, and what one has beyond the other is more than a name or a day: each has words of
 * its own, or one colours.
 */
function mayContrast(a: PhraseRun, b: PhraseRun): boolean {
  if (Math.min(a.traits.content, b.traits.content) < LEAST_CONTENT) return false;
  return (a.colour > 0 && b.colour > 0) || isColoured(a) || isColoured(b);
}

function isColoured({ traits, colour }: PhraseRun): boolean {
  const { stronger, weaker, approximate, judging, hedge, loaded } = traits;
  return colour > 0 && stronger + weaker + approximate + judging + hedge + loaded > 0;
}

/** Words of content that either side must have: one alone, `the department`, `has seen`, is too little to tell what it is of. */
const LEAST_CONTENT = 2;

/**
 * Both speak of one thing: a word beyond names, or two names, stand in both (where the link is less sure, two words beyond
 * names), or the runs lie between the same words; and no word that the sentences share lies in or on another side of one run.
 */
function isAnchored({ inside, matter, crossing, left, right }: Tie, isSurer: boolean): boolean {
  if (crossing > 0) return false;
  if (left && right) return true;
  return isSurer ? matter > 0 || inside > 1 : matter > 1;
}

function tell({ a, b, link, story }: SentencePair, near: readonly Ranked[]): Telling {
  const best = near[0]!;
  const sideA = pickSide(near, ({ contrast }) => contrast.a);
  const sideB = pickSide(near, ({ contrast }) => contrast.b);
  // The first part is the best contrast; the others are words of either side alone, for the same matter.
  const parts: ColumnSpan[][] = [
    [spanOfRun(a.view, best.contrast.a), spanOfRun(b.view, best.contrast.b)],
    ...sideA.slice(1).map(({ contrast }) => [spanOfRun(a.view, contrast.a)]),
    ...sideB.slice(1).map(({ contrast }) => [spanOfRun(b.view, contrast.b)]),
  ];
  return {
    kind: 'wording',
    about: null,
    parts,
    absent: [],
    note: wordingNote(story.words(parts[0]![0]!), story.words(parts[0]![1]!)),
    confidence: link.confidence,
    worth: anyOf(sideA) * anyOf(sideB),
    topics: [
      story.topicOf(link.a.column, link.sentenceA),
      story.topicOf(link.b.column, link.sentenceB),
    ],
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
