import type { ColumnSpan } from '../prepared';
import { headlineNote, topNote } from './notes';
import { cutPieces } from './omissions';
import type { SentenceView } from './sentence-view';
import { HEADLINES, MOST_WORDINGS, spanOfRun, type Story, type Telling } from './telling';

/** Sentences from the beginning among which a headline is looked for. */
const TOP = 3;
/** Words of content up to which two headlines share so little that they put two sides of one event at the top. */
const MOST_SHARED_OF_OTHER = 1;
/** Words of content that only one of two headlines has: by two, `board offers refuge` and `board extends offer of refuge` may differ. */
const LEAST_OWN = 3;
/** Share of the longest piece from which a headline may be cut: its kicker is short. Score 0..1. */
const LEAST_PIECE = 0.25;
/** How sure it is that two headlines speak of one event. Score 0..1. */
const CONFIDENCE = 0.8;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.5;

/** What one article puts above its story. */
interface Headline {
  readonly column: number;
  /** Where it stands. */
  readonly sentences: readonly number[];
  readonly stems: ReadonlySet<string>;
  readonly pieces: readonly ColumnSpan[];
}

/**
 * How the headlines of two articles on one event put it: what each of them says that the other does not.
 * Shape: one telling for each two articles with different headlines that name something alike. Cost: their number squared.
 */
export function tellHeadlines(story: Story): Telling[] {
  const headlines = story.columns.flatMap((_, column) => headlineOf(story, column) ?? []);
  return headlines.flatMap((one, index) =>
    headlines.slice(index + 1).flatMap((other) => tellTwo(story, one, other)),
  );
}

function headlineOf(story: Story, column: number): Headline | null {
  const { sentences, blocks } = story.columns[column]!;
  const views: SentenceView[] = [];
  for (let at = 0; at < Math.min(TOP, sentences.length); at += 1)
    if (blocks[sentences[at]!.block]!.role === 'title') views.push(story.sentence(column, at).view);
  const stems = new Set(
    views.flatMap(({ tokens, marks }) =>
      tokens.flatMap(({ stem }, at) => (marks.content[at] ? [stem] : [])),
    ),
  );
  const pieces = views.flatMap((view) =>
    cutPieces(view, LEAST_PIECE).map((piece) => withMarks(story, spanOfRun(view, piece))),
  );
  const titles = views.map(({ sentence }) => sentence);
  return pieces.length === 0 ? null : { column, sentences: titles, stems, pieces };
}

const OPENING = /["'“‘«„]/;
const CLOSING = /["'”’»]/;

/** The words with the marks of a quotation that begins or ends with them. */
function withMarks(story: Story, { column, start, end }: ColumnSpan): ColumnSpan {
  const { text, quotations } = story.columns[column]!;
  const opens = quotations.some((quoted) => quoted.start === start || quoted.start + 1 === start);
  const closes = quotations.some((quoted) => quoted.end === end || quoted.end - 1 === end);
  return {
    column,
    start: opens && OPENING.test(text.charAt(start - 1)) ? start - 1 : start,
    end: closes && CLOSING.test(text.charAt(end)) ? end + 1 : end,
  };
}

/** Some match joins the headline with the other article: it is of the same event, whatever it puts first. */
function isMatched(story: Story, { column, sentences }: Headline, other: number): boolean {
  return sentences.some((sentence) =>
    story.linksAt(column, sentence).some(({ a, b }) => a.column === other || b.column === other),
  );
}

function tellTwo(story: Story, one: Headline, other: Headline): Telling[] {
  if (!story.areComparable(one.column, other.column)) return [];
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  // Both must say something that the other does not: a shorter form of the same is no contrast.
  if (shared >= Math.min(one.stems.size, other.stems.size)) return [];
  if (one.stems.size + other.stems.size - 2 * shared < LEAST_OWN) return [];
  if (shared === 0 && !isMatched(story, one, other.column) && !isMatched(story, other, one.column))
    return [];
  const isOfOther = shared <= MOST_SHARED_OF_OTHER;
  const [first, ...further] = [one, other].map(({ pieces }) => pieces[0]!);
  return [
    {
      kind: isOfOther ? 'emphasis' : 'wording',
      about: null,
      parts: [
        [first!, ...further],
        ...[one, other].flatMap(({ pieces }) =>
          pieces.slice(1, MOST_WORDINGS).map((piece) => [piece]),
        ),
      ],
      absent: [],
      note: (isOfOther ? topNote : headlineNote)(story.words(first!), story.words(further[0]!)),
      confidence: CONFIDENCE,
      worth: WORTH,
      topics: [HEADLINES],
    },
  ];
}
