import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { compareCalled, rolesOf } from './roles';

function read(sentence: string) {
  const article = prepareText(`A week on the coast\n\n${sentence}\n`);
  const { firstToken, endToken } = article.sentences.at(-1)!;
  return { article, tokens: article.tokens.slice(firstToken, endToken) };
}

function roles(sentence: string, verb: string): string {
  const { tokens } = read(sentence);
  const { agent, patient } = rolesOf(
    tokens,
    tokens.findIndex(({ lower }) => lower === verb),
  );
  return `${agent?.lower} > ${patient?.lower}`;
}

describe('rolesOf', () => {
  it.each([
    ['The owner of the mill blames the power company for the fire.', 'blames', 'owner > company'],
    ['The power company was blamed by the owner.', 'blamed', 'owner > company'],
    ['Holm, 54, has accused the port of lying.', 'accused', 'holm > port'],
    ['The crane had not been checked in June.', 'checked', 'undefined > crane'],
    ['Holm resigned on Monday.', 'resigned', 'holm > undefined'],
  ])('reads who does what to whom in %s', (sentence, verb, expected) => {
    expect(roles(sentence, verb)).toBe(expected);
  });
});

describe('compareCalled', () => {
  it.each([
    ['The owner left.', 'owner', 'The owner of the mill left.', 'owner', 'same'],
    ['The owner left.', 'owner', 'The baker left.', 'baker', 'different'],
    ['The owner left.', 'owner', 'Holm left.', 'holm', 'open'],
    ['They left.', 'they', 'The owners left.', 'owners', 'unknown'],
  ])('holds who is called against another: %s %s / %s %s', (a, x, b, y, expected) => {
    const called = [
      { sentence: a, word: x },
      { sentence: b, word: y },
    ].map(({ sentence, word }) => {
      const { article, tokens } = read(sentence);
      const token = tokens.find(({ lower }) => lower === word)!;
      return { article, bearers: new Map<number, number>(), token };
    });
    expect(compareCalled(called[0]!, called[1]!)).toBe(expected);
  });
});
