import { describe, expect, it } from 'vitest';
import {
  findBareNames,
  findByline,
  findBylineOutlet,
  isBareNames,
  isNameAndPost,
  isStaffByline,
} from './byline';
import { findDateline } from './dateline';
import { findOwner, findPlaceAndOutlet } from './outlet';

describe('findByline', () => {
  it.each([
    ['By Rita Holm', 'Rita Holm'],
    ['By Rita Holm and Ben Lane, Coast staff', 'Rita Holm and Ben Lane'],
    ['Von Rita Holm', 'Rita Holm'],
    ['By Rita Holm, The Coast Herald', 'Rita Holm'],
    ['By Rita Holm Oct. 15, 2026', 'Rita Holm'],
    ['By Rita Holm, North Coast correspondent', 'Rita Holm'],
    ['Analysis by Rita Holm in Malo and Ben Lane in Orsk', 'Rita Holm and Ben Lane'],
    ['482 Views Rita Holm Share', 'Rita Holm'],
  ])('reads %s', (line, names) => {
    expect(findByline(line)).toBe(names);
  });

  it.each(['By midnight the wall was gone', 'By the harbour', '482 views'])(
    'names nobody in %s',
    (line) => expect(findByline(line)).toBeNull(),
  );

  it('knows a writer by the post in the line below, and nobody else', () => {
    expect(isNameAndPost('Rita Holm', 'Chief coast correspondent')).toBe(true);
    expect(isNameAndPost('Rita Holm', 'The harbour wall fell')).toBe(false);
    expect(isNameAndPost('The wall fell.', 'Coast correspondent')).toBe(false);
  });

  it('knows a line of names from a sentence', () => {
    expect(isBareNames('Rita Holm and Ben Lane')).toBe(true);
    expect(isBareNames('Rita Holm left.')).toBe(false);
    expect(isBareNames('Shipowner Holm, 54, faces prison')).toBe(false);
  });

  it('knows a newsroom from people', () => {
    expect(isStaffByline('By Courier staff and agencies')).toBe(true);
    expect(isStaffByline('Agencies')).toBe(true);
    expect(isStaffByline('By Courier staff in Malo')).toBe(true);
    expect(isStaffByline('Hospital staff in Malo')).toBe(false);
    expect(isStaffByline('Hospital staff walk out')).toBe(false);
  });

  it('reads the names without the day behind them', () => {
    expect(findBareNames('Rita Holm | March 3, 2026 | 4 min read')).toBe('Rita Holm');
    expect(findBareNames('Rita Holm, Harbours Editor')).toBe('Rita Holm');
  });

  it.each([
    ['By Rita Holm, The Coast Herald', 'The Coast Herald'],
    ['Posted by Rita Holm, The Open Shore — for a fairer coast', 'The Open Shore'],
    ['Coast Affairs Correspondent, The Sentinel', 'The Sentinel'],
    ['By Rita Holm, North Coast correspondent', null],
  ])('reads the paper in %s', (line, outlet) => {
    expect(findBylineOutlet(line)).toBe(outlet);
  });
});

describe('findDateline', () => {
  it.each([
    ['Malo, Brand – The wall fell.', 'Malo, Brand'],
    ['MALO (Reuters) - The wall fell.', 'MALO'],
    ['**Malo** – The wall fell.', 'Malo'],
    ['Coast News Agency, PORT MALO, March 3 - The wall fell.', 'PORT MALO'],
    ['PORT MALO, March 3 — “It fell.”', 'PORT MALO'],
  ])('reads %s', (paragraph, place) => {
    expect(findDateline(paragraph)?.place).toBe(place);
  });

  it('reads the day and the agency where no place stands there', () => {
    const dateline = 'Mar 3 (Coastwire) -';
    expect(findDateline(`${dateline} The wall fell on Monday.`)).toEqual({
      place: null,
      agency: 'Coastwire',
      length: dateline.length,
    });
  });

  it.each([
    'May 3 (a Tuesday) - it fell',
    'The wall – built in 1902 – fell.',
    'Moss - the mayor - spoke.',
    '',
  ])('finds none in %s', (paragraph) => expect(findDateline(paragraph)).toBeNull());
});

describe('outlets', () => {
  it('are read from a place line and from a copyright line', () => {
    expect(findPlaceAndOutlet('Malo - Coast News Agency')).toEqual({
      place: 'Malo',
      outlet: 'Coast News Agency',
    });
    expect(findPlaceAndOutlet('Malo - a small town')).toBeNull();
    expect(findOwner('© 2026 The Coast Herald. All rights reserved')).toBe('The Coast Herald');
    expect(findOwner('All rights reserved')).toBeNull();
  });
});
