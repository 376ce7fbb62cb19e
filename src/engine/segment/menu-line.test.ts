import { describe, expect, it } from 'vitest';
import { isMenuLine } from './menu-line';

describe('isMenuLine', () => {
  it.each([
    'News Sport Opinion Culture',
    'Football News Transfers Betting Fan Corner',
    'Home » Coast » Environment',
    'Sport › Sailing',
    'World > Europe > Brand',
    'Sections: Home | Harbour | Arts | Letters',
  ])('knows %s', (line) => {
    expect(isMenuLine(line)).toBe(true);
  });

  it.each([
    'Harbour Wall Falls in Malo Storm',
    'Business as usual for the news from Malo',
    'MAYOR BLASTS PRESS OVER HARBOUR WALL',
    'News Sport',
    'The wall fell → the boats sank.',
    'Sports minister resigns over football scandal',
    '',
  ])('takes %s for none', (line) => {
    expect(isMenuLine(line)).toBe(false);
  });
});
