import { opensWithCapital } from '../../annotate/opens-with-capital';
import { isLoadedWord } from '../framing-words';
import { thingNote } from '../notes';
import { countShared, isTied, type PairRule, type Side, tellSides } from '../sentence-pair';
import type { Phrase, SentenceView } from '../sentence-view';
import { isHyphen } from '../token-marks';

/** Words of content that both sentences must share. */
const LEAST_SHARED = 2;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.28;

/** What one side names with a word that judges or colours it, `a rotten deal`, and the other without: `the deal`. */
export const tellNaming: PairRule = (side) => {
  if (countShared(side) < LEAST_SHARED) return [];
  for (const [head, same] of side.partner) {
    const mine = namingAt(side.own.view, head);
    const theirs = namingAt(side.other.view, same);
    if (!mine || !theirs || !isTied(side, head, same) || isHalf(side, head, same)) continue;
    const colour = colourOf(side, mine, head, theirs, same);
    if (colour === null) continue;
    return tellSides(side, 'label', mine, theirs, WORTH * side.pair.link.confidence, thingNote);
  }
  return [];
};

/** What the tagger takes the head of a compound for. */
const HEAD = /^(?:NOUN|VERB)$/;

/** `a nasty [harbour] strike` against `the [harbour] strikes`: the noun behind it is the head, whatever the tagger takes it for. */
function isHalf({ own, other }: Side, head: number, same: number): boolean {
  const [mine, theirs] = [own.view.tokens[head + 1], other.view.tokens[same + 1]];
  return (
    mine !== undefined && theirs !== undefined && HEAD.test(mine.pos) && mine.stem === theirs.stem
  );
}

/** The noun phrase that ends with a common noun, without the prepositions before it; null where the noun is no head. */
function namingAt(view: SentenceView, head: number): Pick<Phrase, 'first' | 'end'> | null {
  const { tokens, phrases, phraseOf } = view;
  const phrase = phrases[phraseOf[head]!];
  if (tokens[head]!.pos !== 'NOUN' || phrase?.kind !== 'noun' || phrase.end !== head + 1)
    return null;
  if (isHyphen(tokens[head + 1])) return null;
  let { first } = phrase;
  while (first < head && tokens[first]!.pos === 'ADP') first += 1;
  // `offering the harbour asylum`, `which hosts camps`: the tagger takes a verb into the phrase.
  const { pos, lower } = tokens[first]!;
  return pos === 'VERB' || /^(?:who|which|that|what)/.test(lower)
    ? null
    : { first, end: phrase.end };
}

/** The word that colours the own naming, and that the other article never has with this noun. */
function colourOf(
  { own, other, partner, pair: { story } }: Side,
  mine: Pick<Phrase, 'first' | 'end'>,
  head: number,
  theirs: Pick<Phrase, 'first' | 'end'>,
  same: number,
): number | null {
  for (let at = mine.first; at < head; at += 1) {
    if (partner.has(at) || !isColoured(own.view, at) || isOfName(own.view, at, head)) continue;
    if (story.says(other.view.column, own.view.tokens[at]!, own.view.tokens[head]!)) continue;
    for (let near = theirs.first; near < same; near += 1)
      if (isColoured(other.view, near)) return null;
    return at;
  }
  return null;
}

/** `the embattled Ann Moss plan`: what stands before a name is said of that. */
function isOfName({ tokens }: SentenceView, at: number, head: number): boolean {
  const named = tokens.slice(at + 1, head).some(({ pos }) => pos === 'PROPN');
  return named && !opensWithCapital(tokens[head]!.text);
}

/** It judges, or is a loaded word; outside quotation marks it is the article's own. */
function isColoured(view: SentenceView, at: number): boolean {
  const { tokens, stances, marks } = view;
  if (!/^(?:ADJ|NOUN|VERB)$/.test(tokens[at]!.pos) || marks.status[at]) return false;
  return stances[at]?.has('judging') === true || isLoadedWord(view, at);
}
