import { describe, expect, it } from 'vitest';
import { leadAndRest, ownPieces } from './own-pieces';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** The pieces of the third line of two stories that the other's does not have. */
function piecesOf(one: string, other: string) {
  const { columns } = storyOf([OPENING + one, OPENING + other], []);
  const story = new Story(columns, []);
  const [a, b] = [0, 1].map((column) => story.sentence(column, 2).view);
  const stemsOf = (view: typeof a) => new Set(view!.tokens.map(({ stem }) => stem));
  const words = ({ column, start, end }: { column: number; start: number; end: number }) =>
    columns[column]!.text.slice(start, end);
  return { as: ownPieces(a!, stemsOf(b)), bs: ownPieces(b!, stemsOf(a)), words };
}

describe('ownPieces', () => {
  it('gives the piece with the most words of its own first', () => {
    const { as, words } = piecesOf(
      'The council sold the old ferry of the island, which had carried heavy loads of salt through bitter winters.',
      'The council sold the ferry of the island.',
    );
    expect(words(as[0]!.span)).toContain('heavy loads of salt');
  });

  it('gives none of what the other has too', () => {
    expect(
      piecesOf('The council sold the ferry.', 'The ferry was sold by the council.').as,
    ).toEqual([]);
  });

  it('knows a piece that is denied', () => {
    const denied = (text: string) => piecesOf(text, 'Rain fell.').as.map((piece) => piece.denied);
    expect(denied('The council never sold the ferry.')).toEqual([true]);
    expect(denied('The council sold the ferry.')).toEqual([false]);
  });

  it('counts no day, number or verb of saying as telling', () => {
    const [piece] = piecesOf('The mayor told the council of 32 boats on Monday.', 'Rain fell.').as;
    expect(piece).toMatchObject({ fresh: 6, telling: 3 });
  });
});

describe('leadAndRest', () => {
  it('leads with two pieces that share a word and may lead', () => {
    const { as, bs, words } = piecesOf(
      'The council sold the old ferry.',
      'A rusty ferry found a new owner.',
    );
    expect(leadAndRest(as, bs).map((part) => part.map(words))).toEqual([
      ['The council sold the old ferry', 'A rusty ferry found a new owner'],
    ]);
    expect(leadAndRest(as, bs, () => false)).toEqual([]);
  });

  it('is empty where no two share a word', () => {
    const { as, bs } = piecesOf('The council sold the ferry.', 'A storm felled an old crane.');
    expect(leadAndRest(as, bs)).toEqual([]);
  });
});
