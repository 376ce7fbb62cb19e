import { describe, expect, it } from 'vitest';
import { findMasthead, findOutletBelowTitle, findOwner, findPlaceAndOutlet } from './outlet';

describe('findMasthead', () => {
  it.each([
    'The Coast Herald',
    'Malo Evening Gazette',
    'Northern Wire',
    'County Post',
    'The Baltic Times & Chronicle',
    'MALO POST International',
    'The Sentinel',
    'Northern Public Broadcasting',
    'Coast News Agency',
  ])('knows %s', (line) => {
    expect(findMasthead(line)).toBe(line);
  });

  it.each([
    'World News',
    'Herald',
    'The herald came at noon',
    'Film Review',
    'Rita Holm',
    'MAYOR QUITS POST',
    'About Malo Chronicle',
  ])('takes %s for no newspaper', (line) => {
    expect(findMasthead(line)).toBeNull();
  });
});

describe('findOutletBelowTitle', () => {
  it.each([
    ['The Daily Clarion', 'The Daily Clarion'],
    ['The Coastal Review', 'The Coastal Review'],
    ['Malo Danas (English edition)', 'Malo Danas'],
    ['Coast Today', 'Coast Today'],
    ['Daily Lantern', 'Daily Lantern'],
    ['Sunday Tide', 'Sunday Tide'],
  ])('knows %s', (line, outlet) => expect(findOutletBelowTitle(line)).toBe(outlet));

  it.each([
    'Rita Holm',
    'The wall fell on Monday',
    'Malo (seen from the pier)',
    'Coast reporter',
    'Daily walks',
  ])('takes %s for no outlet', (line) => expect(findOutletBelowTitle(line)).toBeNull());
});

describe('findPlaceAndOutlet', () => {
  it('parts the place from the agency', () => {
    expect(findPlaceAndOutlet('Malo - Northern News Agency')).toEqual({
      place: 'Malo',
      outlet: 'Northern News Agency',
    });
  });
});

describe('findOwner', () => {
  it('reads who holds the rights', () => {
    expect(findOwner('© 2026 The Coast Herald. All rights reserved')).toBe('The Coast Herald');
    expect(findOwner('Copyright 2026 CBN. The CBN asks nobody to read on.')).toBe('CBN');
    expect(findOwner('© St. Malo Post')).toBe('St. Malo Post');
    expect(findOwner('© 2019. Coast Examiner')).toBe('Coast Examiner');
    expect(findOwner('© Coast Media 2026. All rights reserved')).toBe('Coast Media');
    expect(findOwner('©2026 Wire L.P.')).toBe('Wire L.P.');
    expect(findOwner('Copyright 2019')).toBeNull();
  });
});
