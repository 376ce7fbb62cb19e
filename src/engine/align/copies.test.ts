import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { findCopies } from './copies';

const WIRE = [
  'The harbour of Port Elda was closed on Monday after a ferry struck the northern pier and spilled fuel.',
  'Harbour master Ines Caldor said that divers would inspect the hull before the ship could be moved.',
  'Fishing crews were told to stay ashore until the slick, about two kilometres long, had been contained.',
  'The ferry company apologised and promised to pay for the cleaning of the beaches south of the town.',
].join(' ');
const EDITED = `${WIRE.replace('harbour master', 'port captain').replace('apologised', 'said sorry')} More to follow.`;
const OTHER = [
  'A ferry hit a pier in Port Elda at the start of the week, and fuel ran into the sea.',
  'Boats may not leave the port for now, and the people who live from fishing worry about their income.',
  'The owner of the ship has offered to clean the coast, while divers look at the damage below the waterline.',
].join(' ');

const columns = (...texts: string[]) => texts.map((text) => prepareText(text));

describe('findCopies', () => {
  it('finds the copy of a wire report, lightly edited', () => {
    expect(findCopies(columns(WIRE, OTHER, EDITED))).toEqual([null, null, 0]);
  });

  it('leaves another report of the same event alone', () => {
    expect(findCopies(columns(WIRE, OTHER))).toEqual([null, null]);
  });

  it('holds all copies against the first column', () => {
    expect(findCopies(columns(EDITED, WIRE, WIRE))).toEqual([null, 0, 0]);
  });

  it('takes what was published first for the original, and of one day what credits no agency', () => {
    const dated = (day: string, byline: string) =>
      prepareText(`Ferry strikes pier in Port Elda\n\n${byline}\n\n${day}\n\n${WIRE}`);
    const wire = dated('3 March 2026', 'By Rita Holm');
    expect(findCopies([dated('4 March 2026', 'By Ben Lane'), wire])).toEqual([1, null]);
    expect(findCopies([dated('3 March 2026', 'By Courier staff and agencies'), wire])).toEqual([
      1,
      null,
    ]);
  });

  it('takes the agency that a dateline names for the original', () => {
    const from = (outlet: string) =>
      prepareText(
        `${outlet}\n\nFerry strikes pier in Port Elda\n\nPORT ELDA (Coast Wire) - ${WIRE}`,
        { outlet, published: '2026-03-03' },
      );
    expect(findCopies([from('Elda Tribune'), from('Coast Wire')])).toEqual([1, null]);
  });

  it('takes empty texts and no texts', () => {
    expect(findCopies([])).toEqual([]);
    expect(findCopies(columns('', ''))).toEqual([null, null]);
  });
});
