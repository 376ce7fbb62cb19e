import { expect, it } from 'vitest';
import { cutMarkup, findMarkup, readWords, withinSigns, withoutSigns } from './find-markup';

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

it('quotes a piece of a block without the signs in it, also one that its pair is cut from', () => {
  const text = 'Now: **Ferry sinks** off the coast';
  const quote = (start: number, end: number) =>
    readWords(text, { start: 0, end: text.length }, { start, end });
  expect(quote(0, text.length)).toBe('Now: Ferry sinks off the coast');
  expect(quote(5, 18)).toBe('Ferry sinks');
  expect(quote(13, 24)).toBe('sinks off');
});

it.each([
  ['“**Ferry sinks off…”', '“Ferry sinks off…”'],
  ['sinks off the coast**', 'sinks off the coast'],
  ['2 ** 3 ** 4', '2 ** 3 ** 4'],
  ['read__me__now', 'read__me__now'],
])('takes the signs at the edges of words out of %j', (text, words) => {
  expect(withoutSigns(text)).toBe(words);
});

it('moves a span inward past the signs around its words, but leaves one of signs alone', () => {
  const text = '# **Ferry** sinks';
  const within = withinSigns([{ id: 'a', text, blocks: [{ start: 0, end: text.length }] }]);
  const words = (start: number, end: number) => {
    const moved = within({ article: 'a', start, end });
    return text.slice(moved.start, moved.end);
  };
  expect(words(2, 11)).toBe('Ferry');
  expect(words(2, text.length)).toBe('Ferry** sinks');
  expect(words(2, 4)).toBe('**');
});

it.each([
  ['# Fire in the tunnel', 'Fire in the tunnel'],
  ['## **Fire** in the tunnel', 'Fire in the tunnel'],
  ['#5 won', '#5 won'],
  ['won # 5', 'won # 5'],
])('cuts the sign of a heading from %j', (text, words) => {
  expect(withoutSigns(text)).toBe(words);
});
