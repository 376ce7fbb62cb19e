import type { PlacedSentence } from '../contrasts';
import { isContent } from '../token-marks';
import {
  countShared,
  densestRun,
  type PairRule,
  type Side,
  type TokenRun,
  tellSides,
} from '../sentence-pair';

/** Distance in the story from which a thing is told at the top by one and further down by the other. Score 0..1. */
const FAR_DOWN = 0.3;
/** Least confidence of the link: where it is another matter, its place says nothing. Score 0..1. */
const SURE = 0.5;
/** Confidence of a link to the other's top from which the thing is told there too. Score 0..1. */
const TOLD = 0.35;
/** Sentences from the beginning that are the top of a story. */
const TOP = 2;
/** Share of the shared words that the other's top may have too. Score 0..1. */
const LEAST_NEW = 0.3;
/** Words of content that both sentences must share. */
const LEAST_SHARED = 3;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.25;

/** What one tells in the headline or the first lines and the other only further down. */
export const tellPlace: PairRule = (side) => {
  const { own, other, pair } = side;
  if (pair.link.confidence < SURE || countShared(side) < LEAST_SHARED) return [];
  if (!isTop(own) || isTop(other) || other.place - own.place < FAR_DOWN) return [];
  if (isToldAtTop(side)) return [];
  const [mine, theirs] = densestRuns(side);
  if (!mine || !theirs) return [];
  return tellSides(
    side,
    'emphasis',
    mine,
    theirs,
    WORTH * pair.link.confidence,
    (top, below) => `Told at the top by one and further down by another: “${top}” and “${below}”.`,
  );
};

function isTop({ inTitle, view }: PlacedSentence): boolean {
  return inTitle || view.sentence <= 1;
}

/** The other tells it at its top as well, by a link or by its words. */
function isToldAtTop({ own, other, partner, pair }: Side): boolean {
  const { story } = pair;
  const { column } = other.view;
  const top = story.columns[column]!.sentences.map((_, sentence) => sentence)
    .slice(0, 2 * TOP)
    .filter((sentence) => sentence < TOP || story.isTitle(column, sentence));
  const linked = story.linksAt(own.view.column, own.view.sentence).some((link) => {
    const there =
      link.a.column === column ? link.sentenceA : link.b.column === column ? link.sentenceB : -1;
    return link.confidence >= TOLD && top.includes(there);
  });
  if (linked) return true;
  const said = new Set(
    top.flatMap((sentence) => story.sentence(column, sentence).view.tokens.map(({ stem }) => stem)),
  );
  const shared = [...partner.keys()].map((i) => own.view.tokens[i]!).filter(isContent);
  const fresh = shared.filter(({ stem }) => !said.has(stem));
  return fresh.length < LEAST_NEW * shared.length;
}

/** The words of either side where most of the shared ones stand together. */
function densestRuns({ own, other, partner }: Side): [TokenRun | null, TokenRun | null] {
  const content = [...partner].filter(([i]) => isContent(own.view.tokens[i]!));
  return [
    densestRun(
      own.view,
      content.map(([i]) => i),
      2,
    ),
    densestRun(
      other.view,
      content.map(([, j]) => j),
      2,
    ),
  ];
}
