import { expect, it } from 'vitest';
import { countReport, summarise } from './gates.mjs';

it('counts tests as the runners report them, a flaky one as failed', () => {
  const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
  expect(countReport('vitest', vitest)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
  expect(countReport('playwright', playwright)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

it('ends with the sum', () => {
  const row = { skipped: 0, seconds: 1 };
  const { failed, text } = summarise([
    { name: 'types', passed: 1, failed: 0, ...row },
    { name: 'unit', passed: 7, failed: 2, ...row },
  ]);
  expect(failed).toBe(2);
  expect(text.split('\n').at(-1)).toBe('8 passed, 2 failed');
});
