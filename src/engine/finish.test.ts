import { describe, expect, it } from 'vitest';
import { finish } from './finish';
import type { PreparedArticle } from './prepared';
import { prepareText } from './testing/prepare-text';

const TEXT =
  'Harbour opens\n\nFormer mayor Ana Ruiz opened the harbour on 3 May 2024. She wept.\n\nShe will return in 2026.';

/** Two mentions of one person in a real article. */
function withMentions(article: PreparedArticle): PreparedArticle {
  const mentions = (['Former mayor Ana Ruiz', 'She'] as const).map((label) => {
    const start = TEXT.indexOf(label);
    const form = label === 'She' ? ('pronoun' as const) : ('title' as const);
    return { start, end: start + label.length, sentence: 1, form, entity: 0 };
  });
  return {
    ...article,
    mentions,
    localEntities: [{ name: 'Ana Ruiz', kind: 'person', mentions: [0, 1] }],
  };
}

function finished() {
  return finish({
    columns: [withMentions(prepareText(TEXT))],
    order: [0],
    copies: [null],
    entities: [{ name: 'Ana Ruiz', kind: 'person', locals: [{ column: 0, localEntity: 0 }] }],
    links: [],
    facts: [],
    framings: [],
    complete: true,
  });
}

describe('finish', () => {
  it('says what a label says beside the name, and nothing for one that says nothing', () => {
    const [title, pronoun] = finished().entities[0]!.mentions;
    expect(title?.says).toMatchObject({ office: 'mayor', status: 'former' });
    expect(pronoun).not.toHaveProperty('says');
  });

  it('lists the dates of the story with their places', () => {
    const dates = finished().dates?.map(({ start, end, iso }) => [TEXT.slice(start, end), iso]);
    expect(dates).toEqual([
      ['3 May 2024', '2024-05-03'],
      ['2026', '2026'],
    ]);
  });
});
