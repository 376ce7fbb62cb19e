import { describe, expect, it } from 'vitest';
import { dot } from './meaning';
import { vectorOf } from './word-vectors';

const near = (a: string, b: string) => dot(vectorOf(a)!, vectorOf(b)!);

describe('vectorOf', () => {
  it.each([
    ['hurrican', 'storm', 'chees'],
    ['injur', 'wound', 'budget'],
    ['lawyer', 'attorney', 'rain'],
    ['minist', 'secretari', 'fire'],
  ])('lays %s nearer to %s than to %s', (word, kin, stranger) =>
    expect(near(word, kin)).toBeGreaterThan(near(word, stranger) + 0.2),
  );

  it('gives directions of length 1', () => expect(near('storm', 'storm')).toBeCloseTo(1, 9));

  it('knows nothing of a made-up name', () => expect(vectorOf('zorbelund')).toBeNull());
});
