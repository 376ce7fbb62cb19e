import { describe, expect, it } from 'vitest';
import type { FramingKind } from '../../../model/comparison';
import { resolveEntities } from '../../entities/shared-entities';
import { pairOf } from '../sentence-pair';
import { Story } from '../telling';
import { OPENING, storyOf } from '../test-story';
import { tellByRules } from './pair-rules';

/** What the rules tell of two sentences that state the same: kind, the words of the first, those of the second. */
function told(a: string, b: string): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links, resolveEntities(columns));
  return tellByRules(pairOf(story, links[0]!)).map(
    ({ kind, parts }) => `${kind}: ${parts[0]!.map((span) => story.words(span)).join(' | ')}`,
  );
}

const kindsOf = (a: string, b: string) => told(a, b).map((line) => line.split(':')[0]);

describe('tellByRules', () => {
  it.each<[string, string, string]>([
    [
      'reporting-verb: said | admitted',
      'The mayor said the harbour wall was unsafe for boats.',
      'The mayor admitted the harbour wall was unsafe for boats.',
    ],
    [
      'reporting-verb: said | admitted',
      'The head of the harbour board said the wall was unsafe for boats.',
      'The head of the board on Monday admitted the wall was unsafe for boats.',
    ],
    [
      'attribution: Officials said | Engineer Ann Moss said',
      'Officials said the rotten crane on the quay had fallen in the storm.',
      'Engineer Ann Moss said the rotten crane on the quay had fallen in the storm.',
    ],
    [
      'attribution: According to two divers | the rotten crane on the quay fell in the storm',
      'According to two divers, the rotten crane on the quay fell in the storm.',
      'On Monday the rotten crane on the quay fell in the storm.',
    ],
    [
      'hedge: may have flooded | flooded the whole market',
      'The storm may have flooded the old market by the harbour.',
      'The storm flooded the whole market by the harbour.',
    ],
    [
      'degree: a massive protest | a protest',
      'Fishermen held a massive protest at the harbour gate.',
      'Fishermen held a protest at the harbour gate.',
    ],
    [
      'degree: some 40 boats | more than 50 boats',
      'The storm sank some 40 boats in the harbour.',
      'The storm sank more than 50 boats in the harbour.',
    ],
    [
      'label: a controversial plan | a plan',
      'The council backed a controversial plan for the harbour.',
      'The council backed a plan for the harbour.',
    ],
    [
      'quotation: a rotten bargain for fishermen | a rotten bargain for fishermen',
      'The council called the harbour plan “a rotten bargain for fishermen”.',
      'The council called the harbour plan a rotten bargain for fishermen.',
    ],
    [
      'voice: the fishermen were arrested | Police arrested the fishermen',
      'After the protest the fishermen were arrested at the harbour gate.',
      'Police arrested the fishermen at the harbour gate after the protest.',
    ],
    [
      'quotation: rotten to the core | rotten to the core',
      'Divers called the crane “a danger to boats”, and the wall was “rotten to the core”.',
      'Divers called the crane a danger to boats, and the wall was rotten to the core.',
    ],
  ])('tells %s', (line, a, b) => {
    expect(told(a, b)).toContain(line);
  });

  it.each<[FramingKind, string, string]>([
    [
      'reporting-verb',
      'The mayor said the harbour wall was unsafe for boats.',
      'The mayor admitted the harbour wall was unsafe for boats.',
    ],
    [
      'attribution',
      'Officials said the rotten crane on the quay had fallen in the storm.',
      'Engineer Ann Moss said the rotten crane on the quay had fallen in the storm.',
    ],
    [
      'hedge',
      'The storm may have flooded the old market by the harbour.',
      'The storm flooded the whole market by the harbour.',
    ],
    [
      'degree',
      'Fishermen held a massive protest at the harbour gate.',
      'Fishermen held a protest at the harbour gate.',
    ],
    [
      'quotation',
      'The council called the harbour plan “a rotten bargain for fishermen”.',
      'The council called the harbour plan a rotten bargain for fishermen.',
    ],
    [
      'voice',
      'After the protest the fishermen were arrested at the harbour gate.',
      'Police arrested the fishermen at the harbour gate after the protest.',
    ],
  ])('ranks %s higher the surer both tell the same', (kind, a, b) => {
    const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
    const story = new Story(columns, links, resolveEntities(columns));
    const [unsure, sure, surest] = [0.3, 0.75, 0.95].map((confidence) =>
      tellByRules(pairOf(story, { ...links[0]!, confidence }))
        .filter((telling) => telling.kind === kind)
        .reduce((most, { worth }) => Math.max(most, worth), 0),
    );
    expect(unsure).toBe(0);
    expect(sure).toBeGreaterThan(0);
    expect(surest).toBeGreaterThan(sure!);
  });

  it.each<[FramingKind, string, string, string]>([
    [
      'reporting-verb',
      'two speakers have a verb each',
      'The mayor said the harbour wall was unsafe for boats.',
      'Two divers admitted the harbour wall was unsafe for boats.',
    ],
    [
      'reporting-verb',
      'one sentence has both verbs',
      'The mayor said the harbour wall was unsafe for boats.',
      'The mayor admitted, and later said, the harbour wall was unsafe for boats.',
    ],
    [
      'attribution',
      'the source is the same under another label',
      'Mayor Ann Moss said the rotten crane on the quay had fallen in the storm.',
      'Ms. Moss said the rotten crane on the quay had fallen in the storm.',
    ],
    [
      'attribution',
      'one source has a short and a long name',
      'The HTC said the rotten crane on the quay had fallen in the storm.',
      'Harbour Trade Council lawyers said the rotten crane on the quay had fallen in the storm.',
    ],
    [
      'attribution',
      'the source of one is the agency that had it from the source of the other',
      '“The rotten crane on the quay fell in the storm,” Mayor Ann Moss said, according to the Harbour Courier.',
      '“The rotten crane on the quay fell in the storm,” Ms. Moss said.',
    ],
    [
      'attribution',
      'the sources are given for different statements of one matter',
      'The mayor said the fishermen may visit the harbour so long as they promise no protest.',
      'Two divers told reporters it was wrong of the fishermen to accept limits and promise no protest.',
    ],
    [
      'attribution',
      'one source denies what the other says',
      'Officials said the rotten crane on the quay had not fallen in the storm.',
      'Engineer Ann Moss said the rotten crane on the quay had fallen in the storm.',
    ],
    [
      'attribution',
      'the words without a source follow on an announcement',
      'According to two divers, the rotten crane on the quay fell in the storm.',
      'The announcement came on Monday: the rotten crane on the quay fell in the storm.',
    ],
    [
      'hedge',
      'both leave it open',
      'The storm may have flooded the old market by the harbour.',
      'The storm apparently flooded the old market by the harbour.',
    ],
    [
      'hedge',
      'the hedge leaves open something else',
      'The storm flooded the old market by the harbour, which may close.',
      'The storm flooded the old market by the harbour.',
    ],
    [
      'degree',
      'both make it big',
      'Fishermen held a massive protest at the harbour gate.',
      'Fishermen held an enormous protest at the harbour gate.',
    ],
    [
      'degree',
      'the other has the word a little further on',
      'Fishermen held a massive protest at the harbour gate.',
      'Fishermen held a protest at the harbour gate, their second massive protest.',
    ],
    [
      'degree',
      'only the noun is shared beside',
      'Fishermen held a massive protest at the harbour gate.',
      'Two divers and a baker who had come by the early train from the hills saw a protest.',
    ],
    [
      'degree',
      'one counts further ones',
      'The storm sank another six boats in the harbour.',
      'The storm sank some 20 boats in the harbour.',
    ],
    [
      'quotation',
      'one word alone is quoted',
      'The council met “worried” fishermen at the harbour gate.',
      'The council met worried fishermen at the harbour gate.',
    ],
    [
      'quotation',
      'only a name stands between the marks',
      'The council read “Harbour Dreams” by Ann Moss on Monday.',
      'The council read Harbour Dreams by Ann Moss on Monday.',
    ],
    [
      'quotation',
      'the marks of the second stand in another sentence',
      'The mayor said “we never wanted that harbour wall”.',
      'We never wanted that harbour wall.',
    ],
    [
      'quotation',
      'the quotation denies what the other states',
      'The mayor said the wall was “never a danger to boats and divers”.',
      'The mayor said the wall was a danger to boats and divers.',
    ],
    [
      'quotation',
      'one of the marks is lost',
      'The mayor said the wall was “a danger to boats and divers”.',
      'The wall was a danger to boats and divers,” the mayor said.',
    ],
    [
      'degree',
      'one says never',
      'Fishermen never use the harbour gate at night.',
      'Fishermen use the harbour gate at night.',
    ],
    [
      'label',
      'the coloured word is of a name before the thing',
      'The council met the notorious Ann Moss committee at the harbour.',
      'The council met the committee at the harbour.',
    ],
    [
      'label',
      'both colour it',
      'The council backed a controversial plan for the harbour.',
      'The council backed a disastrous plan for the harbour.',
    ],
    [
      'voice',
      'both are passive',
      'The fishermen were arrested at the harbour gate.',
      'At the harbour gate the fishermen were later arrested.',
    ],
  ])('tells no %s where %s', (kind, _, a, b) => {
    expect(kindsOf(a, b)).not.toContain(kind);
  });

  it('tells nothing of two sentences that are the same', () => {
    const line = 'The mayor said the massive wall may be “a danger to boats”.';
    expect(told(line, line)).toEqual([]);
  });

  it('asks only sentences that are surely linked', () => {
    const { columns, links } = storyOf(
      [
        `${OPENING}The mayor may sell the harbour wall.`,
        `${OPENING}The mayor sells the harbour wall.`,
      ],
      [[2, 2]],
    );
    const story = new Story(columns, links);
    const tell = (confidence: number) =>
      tellByRules(pairOf(story, { ...links[0]!, confidence })).length;
    expect(tell(0.9)).toBeGreaterThan(0);
    expect(tell(0.25)).toBe(0);
  });
});
