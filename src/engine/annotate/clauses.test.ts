import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { clausesOf } from './clauses';

/** The sentence with its clauses in brackets. */
function cut(text: string): string {
  const { sentences, tokens } = prepareText(text);
  return sentences
    .flatMap((sentence) => clausesOf(tokens, sentence))
    .reduceRight(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

const SENTENCES = [
  '[She resigned on Monday], [after the vote in parliament failed.]',
  '[The mayor said that the bridge would be closed for weeks.]',
  '[Speaking in Oslo], [the minister promised new trains.]',
  '[The army left the town] and [was replaced by local police.]',
  '[The river rose to nine metres], [flooding the old market], [while the upper town stayed dry.]',
  '[The company fired its chief], [who had led it since 2019.]',
  '["We came, we saw, and we left," she told the court.]',
  '[The fire began in a kitchen]; [nobody was hurt.]',
  '[Speaking on a local station (once a chapel)], [he called the plan "dead,"] [adding that no one wanted it.]',
  '[Border posts between Halven and Orsk will, officials said, stay open.]',
  '[The repairs cost the port nine million, according to brokers in Malo.]',
  '[The strike ended] but [the trains stood still on Friday.]',
];

describe('clausesOf', () => {
  it.each(SENTENCES)('cuts %s', (expected) => {
    expect(cut(expected.replaceAll(/[[\]]/g, ''))).toBe(expected);
  });

  it('gives nothing for nothing', () => {
    expect(clausesOf([], { firstToken: 0, endToken: 0 })).toEqual([]);
  });
});
