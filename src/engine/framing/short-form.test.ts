import { describe, expect, it } from 'vitest';
import { areOneBody } from './short-form';

const areOne = (x: string, y: string) => areOneBody(x.split(' '), y.split(' '));

describe('areOneBody', () => {
  it.each([
    ['HTC chair', 'Harbour Trade Council chair'],
    ['The DOF', 'Fisheries Department lawyers'],
    ['the D.O.F.', 'the Department of Fisheries'],
  ])('holds %s and %s for one', (x, y) => {
    expect(areOne(x, y)).toBe(true);
    expect(areOne(y, x)).toBe(true);
  });

  it.each([
    ['HTC chair', 'Harbour Council chair'],
    ['the HTC', 'the HTC'],
    ['the mayor', 'Mayor Ann Moss'],
    ['HTC', ''],
  ])('holds %s and %s apart', (x, y) => {
    expect(areOne(x, y)).toBe(false);
  });
});
