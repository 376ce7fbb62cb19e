import { describe, expect, it } from 'vitest';
import { isTooShort } from './is-too-short';

describe('isTooShort', () => {
  it.each(['', 'hi', 'Dam holds', '… — 👋'])('refuses %j', (text) => {
    expect(isTooShort(text)).toBe(true);
  });

  it.each([
    'The old dam at Malo held on Monday, engineers said.',
    '马洛大坝在周一晚上的大雨中保持稳固，工程师们周二早上说。',
  ])('takes %j', (text) => {
    expect(isTooShort(text)).toBe(false);
  });
});
