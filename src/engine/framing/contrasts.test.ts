import { describe, expect, it } from 'vitest';
import type { FramingKind } from '../../model/comparison';
import { CONTRAST_FEATURES, CONTRAST_KINDS, findContrasts, kindsOf } from './contrasts';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** The kinds that two tellings of one thing give cause for. */
function foundKinds(a: string, b: string): Set<FramingKind> {
  return new Set(contrastsOf(a, b).flatMap(({ kinds }) => kinds));
}

function contrastsOf(a: string, b: string) {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links);
  const [first, second] = [story.sentence(0, 2), story.sentence(1, 2)];
  return findContrasts(first, second, links[0]!).map((contrast) => ({
    ...contrast,
    kinds: kindsOf(contrast, first, second),
  }));
}

describe('findContrasts', () => {
  it.each<[FramingKind, string, string]>([
    [
      'reporting-verb',
      'The mayor said the wall was safe.',
      'The mayor insisted the wall was safe.',
    ],
    ['hedge', 'The wall is apparently safe for boats.', 'The wall is safe for boats.'],
    ['degree', 'The storm did massive damage to the wall.', 'The storm did damage to the wall.'],
    ['degree', 'Some 20 boats sank in the harbour.', 'The storm sank 24 boats in the harbour.'],
    [
      'quotation',
      'The mayor called the wall “a disgrace to us”.',
      'The mayor called the wall a shame.',
    ],
    [
      'attribution',
      'Engineers said the wall was weak.',
      'The report by a rival said the wall was weak.',
    ],
    ['voice', 'The police cleared the old harbour.', 'The old harbour was cleared in the night.'],
    ['status', 'The former harbour master spoke.', 'The harbour master spoke.'],
    ['label', 'A horde of walkers crossed the bridge.', 'A group of walkers crossed the bridge.'],
    [
      'wording',
      'The council slashed the harbour budget.',
      'The council reduced the harbour budget.',
    ],
  ])('finds cause for %s', (kind, a, b) => {
    expect(foundKinds(a, b)).toContain(kind);
  });

  it.each<[FramingKind, string, string]>([
    [
      'reporting-verb',
      'The mayor said the wall was safe.',
      'The mayor said the harbour wall was sound.',
    ],
    ['hedge', 'The wall may be safe for boats.', 'The wall may be fit for boats.'],
    ['status', 'The former harbour master spoke.', 'The former harbour chief spoke.'],
    ['emphasis', 'The wall is safe for boats.', 'The wall is fit for boats.'],
  ])('finds no cause for %s where both do the same', (kind, a, b) => {
    expect(foundKinds(a, b)).not.toContain(kind);
  });

  it('finds emphasis where one tells at the top what the other tells far down, and only there', () => {
    const told = 'The harbour wall broke in the storm.';
    const retold = 'The old wall of the harbour broke in the wind.';
    const filling = 'Boats came and went.\n'.repeat(8);
    const kindsAt = (before: string, sentence: number) => {
      const { columns, links } = storyOf(
        [`${told}\n${filling}`, OPENING + before + retold + '\n' + filling],
        [[0, sentence]],
      );
      const story = new Story(columns, links);
      const [top, other] = [story.sentence(0, 0), story.sentence(1, sentence)];
      return findContrasts(top, other, links[0]!).flatMap((one) => kindsOf(one, top, other));
    };
    expect(kindsAt(filling, 10)).toContain('emphasis');
    expect(kindsAt('', 2)).not.toContain('emphasis');
  });

  it('finds nothing between sentences that are the same', () => {
    expect(contrastsOf('The wall is safe for boats.', 'The wall is safe for boats.')).toEqual([]);
  });

  it('names every feature, and gives the same ones when the sides are swapped', () => {
    const a = 'The mayor insisted on Monday that the wall was safe.';
    const b = 'The wall may be safe, a former engineer said.';
    const rows = (x: string, y: string) =>
      contrastsOf(x, y)
        .map(({ features }) => [...features].map((value) => value.toFixed(6)).join(' '))
        .sort();
    expect(contrastsOf(a, b)[0]!.features).toHaveLength(
      CONTRAST_FEATURES.length + CONTRAST_KINDS.length,
    );
    expect(rows(a, b)).toEqual(rows(b, a));
  });
});
