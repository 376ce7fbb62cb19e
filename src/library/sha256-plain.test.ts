import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';
import { sha256Plain } from './sha256-plain';

const LENGTHS = [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 70_001];

describe('sha256Plain', () => {
  it('gives what the platform gives, at every length round the ends of a block', async () => {
    for (const length of LENGTHS) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(Buffer.from(sha256Plain(bytes)).toString('hex')).toBe(expected);
      expect(await sha256(bytes)).toBe(expected);
    }
  });
});
