import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

function labelsIn(text: string): string[] {
  const { mentions } = prepareText(text);
  return mentions.map(({ start, end }) => text.slice(start, end));
}

describe('bodyActs', () => {
  it.each([
    'On Friday the overcrowded service left the rails.',
    'On Friday the rail network stood still.',
    'Eight of them are still in hospital.',
    'The deal keeps them in office.',
    'On Monday they took office.',
    'It took away its powers.',
    'It parted with its larger neighbour.',
    'The right of assembly was curtailed.',
  ])('finds no body in “%s”', (text) => {
    expect(labelsIn(text)).toEqual([]);
  });

  it.each([
    ['On Friday the regional health service spoke.', 'the regional health service'],
    ['On Friday the news network spoke.', 'the news network'],
    ['On Friday the mayor’s office spoke.', 'the mayor’s office'],
    ['On Friday the hospital spoke.', 'the hospital'],
    ['On Friday the assembly spoke.', 'the assembly'],
  ])('finds the body in “%s”', (text, label) => {
    expect(labelsIn(text)).toContain(label);
  });
});
