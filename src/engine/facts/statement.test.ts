import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { chooseStatement } from './statement';

/** Which of several wordings of a fact is quoted. */
function quoted(...sentences: readonly string[]): string {
  const columns = sentences.map((sentence) =>
    prepareText(`A day in Halvik\nThe radio told of it in the morning.\n\n${sentence}\n`),
  );
  const evidence = columns.map(({ text }, column) => {
    const start = text.indexOf(sentences[column]!);
    return { column, start, end: start + sentences[column]!.length };
  });
  return chooseStatement(columns, evidence);
}

const PLAIN = 'Mayor Olga Brandt said the port would close for nine days.';

describe('chooseStatement', () => {
  it.each([
    'Mayor Olga Brandt SHUTTERED the port for nine days!',
    'Mayor Olga Brandt is furious and slammed the port shut.',
    'One of them, Olga Brandt, said the port would close.',
    'The port would close for nine days in May, she wrote.',
    'Mayor Olga Brandt admitted the port would close for nine days.',
    'Mayor Olga Brandt said yesterday the port would close for nine days.',
    'HALVIK (Northern News) - Mayor Olga Brandt said the port would close for nine days.',
    'Mayor Olga Brandt, 51, a cousin of the painter Jon Lie, said the port would close for nine days.',
    'Mayor Olga Brandt said the port would close for nine days, and that eels were plenty.',
  ])('quotes the plain wording, not: %s', (other) => {
    expect(quoted(PLAIN, other)).toBe(PLAIN);
    expect(quoted(other, PLAIN)).toBe(PLAIN);
  });

  it('quotes words with who said them', () => {
    const named = '"The eels will come back in the autumn," said Jon Lie, a retired fisherman.';
    expect(quoted('"The eels will come back in the autumn," he said.', named)).toBe(
      '"The eels will come back in the autumn," said Jon Lie',
    );
  });

  it('leaves out an end that another article does not tell', () => {
    expect(
      quoted(
        'The harbour of Halvik was flooded on Monday night, the worst day of its builder since the war.',
        'On Monday night, after a week of rain, a swollen river flooded the harbour of Halvik.',
      ),
    ).toBe('The harbour of Halvik was flooded on Monday night');
  });

  it('keeps an end that all tell, also with a number in other words', () => {
    const [one, other] = [
      'Olga Brandt said the sirens of Halvik were heard at ten, 25 minutes after the first alarm.',
      'Sirens went off at ten, less than half an hour after an alarm, in the town that Brandt runs.',
    ];
    expect(quoted(one, other)).toMatch(/alarm/);
  });

  it('cuts nothing where the articles disagree', () => {
    const sentences = [
      'The dam above Halvik broke on Monday, killing nine of its keepers.',
      'On Tuesday the dam above Halvik broke and took its keepers with it.',
    ];
    const columns = sentences.map((sentence) =>
      prepareText(`A day\n\nIt rained.\n\n${sentence}\n`),
    );
    const evidence = columns.map(({ sentences: all }, column) => ({ column, ...all.at(-1)! }));
    expect(sentences).toContain(chooseStatement(columns, evidence, true));
  });
});
