import { describe, expect, it } from 'vitest';
import type { FramingKind } from '../../../model/comparison';
import { resolveEntities } from '../../entities/shared-entities';
import { pairOf } from '../sentence-pair';
import { Story } from '../telling';
import { OPENING, storyOf } from '../test-story';
import { tellByRules } from './pair-rules';

describe('tellByRules', () => {
  it.each<[FramingKind, string, string, string]>([
    [
      'reporting-verb',
      'a verb tells an act, not a statement',
      'The mayor announced a ban on boats at the harbour wall.',
      'The mayor declared a ban on boats at the harbour wall.',
    ],
    [
      'reporting-verb',
      'one accuses and the other denies',
      'The mayor denied the board had left the harbour talks first.',
      'The mayor accused the board of having left the harbour talks first.',
    ],
    [
      'reporting-verb',
      'one announces and the other alleges',
      'The mayor announced that the harbour wall was unsafe for boats.',
      'The mayor alleges that the harbour wall is unsafe for boats.',
    ],
    [
      'hedge',
      'the other tells it as what somebody is accused of',
      'The pilot apparently opened the valves of the harbour ferry.',
      'Police accuse the pilot, saying he opened the valves of the harbour ferry.',
    ],
    [
      'quotation',
      'what a quotation says of a thing is not told',
      'The pilot said “the mayor laughed about the old harbour wall again”.',
      'The pilot met the mayor at the old harbour wall again.',
    ],
    [
      'quotation',
      'the speakers’ words stand in another order',
      '“We knew the walls would kill us,” the sailors said.',
      'The storm did kill nine as old walls fell.',
    ],
    [
      'hedge',
      'what the other tells is a charge',
      'Police said the pilot allegedly plotted to burn the harbour office.',
      'The pilot was charged with having plotted to burn the harbour office.',
    ],
    [
      'degree',
      'one number is the other rounded',
      'The storm sank 214 boats in the harbour.',
      'The storm sank more than 200 boats in the harbour.',
    ],
    [
      'degree',
      'one number is written in two ways',
      'The storm sank 6.2 million crates in the harbour.',
      'The storm sank 6.2mn crates in the harbour.',
    ],
    [
      'degree',
      'one number is of the whole',
      'The storm left the harbour 41 boats to fish with.',
      'The storm left the harbour 41 of the 90 boats to fish with.',
    ],
    [
      'label',
      'the noun is half of a compound',
      'The two trawlers suffered disastrous gasket bleeds after the harbour storm.',
      'The two trawlers were lost to gasket bleeding after the harbour storm.',
    ],
  ])('tells no %s where %s', (kind, _, a, b) => {
    const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
    const story = new Story(columns, links, resolveEntities(columns));
    const kinds = tellByRules(pairOf(story, links[0]!)).map((telling) => telling.kind);
    expect(kinds).not.toContain(kind);
  });

  it('tells no voice of a match that is less sure', () => {
    const texts = [
      'After the protest the fishermen were arrested at the harbour gate.',
      'Police arrested the fishermen at the harbour gate after the protest.',
    ];
    const { columns, links } = storyOf(
      texts.map((text) => OPENING + text),
      [[2, 2]],
    );
    const kindsAt = (confidence: number) => {
      const story = new Story(columns, links, resolveEntities(columns));
      const pair = pairOf(story, { ...links[0]!, confidence });
      return tellByRules(pair).map(({ kind }) => kind);
    };
    expect(kindsAt(0.6)).toContain('voice');
    expect(kindsAt(0.45)).not.toContain('voice');
  });
});
