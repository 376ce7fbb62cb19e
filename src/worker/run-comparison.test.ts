import { describe, expect, it } from 'vitest';
import { compare, type PreparedArticle, prepare } from '../engine/index';
import type { RawArticle } from '../model/article';
import { createEngineMemory, runComparison } from './run-comparison';

const FIRST = plain(
  'first.txt',
  'The bridge at Oldport was closed on Monday. Two ferries run instead.',
);
const SECOND = plain('second.txt', 'Oldport closed its bridge on Monday.');
const THIRD = plain('third.txt', 'Ferries replace the Oldport bridge.');

const OPTIONS = {
  deadline: { expired: () => false },
  progress: () => undefined,
  breathe: () => Promise.resolve(),
  limitMs: null,
  now: () => 0,
};

/** A memory that can be looked into. */
function openMemory() {
  const prepared = new Map<string, PreparedArticle>();
  const names = () => [...prepared.values()].map(({ name }) => name);
  return { prepared, pairs: new Map(), names };
}

function plain(name: string, text: string): RawArticle {
  return { name, sha256: name, format: 'text', text, hints: [], declared: {} };
}

describe('runComparison', () => {
  it('gives what the engine gives, with an empty memory and with a full one', async () => {
    const memory = createEngineMemory();
    const expected = JSON.stringify(compare([prepare(FIRST), prepare(SECOND)]));
    for (let time = 0; time < 2; time += 1) {
      const comparison = await runComparison([FIRST, SECOND], memory, OPTIONS);
      expect(JSON.stringify(comparison)).toBe(expected);
    }
  });

  it('prepares only what it has not seen', async () => {
    const memory = openMemory();
    await runComparison([FIRST, SECOND], memory, OPTIONS);
    const before = [...memory.prepared.values()];
    await runComparison([FIRST, SECOND, THIRD], memory, OPTIONS);
    const after = [...memory.prepared.values()];
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[0]).toBe(before[0]);
    expect(memory.names()).toEqual([FIRST.name, SECOND.name, THIRD.name]);
  });

  it('tells apart files of one content under two names', async () => {
    const twin = { ...FIRST, name: 'twin.txt' };
    const comparison = await runComparison([FIRST, twin], createEngineMemory(), OPTIONS);
    expect(comparison?.articles.map(({ name }) => name)).toEqual(['first.txt', 'twin.txt']);
  });

  it('tells how many articles are read', async () => {
    const told: string[] = [];
    await runComparison([FIRST, SECOND], createEngineMemory(), {
      ...OPTIONS,
      progress: (step, done, total) => told.push(`${step} ${done}/${total}`),
    });
    expect(told.slice(0, 3)).toEqual(['read 0/2', 'read 1/2', 'read 2/2']);
  });

  it('gives what was matched when its time is up, and goes on from there', async () => {
    const memory = openMemory();
    let time = 0;
    const limited = {
      ...OPTIONS,
      limitMs: 10,
      now: () => time,
      // The clock stands still until the first pair is matched.
      progress: (step: string, done: number) => {
        if (step === 'align' && done === 1) time = 10;
      },
    };
    const articles = [FIRST, SECOND, THIRD];
    const partial = await runComparison(articles, memory, limited);
    expect(partial?.complete).toBe(false);
    expect(memory.pairs.size).toBe(1);
    expect(partial?.facts.length).toBeGreaterThan(0);
    const full = await runComparison(articles, memory, OPTIONS);
    expect(JSON.stringify(full)).toBe(JSON.stringify(compare(articles.map(prepare))));
  });

  it('stops between two steps when its deadline is over', async () => {
    let steps = 0;
    const memory = openMemory();
    const comparison = await runComparison([FIRST, SECOND], memory, {
      ...OPTIONS,
      deadline: { expired: () => steps >= 2 },
      breathe: async () => {
        steps += 1;
      },
    });
    expect(comparison).toBeNull();
    expect(memory.names()).toEqual([FIRST.name]);
  });
});
