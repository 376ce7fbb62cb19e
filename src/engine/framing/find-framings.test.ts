import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles } from '../align/align-articles';
import { resolveEntities } from '../entities/shared-entities';
import { NO_DEADLINE } from '../../model/progress';
import type { FoundFraming, PreparedArticle } from '../prepared';
import { prepareText } from '../testing/prepare-text';
import { findFramings } from './find-framings';
import { OPENING, storyOf } from './test-story';

function framingsOf(columns: readonly PreparedArticle[]): FoundFraming[] {
  const entities = resolveEntities(columns);
  const { links } = alignArticles(columns, {
    deadline: NO_DEADLINE,
    progress: () => undefined,
  });
  return findFramings(columns, entities, links, []);
}

/** The contrasts of two sentences known to tell the same, the best first. */
function told(a: string, b: string): { kind: string; a: string; b: string }[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  return findFramings(columns, [], links, []).map(({ kind, wordings }) => {
    const words = (column: number) =>
      wordings
        .filter((span) => span.column === column)
        .map(({ start, end }) => columns[column]!.text.slice(start, end))
        .join(' / ');
    return { kind, a: words(0), b: words(1) };
  });
}

describe('findFramings', () => {
  it('gives the words of both sides', () => {
    const found = told(
      'The embattled mayor blasted the harbour plan in a furious speech on Monday.',
      'The mayor criticized the harbour plan in a speech on Monday.',
    );
    const contrast = found.find(({ a, b }) => a !== '' && b !== '');
    expect(contrast?.a).toMatch(/embattled|blasted|furious/);
    expect(contrast?.b).toMatch(/mayor|criticized|speech/);
  });

  it('tells what only one article says, and where it is absent', () => {
    const { columns, links } = storyOf(
      [
        `${OPENING}Two workers drowned when a rotten crane fell on the quay in 2019.`,
        `${OPENING}The vote on the walls comes next week.`,
      ],
      [[1, 1]],
    );
    const found = findFramings(columns, [], links, []).filter(({ kind }) => kind === 'omission');
    expect(found.length).toBeGreaterThan(0);
    for (const { wordings, absent } of found) expect(absent).toEqual([1 - wordings[0]!.column]);
  });

  it('says of nobody that he leaves out what he gives by the same number in other words', () => {
    const absentIn = (other: string) => {
      const { columns, links } = storyOf(
        [`${OPENING}Rents in the old quarter climbed by 26% over the winter.`, OPENING + other],
        [[1, 1]],
      );
      return findFramings(columns, [], links, [])
        .filter(({ kind, wordings }) => kind === 'omission' && wordings[0]!.column === 0)
        .flatMap(({ absent }) => absent);
    };
    expect(absentIn('The vote on the walls comes next week.')).toEqual([1]);
    expect(absentIn('Tenants saw rent go up by almost a quarter.')).toEqual([]);
  });

  it('holds no sentence against the same sentence, though half of a loaded word stands alone in it', () => {
    const verbatim =
      'The council let the right-wing captain Ann Moss speak in the harbour hall on Monday.';
    expect(told(verbatim, verbatim)).toEqual([]);
  });

  it('misses no sentence that is filler', () => {
    const { columns, links } = storyOf(
      [`${OPENING}Two workers drowned when a rotten crane fell on the quay in 2019.`, OPENING],
      [[1, 1]],
    );
    const [first, second] = columns as [PreparedArticle, PreparedArticle];
    const { start, end } = first.sentences[2]!;
    const noise = [{ start, end, kind: 'stock-filler' as const, reason: 'stock', confidence: 1 }];
    const toldOf = (article: PreparedArticle) =>
      findFramings([article, second], [], links, []).filter(
        ({ kind, wordings }) => kind === 'omission' && wordings.some((at) => at.start >= start),
      );
    expect(toldOf(first)).not.toEqual([]);
    expect(toldOf({ ...first, noise })).toEqual([]);
  });

  it.each([
    [true, 'Two workers drowned when a rotten crane fell on the quay.'],
    [false, 'And here is how divers describe the rotten crane on the quay:'],
    [false, 'Cranes by month: June 12, July 14, May 9, April 3, March 8, June 7, July 2, May 5.'],
  ])('misses (%s) what is told, but no list of dates and no pointer: “%s”', (misses, line) => {
    const { columns, links } = storyOf([OPENING + line, OPENING], [[1, 1]]);
    const found = findFramings(columns, [], links, []).filter(({ kind }) => kind === 'omission');
    expect(found.length > 0).toBe(misses);
  });

  it('shows the verbs themselves where one reports in another tone', () => {
    const found = told(
      'The mayor said on Monday that the harbour wall was safe for boats.',
      'The mayor admitted on Monday that the harbour wall was safe for boats.',
    );
    expect(found).toContainEqual({ kind: 'reporting-verb', a: 'said', b: 'admitted' });
  });

  const TWO_TELLINGS = [
    `${OPENING}The embattled mayor, Ann Moss, blasted the rotten crane that drowned two workers in 2019.`,
    `${OPENING}The former mayor, Ann Moss, criticized the crane on the quay, where boats lie in winter.`,
  ];

  it('gives nothing between articles that state nothing in common', () => {
    const { columns, links } = storyOf(TWO_TELLINGS, [[2, 2]]);
    const entities = resolveEntities(columns);
    const partial = links.map((link) => ({ ...link, relation: 'partial' as const }));
    expect(findFramings(columns, entities, links, []).length).toBeGreaterThan(0);
    expect(findFramings(columns, entities, partial, [])).toEqual([]);
  });

  it('gives nothing between an article and its copy', () => {
    const { columns, links } = storyOf(TWO_TELLINGS, [[2, 2]]);
    const entities = resolveEntities(columns);
    expect(findFramings(columns, entities, links, [], [null, null])).not.toEqual([]);
    expect(findFramings(columns, entities, links, [], [null, 0])).toEqual([]);
  });

  it('tells what a third article puts otherwise than two copies once, with the words of both', () => {
    const [one, other] = TWO_TELLINGS;
    const { columns } = storyOf([one!, one!, other!], []);
    const linksOf = (column: number) =>
      storyOf([one!, other!], [[2, 2]]).links.map((link) => ({
        ...link,
        a: { ...link.a, column },
        b: { ...link.b, column: 2 },
      }));
    const found = findFramings(columns, [], [...linksOf(0), ...linksOf(1)], [], [null, 0, null]);
    const shown = found
      .filter(({ absent }) => absent.length === 0)
      .map(({ kind, wordings }) => [kind, ...new Set(wordings.map(({ column }) => column))]);
    expect(shown.length).toBeGreaterThan(0);
    for (const [, ...of] of shown) expect(new Set(of)).toEqual(new Set([0, 1, 2]));
  });

  it('tells sentences that follow each other as one passage that the other leaves out', () => {
    const passage = `Two workers drowned when a rotten crane fell on the quay in 2019.
Their widows sued the board for negligence and lost.
A judge called the verdict shameful.
The vote on the walls comes next week.
Fishermen fear higher rents.`;
    const { columns, links } = storyOf([OPENING + passage, OPENING], [[1, 1]]);
    const found = findFramings(columns, [], links, []).filter(({ kind }) => kind === 'omission');
    const sentences = found.map(({ wordings }) =>
      wordings.map(({ start }) => columns[0]!.sentences.findIndex(({ end }) => end > start)),
    );
    const passages = sentences.map((of) => [...new Set(of)].sort((x, y) => x - y));
    expect(passages.some(({ length }) => length > 1)).toBe(true);
    for (const of of passages) expect(of.at(-1)! - of[0]!).toBe(of.length - 1);
    expect(new Set(passages.flat()).size).toBe(passages.flat().length);
  });

  it('gives nothing of an article known to be in another language than English', () => {
    const { columns, links } = storyOf(TWO_TELLINGS, [[2, 2]]);
    const [a, b] = columns as [PreparedArticle, PreparedArticle];
    const foreign = [a, { ...b, meta: { ...b.meta, language: 'de' } }];
    expect(findFramings(foreign, resolveEntities(foreign), links, [])).toEqual([]);
  });

  it('takes no verb with a thing as its object for a reporting one', () => {
    const found = told(
      'Tarn Works, the firm that maintains the harbour wall, has built boats.',
      'Tarn Works, which looks after the harbour wall, admitted that it has built boats.',
    );
    expect(found.filter(({ kind }) => kind === 'reporting-verb')).toEqual([]);
  });

  it('tells no other wording of two sentences that share hardly more than a name, unless they are surely linked', () => {
    const { columns, links } = storyOf(
      [
        `${OPENING}Mayor Ann Moss mended the rotten crane with her own brutal hands.`,
        `${OPENING}Mayor Ann Moss praised the rotten weather in a pathetic speech.`,
      ],
      [[2, 2]],
    );
    const wordings = (confidence: number) =>
      findFramings(
        columns,
        resolveEntities(columns),
        links.map((link) => ({ ...link, confidence })),
        [],
      ).filter(({ kind }) => kind === 'wording');
    expect(wordings(0.9)).not.toEqual([]);
    expect(wordings(0.5)).toEqual([]);
  });

  it('gives nothing for one article alone', () => {
    expect(framingsOf([prepareText(OPENING)])).toEqual([]);
  });

  it('keeps to the contract on any text: words in the text, at most three an article, silent ones absent', () => {
    const words = fc.constantFrom(
      'the',
      'mayor',
      'said',
      'insisted',
      '“',
      '”',
      'harbour',
      'wall',
      'fell',
      'massive',
      'may',
      '.',
      '. ',
      '\n',
      'Ann Moss',
      'former',
      '24',
      '😀',
      "'",
      'was',
      'by',
      'police',
    );
    const text = fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 3 }), (texts) => {
        const columns = texts.map((one, index) => prepareText(one, {}, `${index}`));
        for (const { wordings, absent, note, confidence } of framingsOf(columns)) {
          expect(note).not.toBe('');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(wordings.length).toBeGreaterThan(0);
          for (const [column, article] of columns.entries()) {
            const own = wordings.filter((span) => span.column === column);
            expect(own.length).toBeLessThanOrEqual(3);
            expect(absent.includes(column) && own.length > 0).toBe(false);
            for (const { start, end } of own) {
              expect(start).toBeLessThan(end);
              expect(article.text.slice(start, end).trim()).not.toBe('');
            }
          }
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
