import type { FramingKind } from '../../model/comparison';
import { flatMap } from '../flat-map';
import type { PairLink } from '../prepared';
import type { PlacedSentence } from './contrasts';
import { isSameWord, matchWords, type WordMatches } from './match-words';
import type { SentenceView } from './sentence-view';
import { LONGEST_RUN } from './spans';
import { spanOfRun, type Story, type Telling } from './telling';
import { endsWell } from './well-cut';

/** Tokens `[first, end)` of one sentence. */
export interface TokenRun {
  readonly first: number;
  readonly end: number;
}

/** True where a word of denial stands in the run. */
export function denies({ marks }: SentenceView, { first, end }: TokenRun): boolean {
  return marks.negation.slice(first, end).some(Boolean);
}

/** Two linked sentences, held against each other. */
export interface SentencePair {
  readonly story: Story;
  readonly link: PairLink;
  readonly a: PlacedSentence;
  readonly b: PlacedSentence;
  readonly matches: WordMatches;
}

/** A pair seen from one of its sentences, so that a rule is written for one side and run for both. */
export interface Side {
  readonly pair: SentencePair;
  readonly own: PlacedSentence;
  readonly other: PlacedSentence;
  /** Own token to the other's token that says the same. */
  readonly partner: ReadonlyMap<number, number>;
}

/** A rule that tells, of two linked sentences seen from one side, how they differ in one kind. */
export type PairRule = (side: Side) => Telling[];

/** Reads the two sentences of a link. Cost: product of their lengths, which are bounded. */
export function pairOf(story: Story, link: PairLink): SentencePair {
  const a = story.sentence(link.a.column, link.sentenceA);
  const b = story.sentence(link.b.column, link.sentenceB);
  return { story, link, a, b, matches: matchWords(a.view, b.view) };
}

/** The pair as either of its sentences sees it. Cost: linear in their lengths. */
export function bothSides(pair: SentencePair): readonly [Side, Side] {
  const pairs = [...pair.matches, ...movedWords(pair)];
  return [
    { pair, own: pair.a, other: pair.b, partner: new Map(pairs) },
    { pair, own: pair.b, other: pair.a, partner: new Map(pairs.map(([i, j]) => [j, i])) },
  ];
}

/** Words of content that both sentences have just once, in another order: `police shot him`, `he was shot by police`. */
function movedWords({ a, b, matches }: SentencePair): WordMatches {
  const usedA = new Set(matches.map(([i]) => i));
  const usedB = new Set(matches.map(([, j]) => j));
  const free = (view: SentenceView, used: ReadonlySet<number>) =>
    flatMap(view.tokens, (_, at) => (view.marks.content[at] && !used.has(at) ? [at] : []));
  const inB = free(b.view, usedB);
  const inA = free(a.view, usedA);
  return flatMap(inA, (i) => {
    const same = inB.filter((j) => isSameWord(a.view, i, b.view, j));
    const twin = inA.some((other) => other !== i && isSameWord(a.view, i, a.view, other));
    return same.length === 1 && !twin ? [[i, same[0]!] as const] : [];
  });
}

/** How many words of content stand in both, within the given own tokens (all of the sentence where none are given). */
export function countShared(side: Side, run?: TokenRun): number {
  let count = 0;
  for (const i of side.partner.keys())
    if ((!run || (i >= run.first && i < run.end)) && side.own.view.marks.content[i]) count += 1;
  return count;
}

/** Tokens beside a word in which a second shared word ties it to its partner. */
const TIE = 5;

/** True where a further word of content beside a shared one is shared as well: both are likely of one thing. */
export function isTied({ own, partner }: Side, word: number, same: number): boolean {
  return [...partner].some(
    ([i, j]) =>
      i !== word &&
      Math.abs(i - word) <= TIE &&
      Math.abs(j - same) <= TIE &&
      own.view.marks.content[i],
  );
}

/** The phrases that hold the tokens `[first, end)`, as far as they may be shown; else the tokens alone. */
export function wholePhrases(view: SentenceView, { first, end }: TokenRun): TokenRun {
  const from = view.phrases[view.phraseOf[first]!]?.first ?? first;
  const to = view.phrases[view.phraseOf[end - 1]!]?.end ?? end;
  const whole = { first: Math.min(from, first), end: Math.max(to, end) };
  return isShowable(view, whole) ? whole : { first, end };
}

/** The run with the phrases behind it, as long as they follow directly and may be shown with it. */
export function withNext(view: SentenceView, run: TokenRun, most: number): TokenRun {
  let { end } = run;
  for (let more = 0; more < most; more += 1) {
    const next = view.phrases[view.phraseOf[end] ?? -1];
    if (!next || next.first !== end || !isShowable(view, { first: run.first, end: next.end }))
      break;
    if (view.tokens[next.end - 1]!.pos === 'CCONJ') break;
    end = next.end;
  }
  return { first: run.first, end };
}

/** Most phrases behind the first that are shown. */
const MORE_PHRASES = 3;

/** The words around most of the given tokens, of which at least `least` stand in it; null where none do. */
export function densestRun(
  view: SentenceView,
  shared: readonly number[],
  least: number,
): TokenRun | null {
  let best: TokenRun | null = null;
  let most = least - 1;
  for (const at of shared) {
    const run = endedWell(
      view,
      withNext(view, wholePhrases(view, { first: at, end: at + 1 }), MORE_PHRASES),
    );
    const count = shared.filter((other) => other >= run.first && other < run.end).length;
    if (count > most) {
      most = count;
      best = run;
    }
  }
  return best;
}

/** The run without the phrases at its end behind which it would be cut amid a noun or a verb group; as it is where all are. */
function endedWell(view: SentenceView, { first, end }: TokenRun): TokenRun {
  const from = view.phraseOf[first]!;
  for (let to = view.phraseOf[end - 1]!; from >= 0 && to >= from; to -= 1)
    if (endsWell(view, from, to)) return { first, end: view.phrases[to]!.end };
  return { first, end };
}

/** Short enough to be taken in at a glance. */
export function isShowable({ tokens }: SentenceView, { first, end }: TokenRun): boolean {
  return end > first && tokens[end - 1]!.end - tokens[first]!.start <= LONGEST_RUN;
}

/** True where the other sentence alone is a headline, cut to what fits: that it lacks a word says nothing. Cost: constant. */
export function isCutShort({ own, other }: Side): boolean {
  return other.inTitle && !own.inTitle;
}

/** A telling of one kind by words of either side of a pair; none where the words are too many to be shown. */
export function tellSides(
  side: Side,
  kind: FramingKind,
  own: TokenRun,
  other: TokenRun,
  worth: number,
  note: (own: string, other: string) => string,
): Telling[] {
  const { story, link } = side.pair;
  if (!isShowable(side.own.view, own) || !isShowable(side.other.view, other)) return [];
  const spans = [spanOfRun(side.own.view, own), spanOfRun(side.other.view, other)] as const;
  const telling: Telling = {
    kind,
    about: null,
    parts: [[...spans].sort((x, y) => x.column - y.column)],
    absent: [],
    note: note(story.words(spans[0]), story.words(spans[1])),
    confidence: link.confidence,
    worth,
    topics: [
      story.topicOf(link.a.column, link.sentenceA),
      story.topicOf(link.b.column, link.sentenceB),
    ],
  };
  return [telling];
}
