import type { PreparedArticle } from '../../prepared';
import type { PlacedSentence } from '../contrasts';
import { emphasisNote } from '../notes';
import type { Story } from '../telling';
import {
  denies,
  densestRun,
  type PairRule,
  type Side,
  type TokenRun,
  tellSides,
} from '../sentence-pair';

/** Distance in the story from which a thing is told at the top by one and further down by the other. Score 0..1. */
const FAR_DOWN = 0.15;
/** The same distance in sentences: in a short story one paragraph is no distance. */
const LEAST_BETWEEN = 3;
/** Least confidence of the link: where it is another matter, its place says nothing. Score 0..1. */
const SURE = 0.55;
/** The same of a headline, which few words link to anything. Score 0..1. */
const SURE_OF_HEADLINE = 0.4;
/** Sentences from the beginning, headline included, that are the top of a story. */
const TOP = 3;
/** Least share of the shared words that the other's top does not have. Score 0..1. */
const LEAST_NEW = 0.34;
/** The same share of the words that are shown: the top of the other may tell just these. Score 0..1. */
const LEAST_SHOWN_NEW = 0.5;
/** Shared words of content beside names in the words that are shown: one does not say what is told. */
const LEAST_TOGETHER = 2;
/** The same where none of them is an act: `phone numbers` stands high and low in many a story. */
const LEAST_WITHOUT_ACT = 3;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.25;

/** What one tells in the headline or the first lines and the other only further down. */
export const tellPlace: PairRule = (side) => {
  const { own, other, pair } = side;
  if (pair.link.confidence < (own.inTitle ? SURE_OF_HEADLINE : SURE)) return [];
  const { story } = pair;
  if (!isTop(story, own) || isTop(story, other) || !isFarDown(own, other) || isToldAtTop(side))
    return [];
  const content = [...side.partner].filter(([i]) => own.view.marks.content[i]);
  const top = densestRun(
    own.view,
    content.map(([i]) => i),
    LEAST_TOGETHER,
  );
  const below = densestRun(
    other.view,
    content.map(([, j]) => j),
    LEAST_TOGETHER,
  );
  if (!top || !below || !areOneMatter(side, top, below)) return [];
  if (isToldAtTop(side, top, LEAST_SHOWN_NEW) || leadsToo(side, top) || isStatedAtTop(side))
    return [];
  return tellSides(side, 'emphasis', top, below, WORTH * pair.link.confidence, emphasisNote);
};

/** Words of content in one sentence of the other's top that tell the same event: `a [quake] hit the [south] of [Peru]`. */
const LEAST_LED = 3;

/** A sentence of the other's top has so much of the words shown that it tells them in other words. */
function leadsToo({ own, other, pair: { story } }: Side, { first, end }: TokenRun): boolean {
  const { column } = other.view;
  const shown = own.view.tokens
    .slice(first, end)
    .filter((_, at) => own.view.marks.content[first + at]);
  return topOf(story, column).some((sentence) => {
    const { tokens } = story.sentence(column, sentence).view;
    const stems = new Set(tokens.map(({ stem }) => stem));
    const known = shown.filter(({ stem }) => stems.has(stem));
    return known.length >= LEAST_LED && known.some(({ pos }) => /^(?:NOUN|VERB)$/.test(pos));
  });
}

/** Least confidence of a match by which the other's top states the same in words of its own. Score 0..1. */
const SURE_AT_TOP = 0.7;

/** A sentence of the other's top states what this one does. */
function isStatedAtTop({ own, other, pair: { story } }: Side): boolean {
  const { column } = other.view;
  const top = topOf(story, column);
  return story.linksAt(own.view.column, own.view.sentence).some(({ a, b, ...link }) => {
    const there = a.column === column ? link.sentenceA : link.sentenceB;
    const isThere = a.column === column || b.column === column;
    return (
      isThere && link.relation === 'same' && link.confidence >= SURE_AT_TOP && top.includes(there)
    );
  });
}

/** `the 94-year-old dam`: how old a thing is says nothing that is told. */
const AGE = /^(?:\d+|years?|old|olds)$/;

/** The words shown share more than names, and neither of them denies the other. */
function areOneMatter({ own, other, partner }: Side, top: TokenRun, below: TokenRun): boolean {
  const matter = [...partner].filter(
    ([i, j]) =>
      own.view.marks.content[i] &&
      own.view.tokens[i]!.pos !== 'PROPN' &&
      !AGE.test(own.view.tokens[i]!.lower) &&
      i >= top.first &&
      i < top.end &&
      j >= below.first &&
      j < below.end,
  );
  const acts = matter.some(
    ([i, j]) => own.view.tokens[i]!.pos === 'VERB' && other.view.tokens[j]!.pos === 'VERB',
  );
  const least = acts ? LEAST_TOGETHER : LEAST_WITHOUT_ACT;
  return matter.length >= least && denies(own.view, top) === denies(other.view, below);
}

function isFarDown(top: PlacedSentence, below: PlacedSentence): boolean {
  return (
    below.view.sentence - top.view.sentence >= LEAST_BETWEEN && below.place - top.place >= FAR_DOWN
  );
}

function isTop(story: Story, { inTitle, view }: PlacedSentence): boolean {
  return inTitle || view.sentence < topEnd(story, view.column);
}

/** By article: the sentence behind its top. Menus and captions above a story are no part of it. */
const TOP_ENDS = new WeakMap<PreparedArticle, number>();

function topEnd(story: Story, column: number): number {
  const article = story.columns[column]!;
  const known = TOP_ENDS.get(article);
  if (known !== undefined) return known;
  let end = 0;
  for (let told = 0; told < TOP && end < article.sentences.length; end += 1)
    if (article.sentences[end]!.inStory || story.isTitle(column, end)) told += 1;
  TOP_ENDS.set(article, end);
  return end;
}

/** The sentences at the top of an article. */
function topOf(story: Story, column: number): number[] {
  const { sentences } = story.columns[column]!;
  return Array.from({ length: topEnd(story, column) }, (_, at) => at).filter(
    (sentence) => sentences[sentence]!.inStory || story.isTitle(column, sentence),
  );
}

/** The other's top has most of the shared words too. A link alone says little: all of a story is kin to its headline. */
function isToldAtTop(
  { own, other, partner, pair: { story } }: Side,
  run: TokenRun = { first: 0, end: own.view.tokens.length },
  leastNew = LEAST_NEW,
): boolean {
  const { column } = other.view;
  const said = new Set(
    topOf(story, column).flatMap((sentence) =>
      story.sentence(column, sentence).view.tokens.map(({ stem }) => stem),
    ),
  );
  const { tokens, marks } = own.view;
  const shared = [...partner.keys()].filter(
    (i) => marks.content[i] && i >= run.first && i < run.end,
  );
  return shared.filter((i) => !said.has(tokens[i]!.stem)).length < leastNew * shared.length;
}
