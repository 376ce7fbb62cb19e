import { flatMap } from '../flat-map';
import type { PairLink } from '../prepared';
import { tellOtherValues } from './contested';
import { canLead, isFramed } from './lead-gates';
import { wordingNote } from './notes';
import { leadAndRest, type OwnPiece, ownPieces } from './own-pieces';
import type { SentencePair } from './sentence-pair';
import type { Story, Telling } from './telling';

/** By how much another match of either sentence may be surer: above, what they share is told there. Score 0..1. */
const RIVAL = 0.2;
/** Confidence of a link from which one shared word is enough for two pieces to lead: below, two are asked, one beside names. Score 0..1. */
const SURER = 0.6;
/** Words of their own that the two leading pieces must have: fewer are hardly put differently. */
const LEAST_OWN = 2;
/** Behind all that the ranker picks: it is told where nothing else is. Score 0..1. */
const WORTH = 0.01;

/**
 * Of two linked sentences of which nothing else is told, where none matches either much better: pieces of either that the
 * other does not have, led by two that share a word.
 * Shape: at most one telling. Cost: linear in their tokens and links.
 */
export function tellClosest({ a, b, link, story }: SentencePair): Telling[] {
  // Headlines are held against each other anyway.
  if ((a.inTitle && b.inTitle) || !isClosest(story, link)) return [];
  const [stemsA, stemsB] = [a, b].map(({ view }) => new Set(view.tokens.map(({ stem }) => stem)));
  const names = new Set(flatMap(a.view.tokens, ({ pos, stem }) => (pos === 'PROPN' ? [stem] : [])));
  const parts = leadAndRest(ownPieces(a.view, stemsB!), ownPieces(b.view, stemsA!), (x, y) => {
    if (!mayLead(x, y) || (link.confidence < SURER && !areNear(x, y, names))) return false;
    const [one, other] = [
      { placed: a, run: x.run },
      { placed: b, run: y.run },
    ] as const;
    // No headline nor who acts is enough here: nothing but these words says that both put one thing in two ways.
    return canLead(one, other) && isFramed(one, other);
  });
  const [first, second] = parts[0] ?? [];
  if (!first || !second || tellOtherValues(story.columns, first, second)) return [];
  return [
    {
      kind: 'wording',
      about: null,
      parts,
      absent: [],
      alone: true,
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

/** They share two words, not only names. */
function areNear(x: OwnPiece, y: OwnPiece, names: ReadonlySet<string>): boolean {
  const shared = [...x.matter].filter((stem) => y.matter.has(stem));
  return shared.length > 1 && shared.some((stem) => !names.has(stem));
}
