import type { PairLink } from '../prepared';
import { isSameWord, sharedNotions, type WordMatches } from './match-words';
import type { SentenceView } from './sentence-view';
import { findRuns, type PhraseRun, TRAITS } from './spans';

/** Two runs of words, one of each sentence of a link, that may tell the same thing in two ways. */
export interface Contrast {
  readonly a: PhraseRun;
  readonly b: PhraseRun;
  /** How the words that both sentences have lie to the runs. */
  readonly tie: Tie;
  /** What the ranker goes by, in the order of `CONTRAST_FEATURES`, the same when the sides are swapped. */
  readonly features: Float64Array;
}

/** A sentence with its place in the article: 0 for the first, 1 for the last. */
export interface PlacedSentence {
  readonly view: SentenceView;
  readonly place: number;
  readonly inTitle: boolean;
  /** In how many links it stands. */
  readonly links: number;
}

/** Which contrasts are asked for: by their runs, and by what ties these. */
export interface Wanted {
  readonly runs: (x: PhraseRun, y: PhraseRun) => boolean;
  readonly tie: (tie: Tie) => boolean;
}

const ALL: Wanted = { runs: () => true, tie: () => true };

/** Tokens between a run and a matched word beside it: a shared neighbour says that two runs fill the same place. */
const TIE_TOKENS = 4;

/**
 * The pairs of phrase runs of two linked sentences that share a word or a neighbour and are not the same,
 * as far as they are `wanted`.
 * Cost: product of the numbers of phrases, which are bounded.
 */
export function findContrasts(
  a: PlacedSentence,
  b: PlacedSentence,
  link: PairLink,
  matches: WordMatches,
  wanted: Wanted = ALL,
): Contrast[] {
  const content = matches.filter(([i]) => a.view.marks.content[i]);
  const same = matches.filter(([i, j]) => isSameWord(a.view, i, b.view, j));
  const runsA = findRuns(a.view, new Set(same.map(([i]) => i)));
  const runsB = findRuns(b.view, new Set(same.map(([, j]) => j)));
  const notions = sharedNotions(a.view, b.view);
  const sentences = sentenceFeatures(a, b, link, content);
  const tied: { readonly x: PhraseRun; readonly y: PhraseRun; readonly tie: Tie }[] = [];
  for (const x of runsA) {
    for (const y of runsB) {
      if (x.traits.fresh + y.traits.fresh === 0 || !wanted.runs(x, y)) continue;
      const tie = tieOf(x, y, content, a.view);
      if (tie && wanted.tie(tie)) tied.push({ x, y, tie });
    }
  }
  // One block for all rows: an array of numbers of its own for each contrast costs more than all else here.
  const width = CONTRAST_FEATURES.length;
  const block = new Float64Array(width * tied.length);
  return tied.map(({ x, y, tie }, index): Contrast => {
    const features = block.subarray(index * width, (index + 1) * width);
    const at = writeRunFeatures(features, x, y, tie, countInside(x, y, notions));
    features.set(sentences, at);
    return { a: x, b: y, tie, features };
  });
}

function countInside(x: PhraseRun, y: PhraseRun, pairs: WordMatches): number {
  let count = 0;
  for (const [i, j] of pairs)
    if (i >= x.first && i < x.end && j >= y.first && j < y.end) count += 1;
  return count;
}

export interface Tie {
  /** Matched words of content that stand in both runs. */
  readonly inside: number;
  /** Those of them that are no names. */
  readonly matter: number;
  /** Matched words that stand in one run alone, or before one and behind the other. */
  readonly crossing: number;
  readonly left: boolean;
  readonly right: boolean;
}

/** What ties two runs to each other; null where neither a word nor a neighbour does. */
function tieOf(x: PhraseRun, y: PhraseRun, content: WordMatches, a: SentenceView): Tie | null {
  let inside = 0;
  let matter = 0;
  let crossing = 0;
  let left = false;
  let right = false;
  for (const [i, j] of content) {
    const inX = i >= x.first && i < x.end;
    const inY = j >= y.first && j < y.end;
    if (inX && inY) {
      inside += 1;
      if (a.tokens[i]!.pos !== 'PROPN') matter += 1;
    } else if (inX || inY || i < x.first !== j < y.first) crossing += 1;
    else if (i < x.first) left ||= i >= x.first - TIE_TOKENS && j >= y.first - TIE_TOKENS;
    else right ||= i < x.end + TIE_TOKENS && j < y.end + TIE_TOKENS;
  }
  return inside > 0 || left || right ? { inside, matter, crossing, left, right } : null;
}

/** Writes the features of two runs from the first place on; gives the place behind them. */
function writeRunFeatures(
  features: Float64Array,
  x: PhraseRun,
  y: PhraseRun,
  tie: Tie,
  notions: number,
): number {
  let at = 0;
  for (let trait = 0; trait < TRAITS.length; trait += 1) {
    features[at] = Math.min(x.row[trait]!, y.row[trait]!);
    features[at + 1] = Math.max(x.row[trait]!, y.row[trait]!);
    at += 2;
  }
  const others = [
    notions,
    tie.inside,
    tie.inside / Math.max(1, Math.min(x.traits.content, y.traits.content)),
    tie.crossing,
    Number(tie.left),
    Number(tie.right),
    Math.abs(x.traits.from - y.traits.from),
    x.says && y.says ? (x.says.tone === y.says.tone ? 1 : 2) : 0,
    Math.abs(x.traits.length - y.traits.length),
  ];
  features.set(others, at);
  return at + others.length;
}

const RELATIONS: readonly PairLink['relation'][] = ['partial', 'same', 'conflict'];

function sentenceFeatures(
  a: PlacedSentence,
  b: PlacedSentence,
  link: PairLink,
  content: WordMatches,
): number[] {
  const contentA = a.view.marks.content.filter(Boolean).length;
  const contentB = b.view.marks.content.filter(Boolean).length;
  return [
    link.confidence,
    RELATIONS.indexOf(link.relation),
    content.length,
    content.length / Math.max(1, Math.min(contentA, contentB)),
    content.length / Math.max(1, contentA, contentB),
    Math.min(a.place, b.place),
    Math.max(a.place, b.place),
    Number(a.inTitle) + Number(b.inTitle),
    Math.min(a.links, b.links),
    Math.max(a.links, b.links),
    Math.min(contentA, contentB),
    Math.max(contentA, contentB),
  ];
}

/** Names of the features, for those who read the fitted table. */
export const CONTRAST_FEATURES: readonly string[] = [
  ...TRAITS.flatMap((trait) => [`least ${trait}`, `most ${trait}`]),
  ...'notions inside insideShare crossing left right offset tones lengthGap'.split(' '),
  ...'confidence relation matched matchedOfShorter matchedOfLonger'.split(' '),
  ...'leastPlace mostPlace titles leastLinks mostLinks leastContent mostContent'.split(' '),
];
