import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../entities/shared-entities';
import { Story } from './telling';
import { tellLabels } from './tell-labels';
import { OPENING, storyOf } from './test-story';

/** What is told of labels: kind, the words of the first article, those of the second, where it is absent. */
function tellings(a: string, b: string) {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[1, 1]]);
  const entities = resolveEntities(columns);
  const story = new Story(columns, links, entities);
  return tellLabels(story, entities).map(({ kind, parts, absent, worth }) => {
    const words = (column: number) =>
      parts
        .flat()
        .filter((span) => span.column === column)
        .map((span) => story.words(span))
        .join(' / ');
    return { line: `${kind}: ${words(0)} | ${words(1)} | ${absent.join(' ')}`, worth };
  });
}

const told = (a: string, b: string) => tellings(a, b).map(({ line }) => line);

describe('tellLabels', () => {
  it.each([
    [
      'status: Former Mayor Ann Moss | Ann Moss | ',
      'Former Mayor Ann Moss spoke. Ann Moss was calm.',
      'Ann Moss spoke on Monday. Ann Moss was calm.',
    ],
    [
      'label: right-wing author Ann Moss | local columnist Ann Moss | ',
      'They invited right-wing author Ann Moss to speak.',
      'They invited local columnist Ann Moss to speak.',
    ],
    [
      'status: ousted harbour master Ann Moss | harbour master Ann Moss | ',
      'They want to lure ousted harbour master Ann Moss to speak.',
      'They want to invite harbour master Ann Moss to speak.',
    ],
    [
      'status: Ann Moss, a retired teacher of sailors | Ann Moss | ',
      'On Monday Ann Moss, a retired teacher of sailors, spoke.',
      'On Monday Ann Moss spoke.',
    ],
    [
      'label: The harbour pilot, Ann Moss | right-wing author Ann Moss | ',
      'The harbour pilot, Ann Moss, spoke.',
      'They invited right-wing author Ann Moss to speak.',
    ],
    [
      'label: Ann Moss, until now a junior judge | right-wing author Ann Moss | ',
      'They chose Ann Moss, until now a junior judge.',
      'They invited right-wing author Ann Moss to speak.',
    ],
  ])('tells %s', (line, a, b) => {
    expect(told(a, b)).toEqual([line]);
  });

  it.each([
    ['both call a person alike', 'Mayor Ann Moss spoke.', 'Mayor Ann Moss was calm.'],
    ['the office is in letters', 'PM Ann Moss spoke.', 'Prime minister Ann Moss was calm.'],
    ['only the form of an office differs', 'Rep. Ann Moss spoke.', 'Congresswoman Ann Moss spoke.'],
    [
      'the other says it beside the name',
      'They invited right-wing author Ann Moss to speak.',
      'Ann Moss spoke to the council, and the right-wing author was calm.',
    ],
    [
      'the other gives the title in another sentence',
      'They invited local art teacher Ann Moss to speak.',
      'They invited Ann Moss to speak. The local hall was full. An art teacher was welcome.',
    ],
    [
      'what stands before the name is no label',
      'While many sailors champion Moss, Ann Moss was calm.',
      'Ann Moss was calm. Moss spoke.',
    ],
    [
      'a body has a short and a long name',
      'They invited HTC chair Ann Moss to speak.',
      'They invited Harbour Trade Council chair Ann Moss to speak.',
    ],
    [
      'the status is another person’s',
      'Ann Moss, an aide of former Mayor Bo Tarn, spoke.',
      'Ann Moss, an aide of Bo Tarn, spoke.',
    ],
    [
      'a letter beside the name gives the party',
      'They met fellow Democrat congresswoman Ann Moss.',
      'They met Rep. Ann Moss, D-Halden, on Monday.',
    ],
    [
      'the words before the name are of a thing',
      'The first thing Ann Moss heard was a bell. Ann Moss was calm.',
      'On Monday Ann Moss heard a bell. Ann Moss was calm.',
    ],
    [
      'an apposition is of what is hers',
      'They spoke of the harbour law of Ann Moss, a controversial pillar of the last campaign.',
      'They spoke of the harbour law of Ann Moss on Monday.',
    ],
    [
      'the label is the second of two that are former',
      'The former Halden and Norwick coach Ann Moss spoke.',
      'They met ex-Norwick coach Ann Moss on Monday.',
    ],
  ])('tells nothing of her where %s', (_, a, b) => {
    expect(told(a, b).filter((line) => line.includes('Moss'))).toEqual([]);
  });

  it('shows every label that the other never uses, each word of it once', () => {
    const [line] = told(
      'They invited embattled harbour master Ann Moss. They met the radical author Ann Moss. The embattled Ann Moss spoke.',
      'They invited Ann Moss to speak. Ann Moss was calm.',
    );
    expect(line).toMatch(/embattled harbour master Ann Moss/);
    expect(line).toMatch(/radical author Ann Moss/);
    expect(line!.match(/embattled/g)).toHaveLength(1);
  });

  it.each([
    'On Monday local art teacher Ann Moss spoke.',
    'On Monday Ann Moss, a local art teacher, spoke.',
  ])('sets no label against itself where two of three articles say the same: “%s”', (second) => {
    const office = 'On Monday local art teacher Ann Moss spoke.';
    const { columns, links } = storyOf(
      [OPENING + office, OPENING + second, `${OPENING}On Monday the embattled Ann Moss spoke.`],
      [[1, 1]],
    );
    const entities = resolveEntities(columns);
    const third = links.map((link) => ({ ...link, b: { ...link.b, column: 2 } }));
    const story = new Story(columns, [...links, ...third], entities);
    const [telling] = tellLabels(story, entities);
    const named = [...telling!.note.matchAll(/“([^”]+)”/g)].map(([, words]) => words);
    expect(named).toContain('embattled Ann Moss');
    expect(new Set(named).size).toBe(2);
  });

  it('names the two labels that are furthest apart', () => {
    const { columns, links } = storyOf(
      [
        `${OPENING}On Monday party leader Ann Moss spoke.`,
        `${OPENING}On Monday Ann Moss, the leader of the party, spoke.`,
        `${OPENING}On Monday harbour zealot Ann Moss spoke.`,
      ],
      [[1, 1]],
    );
    const entities = resolveEntities(columns);
    const third = links.map((link) => ({ ...link, b: { ...link.b, column: 2 } }));
    const [telling] = tellLabels(new Story(columns, [...links, ...third], entities), entities);
    expect(telling!.note).toMatch(/zealot/);
  });

  it('ranks a judging word above an office', () => {
    const worth = (a: string, b: string) => tellings(a, b)[0]?.worth ?? 0;
    expect(worth('They met embattled teacher Ann Moss.', 'They met Ann Moss.')).toBeGreaterThan(
      worth('They met local art teacher Ann Moss.', 'They met Ann Moss.'),
    );
  });
});
