import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { findCandidates } from './candidates';
import { weighPair } from './pair';
import { readStatements } from './statements';
import { Vocabulary } from './vocabulary';

function between(...texts: readonly [string, string]) {
  const vocabulary = new Vocabulary();
  const [a, b] = texts.map((text, index) => {
    const article = prepareText(text, {}, `${index}.txt`);
    return { article, statements: readStatements(article, vocabulary) };
  });
  const pair = weighPair(a!, b!, vocabulary);
  const textOf = ({ article, statements }: typeof pair.a, index: number) => {
    const { start, end } = article.sentences[statements[index]!.sentence]!;
    return article.text.slice(start, end);
  };
  return findCandidates(pair).map(
    (each) => `${textOf(pair.a, each.a)} / ${textOf(pair.b, each.b)}`,
  );
}

const ONE = `Night at the port

The harbour pilot was hurt on Monday.

Bakers of the town sold more bread than ever.

Lawyers for the owner asked the court for more time.

Schools in the hills stayed shut because of snow.

The mayor sang at a wedding.

Farmers brought apples to the market.

The library lends tents to hikers.

A bus to the coast broke down twice.`;
const OTHER = `Evening by the sea

A mariner was injured.

Attorneys wanted the judge to wait.

Cakes went well in shops.

Pupils had no lessons after the blizzard.

Two cyclists won prizes for old songs.

The orchard fair drew many growers.

Walkers can borrow gear with their books.

Passengers stood by the road for hours.`;

describe('findCandidates', () => {
  it('finds two tellings that share no word', () => {
    const found = between(ONE, OTHER);
    expect(found).toContain('The harbour pilot was hurt on Monday. / A mariner was injured.');
    expect(found).toContain(
      'Lawyers for the owner asked the court for more time. / Attorneys wanted the judge to wait.',
    );
  });

  it('leaves out most of what has nothing in common', () => {
    const [a, b] = [ONE, OTHER].map((text) => text.split('\n\n').slice(1).join('\n\n'));
    const many = [a!, b!].map(
      (text, k) => `${k === 0 ? 'Night at the port' : 'Evening by the sea'}\n\n${text}\n\n${text}`,
    ) as [string, string];
    const found = new Set(between(...many));
    expect(found.size).toBeLessThan(0.8 * 9 * 9);
  });

  it('looks at each pair once, in reading order', () => {
    const found = between(ONE, OTHER);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(
      [...found].sort(
        (x, y) =>
          ONE.indexOf(x.split(' / ')[0]!) - ONE.indexOf(y.split(' / ')[0]!) ||
          OTHER.indexOf(x.split(' / ')[1]!) - OTHER.indexOf(y.split(' / ')[1]!),
      ),
    );
  });
});
