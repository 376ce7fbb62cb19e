import type { ColumnSpan, Token } from '../prepared';
import { leadNote } from './notes';
import { cutPieces } from './omissions';
import { DAYS, hasMatter } from './spans';
import { MOST_WORDINGS, spanOfRun, type Story, type Telling } from './telling';
import { isContent } from './token-marks';

/** Sentences from the beginning among which the first of the story is looked for. */
const TOP = 6;
/** Words of content of a sentence that opens a story: a dateline or a heading has fewer. */
const LEAST_WORDS = 5;
/** Words of content that a piece must have. */
const LEAST_CONTENT = 2;
/** Least share of words that the other's first sentence and headline do not have. Score 0..1. */
const LEAST_FRESH = 0.3;
/** Nouns, names and verbs that two first sentences must share: one may be a first name. */
const LEAST_SHARED = 2;
/** How sure it is that two stories on one event open with it. Score 0..1. */
const CONFIDENCE = 0.8;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.4;

/** The first sentence of a story. */
interface Lead {
  readonly column: number;
  readonly sentence: number;
  /** All words of it and of the headline. */
  readonly stems: ReadonlySet<string>;
  /** Its nouns, names and verbs. */
  readonly matter: ReadonlySet<string>;
}

/** A piece of a first sentence. */
interface Piece {
  readonly span: ColumnSpan;
  readonly size: number;
  readonly fresh: number;
  /** Its nouns, names and verbs. */
  readonly matter: ReadonlySet<string>;
}

/**
 * How the first sentences of two stories on one event put it: pieces of either that the other does not have, led by two
 * that share a word.
 * Shape: at most one telling for each two articles. Cost: their number squared.
 */
export function tellLeads(story: Story): Telling[] {
  const leads = story.columns.flatMap((_, column) => leadOf(story, column) ?? []);
  return leads.flatMap((one, index) =>
    leads.slice(index + 1).flatMap((other) => tellTwo(story, one, other)),
  );
}

function leadOf(story: Story, column: number): Lead | null {
  const { sentences } = story.columns[column]!;
  for (let at = 0; at < Math.min(TOP, sentences.length); at += 1) {
    if (story.isTitle(column, at) || !sentences[at]!.inStory) continue;
    const { tokens, phrases } = story.sentence(column, at).view;
    if (!phrases.some(({ kind }) => kind === 'verb')) continue;
    if (tokens.filter(isContent).length < LEAST_WORDS || isCorrection(tokens)) continue;
    const top = Array.from({ length: at + 1 }, (_, k) => story.sentence(column, k).view.tokens);
    const stems = new Set(top.flat().map(({ stem }) => stem));
    return { column, sentence: at, stems, matter: matterOf(tokens) };
  }
  return null;
}

/** `This story corrects the first paragraph`: a note on the story, not its beginning. */
function isCorrection(tokens: readonly Token[]): boolean {
  const lower = tokens.slice(0, LEAST_WORDS + 1).map((token) => token.lower);
  return lower.includes('story') && lower.some((word) => /^correct(?:s|ed)?$/.test(word));
}

function piecesOf(story: Story, { column, sentence }: Lead, others: ReadonlySet<string>): Piece[] {
  const { view } = story.sentence(column, sentence);
  return cutPieces(view)
    .filter((piece) => hasMatter(view, piece))
    .map((piece) => {
      const content = view.tokens.slice(piece.first, piece.end).filter(isContent);
      return {
        span: spanOfRun(view, piece),
        size: content.length,
        fresh: content.filter(({ stem }) => !others.has(stem)).length,
        matter: matterOf(content),
      };
    })
    .filter(({ size, fresh }) => size >= LEAST_CONTENT && fresh >= LEAST_FRESH * size)
    .sort((x, y) => y.fresh - x.fresh);
}

/** Stems of the nouns, names and verbs; no days. */
function matterOf(tokens: readonly Token[]): ReadonlySet<string> {
  const matter = tokens.filter(
    (token) =>
      isContent(token) && /^(?:NOUN|PROPN|VERB)$/.test(token.pos) && !DAYS.test(token.lower),
  );
  return new Set(matter.map(({ stem }) => stem));
}

/** Two pieces by what each has of its own, and by what ties them. */
function worthOf({ a, b, shared }: { a: Piece; b: Piece; shared: number }): number {
  return a.fresh + b.fresh + 2 * shared;
}

function tellTwo(story: Story, one: Lead, other: Lead): Telling[] {
  if (!story.areComparable(one.column, other.column)) return [];
  const known = [...one.matter].filter((stem) => other.matter.has(stem)).length;
  if (known < LEAST_SHARED) return [];
  const as = piecesOf(story, one, other.stems);
  const bs = piecesOf(story, other, one.stems);
  const [best] = as
    .flatMap((a) =>
      bs.map((b) => ({ a, b, shared: [...a.matter].filter((stem) => b.matter.has(stem)).length })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((x, y) => worthOf(y) - worthOf(x));
  if (!best) return [];
  const rest = (pieces: readonly Piece[], lead: Piece) =>
    pieces
      .filter((piece) => piece !== lead)
      .slice(0, MOST_WORDINGS - 1)
      .map(({ span }) => [span]);
  return [
    {
      kind: 'wording',
      about: null,
      parts: [[best.a.span, best.b.span], ...rest(as, best.a), ...rest(bs, best.b)],
      absent: [],
      note: leadNote(story.words(best.a.span), story.words(best.b.span)),
      confidence: CONFIDENCE,
      worth: WORTH,
      topics: ['leads'],
    },
  ];
}
