import { describe, expect, it } from 'vitest';
import type { Entity, LabelSays, Mention, MentionForm } from '../model/comparison';
import { filterNames, foldOnce, makeNameRows } from './name-grid';
import { sampleArticle, sampleComparison } from './sample.fixture';
import { sourceColumns } from './source-columns';

const a = sampleArticle('a', 'Vote\nMayor Ito spoke. She left. Ito’s rival wept. Ito won.');
const b = sampleArticle('b', 'Vote\nA local politician won. The city slept.');
const c = sampleArticle('c', 'Vote\nIto, a rower, smiled.');

/** The mention of a label at its `nth` place in an article. */
function mention(
  article: typeof a,
  label: string,
  form: MentionForm,
  nth = 0,
  says?: LabelSays,
): Mention {
  const places = [...article.text.matchAll(new RegExp(label, 'g'))];
  const start = places[nth]!.index;
  return {
    article: article.id,
    start,
    end: start + label.length,
    label,
    form,
    ...(says && { says }),
  };
}

const ito: Entity = {
  id: 'e1',
  name: 'Ito',
  kind: 'person',
  mentions: [
    mention(a, 'Mayor Ito', 'title', 0, { office: 'mayor', status: 'current' }),
    mention(a, 'She', 'pronoun'),
    mention(a, 'Ito’s', 'name'),
    mention(a, 'Ito', 'name', 2),
    mention(b, 'A local politician', 'description'),
    mention(c, 'Ito', 'name'),
  ],
};
const city: Entity = {
  id: 'e2',
  name: 'The city',
  kind: 'place',
  mentions: [mention(b, 'The city', 'name')],
};
const comparison = sampleComparison([a, b, c], { entities: [city, ito] });
const rows = makeNameRows(comparison, sourceColumns(comparison));

describe('makeNameRows', () => {
  it('puts those first of whom most sources speak', () => {
    expect(rows.map(({ entity, count, mentions }) => [entity.id, count, mentions])).toEqual([
      ['e1', 3, 6],
      ['e2', 1, 1],
    ]);
  });

  it('counts each label in order of use, a possessive with its name, pronouns last', () => {
    const labels = rows[0]?.cells[0]?.labels.map(({ label, places }) => [label, places.length]);
    expect(labels).toEqual([
      ['Mayor Ito', 1],
      ['Ito', 2],
      ['She', 1],
    ]);
  });

  it('says what a source never says and another does', () => {
    expect(rows[0]?.cells.map(({ absences }) => absences)).toEqual([
      [],
      ['never-named', 'no-office'],
      ['no-office'],
    ]);
    expect(rows[1]?.cells[0]?.absences).toEqual(['not-mentioned']);
  });

  it('keeps what a label says', () => {
    expect(rows[0]?.cells[0]?.labels[0]?.says).toEqual({ office: 'mayor', status: 'current' });
  });
});

describe('filterNames', () => {
  it('finds by kind and by any label, whatever the case', () => {
    expect(filterNames(rows, 'place', '').map(({ entity }) => entity.id)).toEqual(['e2']);
    expect(filterNames(rows, null, 'POLITICIAN').map(({ entity }) => entity.id)).toEqual(['e1']);
    expect(filterNames(rows, 'place', 'politician')).toEqual([]);
    expect(filterNames(rows, null, '  ')).toHaveLength(2);
  });
});

describe('foldOnce', () => {
  it('folds a single mention that the reader did not set right, unless all are such', () => {
    const [often, once] = [rows[0]!, rows[1]!];
    const right = { ...once, entity: { ...city, byReader: true as const } };
    expect(foldOnce(rows)).toEqual({ often: [often], once: [once] });
    expect(foldOnce([often, right]).once).toEqual([]);
    expect(foldOnce([once])).toEqual({ often: [once], once: [] });
  });
});

describe('makeNameRows, of names that as many sources use', () => {
  it('puts first what is called in most ways', () => {
    const called = (id: string, labels: readonly string[]): Entity => ({
      ...city,
      id,
      mentions: labels.map((label) => mention(b, label, 'description')),
    });
    const two = sampleComparison([a, b], {
      entities: [called('e3', ['Vote', 'Vote', 'Vote']), called('e4', ['The city', 'local'])],
    });
    const order = makeNameRows(two, sourceColumns(two)).map(({ entity }) => entity.id);
    expect(order).toEqual(['e4', 'e3']);
  });
});
