import { describe, expect, it } from 'vitest';
import { NO_DEADLINE } from '../../model/progress';
import { prepare } from '../prepare';
import type { PairLink } from '../prepared';
import { alignArticles } from './align-articles';

function article(text: string, name = 'x') {
  return prepare({ name, sha256: text, format: 'text', text, hints: [], declared: {} });
}

const QUIET = { deadline: NO_DEADLINE, progress: () => undefined };

const HARBOUR = [
  'The port of Westhaven reopened on Tuesday after a strike by crane drivers that lasted nine days.',
  'Union leader Marta Olsen said the new contract raises night pay by 4 percent.',
  'Fishing boats stayed in the outer basin because of strong winds.',
  'The city council will vote on a second ferry terminal in May.',
].join('\n');

function link(a: string, b: string) {
  const links = alignArticles([article(HARBOUR), article(b)], QUIET).links;
  const start = HARBOUR.indexOf(a);
  return links.find((found) => found.a.start === start);
}

describe('alignArticles', () => {
  it('gives nothing for empty, one-word and odd texts', () => {
    for (const text of ['', 'Yes', '\u{1F600}\u{1F600}', '\0\0\0', '...']) {
      expect(alignArticles([article(text), article(HARBOUR)], QUIET).links).toEqual([]);
    }
  });

  it('links a sentence to its light edit, whatever the order', () => {
    const other = `${HARBOUR.split('\n')[3]!}\nNobody expected rain.\nMarta Olsen, the union leader, said the new contract raises night pay by 4 percent.`;
    const spans = ({ a, b }: PairLink) => `${a.start} ${b.start}`;
    const swapped = ({ a, b }: PairLink) => `${b.start} ${a.start}`;
    const forth = alignArticles([article(HARBOUR), article(other)], QUIET).links;
    const back = alignArticles([article(other), article(HARBOUR)], QUIET).links;
    expect(forth.length).toBeGreaterThanOrEqual(2);
    expect(new Set(back.map(swapped))).toEqual(new Set(forth.map(spans)));
  });

  it('scores a copy above a paraphrase, and gives no link to another topic', () => {
    const said = 'Union leader Marta Olsen said the new contract raises night pay by 4 percent.';
    const copy = link(said, said)!;
    const paraphrase = link(
      said,
      'Under the new contract workers get 4 percent more night pay, union leader Olsen said.',
    )!;
    expect(copy.confidence).toBeGreaterThanOrEqual(paraphrase.confidence);
    expect(
      link(said, 'A museum in the hills lost two paintings to thieves in the spring.'),
    ).toBeUndefined();
  });

  it('takes the links of a known pair from the cache, in its own columns', () => {
    const cache = new Map<string, readonly PairLink[]>();
    const columns = [article(HARBOUR), article(`${HARBOUR}\nMore later.`)];
    const first = alignArticles(columns, { ...QUIET, pairs: cache });
    expect(cache.size).toBe(1);
    const again = alignArticles([article(''), ...columns], { ...QUIET, pairs: cache });
    expect(again.links.map(({ a, b }) => [a.column, b.column])).toEqual(
      first.links.map(() => [1, 2]),
    );
    expect(again.links.map(({ a, b }) => [a.start, b.start])).toEqual(
      first.links.map(({ a, b }) => [a.start, b.start]),
    );
  });

  it('stops at the deadline and says so', () => {
    const columns = [article(HARBOUR), article(`${HARBOUR} `)];
    const late = alignArticles(columns, { ...QUIET, deadline: { expired: () => true } });
    expect(late).toEqual({ links: [], hints: [], complete: false });
  });
});
