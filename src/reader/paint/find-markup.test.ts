import { expect, it } from 'vitest';
import { cutMarkup, findMarkup } from './find-markup';

it.each([
  ['**Ferry sinks off the coast**', 'Ferry sinks off the coast'],
  ['## Ferry sinks', 'Ferry sinks'],
  ['# **Ferry sinks**', 'Ferry sinks'],
  ['It was __not__ the first, **he said**.', 'It was not the first, he said.'],
  ['***Both*** at once', 'Both at once'],
])('leaves the words of %j', (text, words) => {
  expect(drawn(text)).toBe(words);
});

it.each([
  ['a sign without its partner', 'Rated ** by nobody'],
  ['a footnote', 'Prices from 5 euros**'],
  ['a product of powers', '2 ** 3 ** 4'],
  ['a name of a file', 'read__me__now'],
  ['a row of stars', '**** and ****'],
  ['a number sign', '#1 in the polls'],
  ['a heading without words', '# '],
])('keeps %s', (_, text) => {
  expect(drawn(text)).toBe(text);
});

it('cuts a span of which signs stand partly outside', () => {
  expect(cutMarkup({ start: 1, end: 4 }, [{ start: 0, end: 2 }])).toEqual([
    { start: 1, end: 2, isMarkup: true },
    { start: 2, end: 4, isMarkup: false },
  ]);
});

function drawn(text: string): string {
  const block = { start: 0, end: text.length };
  return cutMarkup(block, findMarkup(text, block))
    .filter(({ isMarkup }) => !isMarkup)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}
