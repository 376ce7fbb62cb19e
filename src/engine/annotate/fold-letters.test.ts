import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, withoutMarks } from './fold-letters';

describe('foldLetters', () => {
  it.each([
    ['Jožica Krpač', 'Jozica Krpac'],
    ['Łucja Żytka, Đurđa, Yıldızlı', 'Lucja Zytka, Durda, Yildizli'],
    ['Nguyễn Thị Ơn', 'Nguyen Thi On'],
    ['Œdenburg', 'Odenburg'],
  ])('writes %s with base letters', (text, folded) => expect(foldLetters(text)).toBe(folded));

  it.each(['Ørsta, Åmli, Curaçao, Straße', 'Ирина Лукова', 'Νίκος', '海の町', '🙂 5 €'])(
    'leaves %s as it is',
    (text) => expect(foldLetters(text)).toBe(text),
  );

  it('keeps every unit in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldLetters(text);
        expect(folded).toHaveLength(text.length);
      }),
      { seed: 7 },
    );
  });
});

describe('withoutMarks', () => {
  it.each(['José Şahin Łuczak', 'José Şahin Łuczak'.normalize('NFD')])(
    'bares the letters of %s',
    (name) => expect(withoutMarks(name)).toBe('Jose Sahin Luczak'),
  );
});
