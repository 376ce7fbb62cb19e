import { describe, expect, it } from 'vitest';
import { tagSpan } from './tagger';

const tokensOf = (text: string) => tagSpan(text, { start: 0, end: text.length });
const written = (text: string) => tokensOf(text).map(({ text: token, pos }) => `${token}/${pos}`);

describe('tagSpan', () => {
  it.each([
    ['Varnholt’s', 'Varnholt’s, he said.'],
    ["Esker's", "the “Esker's”—plan"],
    ['O’Trell’s', 'O’Trell’s/plan'],
    ['Quill&Dorn', 'Quill&Dorn, he said.'],
  ])('reads %s the same whatever was read before', (word, before) => {
    const text = `The ${word} bridge waited for ${word}... and nobody came.`;
    const first = written(text);
    tokensOf(before);
    expect(written(text)).toEqual(first);
  });

  it('parts an owner from the ending, and leaves a verb in short to the tagger', () => {
    expect(written('The council’s plan')).toEqual([
      'The/DET',
      'council/NOUN',
      '’s/PART',
      'plan/NOUN',
    ]);
    expect(tokensOf("It's late").map(({ text }) => text)).toEqual(['It', "'s", 'late']);
  });

  it('gives every token its place in the text', () => {
    const text = 'O’Hara’s ferry — the harbour’s oldest… waited...  It’s “Esker’s”, said O’Hara...';
    for (const { start, end, text: token } of tokensOf(text))
      expect(text.slice(start, end)).toBe(token);
    expect(
      tokensOf(text)
        .map(({ text: token }) => token)
        .join(''),
    ).toBe(text.replace(/\s+/gu, ''));
  });

  it.each([
    'Jožica Krpač',
    'Łucja Żytka',
    'Erdoğanlı',
    'Nguyễn Thị Ơn',
    'Đurđa Šmidt',
    'O’Trell',
    'D’Orsay',
    'Ødmark',
    'Ирина Лукова',
    'Νίκος Βάρδας',
  ])('keeps the words of %s whole, in its own letters', (name) => {
    const text = `On Monday ${name}’s office in the harbour told the council that the wall would stay.`;
    const words = name.split(' ').map((word) => `${word}/PROPN`);
    const from = written(text).indexOf(words[0]!);
    expect(written(text).slice(from, from + words.length + 1)).toEqual([...words, '’s/PART']);
    const [first] = tokensOf(text).slice(from);
    expect(first).toMatchObject({ lower: words[0]!.toLowerCase().slice(0, -6), stop: false });
  });

  it('reads letters with their marks behind them as the same words', () => {
    const text = 'Jožica Krpač’s wall waited for Šmidt.';
    const apart = tokensOf(text.normalize('NFD'));
    expect(apart.map(({ stem, lower }) => [stem, lower])).toEqual(
      tokensOf(text).map(({ stem, lower }) => [stem, lower]),
    );
    for (const { start, end, text: token } of apart)
      expect(text.normalize('NFD').slice(start, end)).toBe(token);
  });

  it('takes no capital for a name in a text of another script', () => {
    expect(written('Вчера Ирина Лукова пришла')).not.toContain('Вчера/PROPN');
  });
});
