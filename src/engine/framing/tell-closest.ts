import { flatMap } from '../flat-map';
import type { PairLink } from '../prepared';
import { tellOtherValues } from './contested';
import { wordingNote } from './notes';
import { countKindred, leadAndRest, type OwnPiece, ownPieces } from './own-pieces';
import type { SentencePair } from './sentence-pair';
import type { Story, Telling } from './telling';

/**
 * Least confidence of a link: below, one in three of such tellings is true, from here on two in three, at the price of one in thirty of
 * the contrasts found. Score 0..1.
 */
const SURE = 0.5;
/** By how much another match of either sentence may be surer: above, what they share is told there. Score 0..1. */
const RIVAL = 0.4;
/** Words of its own that each leading piece must have. */
const LEAST_OWN = 2;
/** Behind all that the ranker picks: it is told where nothing else is. Score 0..1. */
const WORTH = 0.01;

/**
 * Of two linked sentences of which nothing is told as put in other words, where none matches either much better: pieces of either that the
 * other does not have, led by two that share a word beyond names, or words that stand for one another.
 * Shape: at most one telling. Cost: linear in their tokens and links.
 */
export function tellClosest({ a, b, link, story }: SentencePair): Telling[] {
  if (link.confidence < SURE) return [];
  // Headlines are held against each other anyway.
  if ((a.inTitle && b.inTitle) || !isClosest(story, link)) return [];
  const [stemsA, stemsB] = [a, b].map(({ view }) => new Set(view.tokens.map(({ stem }) => stem)));
  const names = new Set(
    [a, b].flatMap(({ view }) =>
      flatMap(view.tokens, ({ pos, stem }) => (pos === 'PROPN' ? [stem] : [])),
    ),
  );
  const parts = leadAndRest(
    ownPieces(a.view, stemsB!),
    ownPieces(b.view, stemsA!),
    (x, y) => mayLead(x, y) && shareMatter(x, y, names),
  );
  const [first, second] = parts[0] ?? [];
  if (!first || !second || tellOtherValues(story.columns, first, second)) return [];
  return [
    {
      kind: 'wording',
      about: null,
      parts,
      absent: [],
      note: wordingNote(story.words(first), story.words(second)),
      confidence: link.confidence,
      worth: WORTH * link.confidence,
      topics: [
        story.topicOf(link.a.column, link.sentenceA),
        story.topicOf(link.b.column, link.sentenceB),
      ],
    },
  ];
}

/** No sentence of the other article matches either of them much better. */
function isClosest(story: Story, { a, b, sentenceA, sentenceB, confidence }: PairLink): boolean {
  return [
    ...story.linksAt(a.column, sentenceA).filter((link) => joins(link, b.column)),
    ...story.linksAt(b.column, sentenceB).filter((link) => joins(link, a.column)),
  ].every((link) => link.confidence <= confidence + RIVAL);
}

function joins({ a, b }: PairLink, column: number): boolean {
  return a.column === column || b.column === column;
}

/** Both have words of their own, and neither denies what the other states. */
function mayLead(x: OwnPiece, y: OwnPiece): boolean {
  return (
    Math.min(x.fresh, y.fresh) >= LEAST_OWN &&
    Math.min(x.telling, y.telling) > 0 &&
    x.denied === y.denied
  );
}

/** They share a word, or one that can stand for it, beyond names. */
function shareMatter(x: OwnPiece, y: OwnPiece, names: ReadonlySet<string>): boolean {
  const matter = [...x.matter].filter((stem) => !names.has(stem));
  return countKindred(new Set(matter), y.matter) > 0;
}
