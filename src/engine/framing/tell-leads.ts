import type { Token } from '../prepared';
import { isFramed } from './lead-gates';
import { leadNote } from './notes';
import { countKindred, leadAndRest, matterOf, ownPieces } from './own-pieces';
import type { Story, Telling } from './telling';
import { isContent } from './token-marks';

/** Sentences from the beginning among which the first of the story is looked for. */
const TOP = 6;
/** Words of content of a sentence that opens a story: a dateline or a heading has fewer. */
const LEAST_WORDS = 5;
/** Nouns, names and verbs that two first sentences must share, or call by words of one sense: one may be a first name. */
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

/** Two stories on one event may open with two developments: some match joins the sentences. */
function areLinked(story: Story, one: Lead, other: Lead): boolean {
  return story.linksAt(one.column, one.sentence).some(({ a, b, sentenceA, sentenceB }) => {
    const [end, sentence] = a.column === one.column ? [b, sentenceB] : [a, sentenceA];
    return end.column === other.column && sentence === other.sentence;
  });
}

function tellTwo(story: Story, one: Lead, other: Lead): Telling[] {
  if (!story.areComparable(one.column, other.column)) return [];
  const known = countKindred(one.matter, other.matter);
  if (known < LEAST_SHARED || !areLinked(story, one, other)) return [];
  const pieces = ({ column, sentence }: Lead, { stems }: Lead) =>
    ownPieces(story.sentence(column, sentence).view, stems);
  const [mine, theirs] = [pieces(one, other), pieces(other, one)];
  const placed = [one, other].map(({ column, sentence }) => story.sentence(column, sentence));
  // The two that are named first should be what is put differently, not who spoke when.
  const framed = leadAndRest(mine, theirs, (x, y) =>
    isFramed({ placed: placed[0]!, run: x.run }, { placed: placed[1]!, run: y.run }),
  );
  const parts = framed.length > 0 ? framed : leadAndRest(mine, theirs);
  if (parts.length === 0) return [];
  const [a, b] = parts[0]!;
  return [
    {
      kind: 'wording',
      about: null,
      parts,
      absent: [],
      note: leadNote(story.words(a!), story.words(b!)),
      confidence: CONFIDENCE,
      worth: WORTH,
      topics: ['leads'],
    },
  ];
}
