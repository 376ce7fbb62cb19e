import { expect, it } from 'vitest';
import stored from '../figures.json';
import { readFigures } from './figures';
import { SUMMARY_ROWS } from './summary.table';

it('asks for figures that are measured', () => {
  const ids = readFigures(stored).figures.map(({ id }) => id);
  const asked = SUMMARY_ROWS.flatMap(({ right, found }) => [right, found]).filter(
    (id) => id !== null,
  );
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
});
