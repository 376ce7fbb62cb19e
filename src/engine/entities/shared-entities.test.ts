import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { resolveEntities } from './shared-entities';

/** `[Ana Ruiz|1]`: a mention of number 1, over all articles of the case. */
const MARK = /\[([^\]|]+)\|(\d+)\]/g;

/** The number and the shared entity of every marked mention. */
function resolve(articles: readonly string[]): { number: string; entity: number; label: string }[] {
  const columns = articles.map((notation, column) =>
    prepareText(notation.replace(MARK, '$1'), {}, `${column}.txt`),
  );
  const shared = resolveEntities(columns);
  return articles.flatMap((notation, column) => {
    let removed = 0;
    return [...notation.matchAll(MARK)].map(({ 0: mark, 1: label, 2: number, index }) => {
      const start = index - removed;
      removed += mark.length - label!.length;
      const { mentions } = columns[column]!;
      const mention = mentions.find(
        (found) => found.start === start && found.end === start + label!.length,
      );
      if (!mention) throw new Error(`no mention "${label}" at ${start} of article ${column}`);
      const entity = shared.findIndex(({ locals }) =>
        locals.some((local) => local.column === column && local.localEntity === mention.entity),
      );
      return { number: number!, entity, label: label! };
    });
  });
}

/** Pairs of marked mentions that are one and should not be, or the other way round. */
function disagreements(articles: readonly string[]): string[] {
  const found = resolve(articles);
  return found.flatMap((x) =>
    found
      .filter((y) => (x.entity === y.entity) !== (x.number === y.number))
      .map((y) => `${x.label} / ${y.label}`),
  );
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a firm by its short name here and in full there': [
    '[Fennick|1] met on Friday. Nobody asked [Fennick|1] why.',
    'On Friday [Fennick & Moss|1] met. It met in a hall.',
  ],
  'a sea apart from the partners on its coast': [
    'Talks with [Gulf partners|2] went on. The talks were long.',
    'On Friday the ships left the [Gulf|1]. Nobody asked why.',
  ],
  'a name here with and there without the marks on its letters': [
    '[Tayyip Erdoğanlı|1] left on Friday. [Erdoğanlı|1] gave no reason.',
    'On Friday [Tayyip Erdoganli|1] left. Nobody asked [Erdoganli|1] why.',
  ],
  'a full name here and a surname there': [
    'The plan was signed by [Mara Okoye|1] on Monday.',
    'The plan of [Mrs. Okoye|1] was signed at noon.',
  ],
  'two people of one surname, told apart by office': [
    '[Mayor|1] [Ana Ruiz|1] sued the broker [Pedro Ruiz|2] on Friday.',
    'The case of [Mayor|1] [Ruiz|1] begins in May.',
  ],
  'people who share only a first name': [
    'The plan was signed by [Mara Okoye|1] on Monday.',
    'The hall was built by [Mara Lund|2] in spring.',
  ],
  'somebody whom one article never names': [
    "[Peru's finance minister|1], [Ana Ruiz|1], raised the tax.",
    '[The Peruvian finance minister|1] raised the tax on Friday.',
  ],
  'nobody by an office that two hold': [
    '[Peruvian minister|1] [Ana Ruiz|1] met [Peruvian minister|2] [Luis Vega|2].',
    '[The Peruvian minister|3] left early.',
  ],
  'a country under its capital and its adjective': [
    'Talks with [Norway|1] failed. [Oslo|1] gave no reason.',
    'The [Norwegian|1] side left, and [Peru|2] waited.',
  ],
  'letters here and the long form there': [
    'The [Northern Grain Union|1] met on Friday.',
    'Farmers blame the [NGU|1] for the tax.',
  ],
  'letters that take in a small word': [
    'The [Bureau of Grain|1] met on Friday.',
    'Farmers blame the [BOG|1] for the tax.',
  ],
  'a place by its last word': [
    'Ships crossed the [Adrian Gulf|1] at night, and [Peru|2] waited.',
    'The boats left the [Gulf|1] on Friday, while [Peru|2] waited.',
  ],
  'no place by a word that two end in': [
    'Ships crossed the [Adrian Gulf|1] and the [Moran Gulf|2].',
    'The boats left the [Gulf|3] on Friday.',
  ],
  'a head of government by office alone where one holds it': [
    '[Prime Minister|1] [Mikael Falk|1] welcomed the vote. [Petra Roon|2] did not.',
    '[The prime minister|1] kept quiet. [Ms Roon|2] called it reckless.',
  ],
  'no minister who is kept apart': [
    '[Transport Minister|1] [Luca Berg|1] welcomed the vote.',
    '[One transport minister|2] wept.',
  ],
  'a club by either word': [
    '[Marlow Rovers|1] lost again.',
    '[Rovers|1] sit last, and fans of [Marlow|1] wept.',
  ],
  'a ministry by name and by noun': [
    'Police held them, according to the [Interior Ministry|1].',
    'According to [the interior ministry|1], nobody was held.',
  ],
  'a high number of the same people': [
    'Police held [312 people|1] under the ban.',
    'At night [312 people|1] were in cells.',
  ],
  'no low number of people': [
    'Police held [two people|1] under the ban.',
    'At night [two people|2] were in cells.',
  ],
  'unions by their trade': [
    '[The rail unions|1] wrote twice.',
    'In May [the rail unions|1] wrote, and [the teachers unions|2] wept.',
  ],
  'the passengers of one number only': [
    'The train carried [250 passengers|1]. The firm carries [some 700,000 passengers|2] a day.',
    '[The passengers|3] were calm.',
  ],
  "somebody's people by other words": [
    'The judge heard [Mara Okoye|1]. Then [Okoye’s lawyers|2] spoke.',
    'The judge heard [Mara Okoye|1]. Then [Okoye’s attorneys|2] wept.',
  ],
};

describe('resolveEntities', () => {
  it.each(Object.entries(CASES))('knows %s', (_, articles) => {
    expect(disagreements(articles)).toEqual([]);
  });

  it.each(Object.entries(CASES))('knows %s in the other order too', (_, articles) => {
    expect(disagreements([...articles].reverse())).toEqual([]);
  });

  it('tells the kind by the article whose words tell it, and a body of states from a place', () => {
    const articles = [
      'Ships crossed the Adrian Gulf at night. The IAEA met, and Quay Residents sued Alder Steelworks.',
      'The boats left the Gulf. The Gulf was calm. The Gulf lay still.',
    ].map((text) => prepareText(text));
    const kinds = new Map(resolveEntities(articles).map(({ name, kind }) => [name, kind]));
    expect(kinds.get('Adrian Gulf')).toBe('place');
    expect(kinds.get('IAEA')).toBe('organization');
    expect(kinds.get('Quay Residents')).toBe('group');
    expect(kinds.get('Alder Steelworks')).toBe('organization');
  });

  it.each([
    ['They flew to Brussels. The rain stopped.', 'Brussels'],
    ['Norway lost. Oslo was sad. The Norwegian side wept.', 'Norway'],
    ['On Friday the Dane wept.', 'Dane'],
    [
      'On Friday the port authority of the old town met. The authority met twice. The authority left.',
      'The authority',
    ],
  ])('calls by words that an article uses: %s', (text, name) => {
    const article = prepareText(text);
    expect(resolveEntities([article]).map((entity) => entity.name)).toContain(name);
  });

  it('puts every local entity into exactly one shared entity', () => {
    const text =
      'Norwegian minister Kari Dahl met Mara Okoye of the Federal Grain Council in Lima.';
    const column = prepareText(text);
    const locals = resolveEntities([column, column]).flatMap((entity) => entity.locals);
    const keys = locals.map((local) => `${local.column}:${local.localEntity}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(2 * column.localEntities.length);
  });
});
