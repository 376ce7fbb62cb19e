import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

/** The proper names found in a text, each once, in order. */
function namesIn(text: string): string[] {
  const { mentions } = prepareText(text);
  const names = mentions.filter(({ form }) => form === 'name');
  return [...new Set(names.map(({ start, end }) => text.slice(start, end)))];
}

describe('isProper', () => {
  it.each([
    'Unemployment stood at six per cent.',
    'Furious crowds filled the square.',
    'Results were poor, the club said in May.',
    'Annual growth was slow, and prices rose.',
    'She warned that she WILL come back for more.',
    'The price went up AGAIN after the vote.',
    'GREEDY crews shut the port, and the shelves stay EMPTY.',
    'Are YOU one of them, and do they know YOUR code?',
    'The boy was dug out ALIVE, and it was a HUGE joy.',
    'The work costs C$180 a day, and the trial was in Phase 3.',
    'A Getty-ish picture hung in the hall.',
    "'IT WAS LIKE A BOMB' said the paper of the DEATH TRAIN on the bend.",
  ])('takes no word for a name that only opens a sentence or is loud: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['Kemvo refused to pay, and the vote was lost.', ['Kemvo']],
    ['Vesk said no. The vote was lost.', ['Vesk']],
    ['Stone, the captain, said no. The vote was lost.', ['Stone']],
    ["Tarrow's mayor said no. The vote was lost.", ['Tarrow']],
    ['Prices rose. On Monday Prices fell, said the paper.', ['Prices']],
    ['SANDMERE was calm. On Monday the rain spared Sandmere.', ['SANDMERE', 'Sandmere']],
    ['The talks at NATO failed. NATO gave no reason.', ['NATO']],
    ['Former Marlow United coaches met in the hall.', ['Marlow United']],
    ['Carmaker Asano Motors has parts for a week.', ['Asano Motors']],
    ['Owners Halven Resources closed the pit.', ['Halven Resources']],
    ['Pensioner Anna Reyl said no.', ['Anna Reyl']],
    ['Federal Labour Minister Anna Reyl said no.', ['Anna Reyl']],
    ['Feeble Labour Minister Anna Reyl said no.', ['Anna Reyl']],
    ['Chief Medical Officer Dr. Anna Reyl said no.', ['Dr. Anna Reyl']],
    ['Shares of Fennick & Moss (FMS.L) fell.', ['Fennick & Moss']],
    ['Ask the Malo-based group of the harbour.', ['Malo']],
    ['Plasterer Anna Reyl said no.', ['Anna Reyl']],
  ])('knows the names of “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
