import { describe, expect, it } from 'vitest';
import type { Fact, Link } from '../model/comparison';
import { contestedPlaces, contestedSides, sayContested, stressedWords } from './contested-sides';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle('a', 'Mill\nTwelve people fled on Monday, as 12 said.');
const b = sampleArticle('b', 'Mill\nFourteen people fled on Monday.');
const c = sampleArticle('c', 'Mill\nSome 12 fled.');
const places = [
  placeOf(a, 'Twelve people fled on Monday, as 12 said'),
  placeOf(b, 'Fourteen people fled on Monday'),
  placeOf(c, 'Some 12 fled'),
] as const;
const conflict = (x: Link['a'], y: Link['b'], reason: string): Link => ({
  a: x,
  b: y,
  relation: 'conflict',
  confidence: 0.9,
  reasons: [reason, '1 name'],
});
const fact: Fact = {
  id: 'f1',
  statement: 'Fourteen people fled on Monday',
  status: 'conflict',
  confidence: 0.9,
  evidence: places,
};
const told = sampleComparison([a, b, c], {
  facts: [fact],
  links: [
    conflict(places[0], places[1], 'Twelve people / Fourteen people'),
    conflict(places[1], places[2], 'Fourteen people / 12'),
  ],
});

const spanOf = ({ start, end }: Link['a']) => ({ start, end });

describe('contestedSides', () => {
  it('says who has which of the contested words, whichever end of a match they stand at', () => {
    expect(sayContested(contestedSides(told, fact))).toBe(
      'A: Twelve people, C: Some 12 · B: Fourteen people',
    );
    const turned = told.links.map((link) => ({ ...link, a: link.b, b: link.a }));
    expect(contestedSides({ ...told, links: turned }, fact)).toEqual(contestedSides(told, fact));
  });

  it('places an article that no conflict names by its own words', () => {
    const links = told.links.slice(0, 1);
    expect(sayContested(contestedSides({ ...told, links }, fact))).toBe(
      'A: Twelve people, C: Some 12 · B: Fourteen people',
    );
    const only = [conflict(places[1], places[2], 'Fourteen people / 12')];
    expect(sayContested(contestedSides({ ...told, links: only }, fact))).toBe(
      'A: 12, C: Some 12 · B: Fourteen people',
    );
  });

  it('leaves out no article with evidence, and puts a number within limits beside its equal', () => {
    const d = sampleArticle('d', 'Mill\nAt least 14 people fled the mill.');
    const e = sampleArticle('e', 'Mill\nMany fled, three of them by boat.');
    const evidence = [
      ...places,
      placeOf(d, 'At least 14 people fled'),
      placeOf(e, 'Many fled, three of them by boat'),
    ];
    const more = { ...fact, evidence };
    const all = { ...told, articles: [a, b, c, d, e], facts: [more] };
    expect(sayContested(contestedSides(all, more))).toBe(
      'A: Twelve people, C: Some 12 · B: Fourteen people, D: At least 14 · E: not said which',
    );
    expect(stressedWords(all, more)).toContain('At least 14');
    const at = evidence[3]!;
    expect(contestedPlaces(all, more, at)).toEqual([placeOf(d, 'At least 14')].map(spanOf));
  });

  it('quotes no side without the words that limit its number', () => {
    const x = sampleArticle('a', 'Rain\nUp to 40 millimetres may fall.');
    const y = sampleArticle('b', 'Rain\nMore than 60 millimetres may fall.');
    const rain = [
      placeOf(x, 'Up to 40 millimetres may fall'),
      placeOf(y, 'More than 60 millimetres may fall'),
    ] as const;
    const about = { ...fact, evidence: rain };
    const comparison = sampleComparison([x, y], {
      facts: [about],
      links: [conflict(...rain, '40 millimetres / 60 millimetres')],
    });
    expect(sayContested(contestedSides(comparison, about))).toBe(
      'A: Up to 40 millimetres · B: More than 60 millimetres',
    );
    expect(contestedPlaces(comparison, about, rain[0])).toEqual([
      spanOf(placeOf(x, 'Up to 40 millimetres')),
    ]);
  });

  it('takes no number in an outlet’s name for a side', () => {
    const x = sampleArticle('a', 'Mill fire, paper 2 says\nTwelve people fled.');
    const y = sampleArticle('b', 'Mill fire, paper 3 says\nFourteen people fled.');
    const heads = [
      placeOf(x, 'Mill fire, paper 2 says'),
      placeOf(y, 'Mill fire, paper 3 says'),
    ] as const;
    const bodies = [placeOf(x, 'Twelve people fled'), placeOf(y, 'Fourteen people fled')] as const;
    const about = { ...fact, evidence: [heads[0], bodies[0], heads[1], bodies[1]] };
    const comparison = sampleComparison([x, y], {
      facts: [about],
      links: [conflict(...heads, '2 / 3'), conflict(...bodies, 'Twelve people / Fourteen people')],
    });
    expect(sayContested(contestedSides(comparison, about))).toBe(
      'A: Twelve people · B: Fourteen people',
    );
    expect(stressedWords(comparison, about)).toEqual([
      'Twelve people',
      'Twelve',
      'Fourteen people',
      'Fourteen',
    ]);
    expect(contestedPlaces(comparison, about, heads[0])).toEqual([]);
  });

  it('says nothing where no conflict names its words', () => {
    expect(sayContested(contestedSides({ ...told, links: [] }, fact))).toBe('');
  });
});

describe('contestedPlaces', () => {
  it('are the words of the article itself, not those of the others', () => {
    const words = (index: 0 | 1) =>
      contestedPlaces(told, fact, places[index]).map(({ start, end }) =>
        [a, b][index]!.text.slice(start, end),
      );
    expect(words(0)).toEqual(['Twelve people', '12']);
    expect(words(1)).toEqual(['Fourteen people']);
  });
});
