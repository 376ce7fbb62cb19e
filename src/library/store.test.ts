import { describe, expect, it } from 'vitest';
import type { Story } from '../model/story';
import { listStories } from './list-stories';
import {
  loadFile,
  loadKept,
  renameStory,
  restoreArticle,
  restoreStory,
  saveArticle,
  saveStory,
  takeOutArticle,
  takeOutStory,
} from './store';
import { createMemoryTables, type Tables } from './tables';

const BUNDLED: Story = {
  id: 'harbour',
  title: 'The harbour',
  origin: 'bundled',
  articles: [{ id: 'first.txt', name: 'first.txt', origin: 'bundled' }],
};

const MINE: Story = { id: 'own-1', title: 'Mine', origin: 'own', articles: [] };

function file(letter: string) {
  return {
    name: `${letter}.txt`,
    sha256: letter.repeat(64),
    bytes: new TextEncoder().encode(letter),
  };
}

async function storiesOf(tables: Tables): Promise<Story[]> {
  const kept = await loadKept(tables);
  if (!kept.ok) throw new Error(kept.message);
  return listStories([BUNDLED], kept.value);
}

const namesOf = ({ articles }: Story) => articles.map(({ name }) => name);

describe('the library', () => {
  it('lists an added article behind the bundled ones and gives its bytes back', async () => {
    const tables = createMemoryTables();
    await saveArticle(tables, BUNDLED, file('b'), 1);
    const [story] = await storiesOf(tables);
    expect(namesOf(story!)).toEqual(['first.txt', 'b.txt']);
    expect(story!.articles[1]).toMatchObject({ origin: 'own', id: file('b').sha256 });
    const loaded = await loadFile(tables, file('b').sha256);
    expect(loaded).toMatchObject({ ok: true, value: { bytes: file('b').bytes } });
  });

  it('does not add the same content twice, whatever its name', async () => {
    const tables = createMemoryTables();
    await saveArticle(tables, BUNDLED, file('b'), 1);
    const [story] = await storiesOf(tables);
    const again = await saveArticle(tables, story!, { ...file('b'), name: 'copy.txt' }, 2);
    expect(again).toMatchObject({ ok: false, kind: 'duplicate' });
    expect(namesOf((await storiesOf(tables))[0]!)).toEqual(['first.txt', 'b.txt']);
  });

  it('knows a second one of the same batch, whose story was listed before the first', async () => {
    const tables = createMemoryTables();
    await saveArticle(tables, MINE, file('b'), 1);
    const again = await saveArticle(tables, MINE, { ...file('b'), name: 'again.txt' }, 2);
    expect(again).toMatchObject({ ok: false, kind: 'duplicate' });
  });

  it('refuses an article that one comparison could not take', async () => {
    const articles = Array.from({ length: 32 }, (_, index) => ({
      ...BUNDLED.articles[0]!,
      id: `${index}.txt`,
    }));
    const tables = createMemoryTables();
    const saved = await saveArticle(tables, { ...BUNDLED, articles }, file('b'), 1);
    expect(saved).toMatchObject({ ok: false, kind: 'full' });
  });

  it('puts a removed article back in its old place', async () => {
    const tables = createMemoryTables();
    await saveArticle(tables, BUNDLED, file('b'), 1);
    await saveArticle(tables, BUNDLED, file('c'), 2);
    const taken = await takeOutArticle(tables, BUNDLED.id, file('b').sha256);
    if (!taken.ok) throw new Error(taken.message);
    expect(namesOf((await storiesOf(tables))[0]!)).toEqual(['first.txt', 'c.txt']);
    expect(await loadFile(tables, file('b').sha256)).toMatchObject({ kind: 'missing' });
    await restoreArticle(tables, taken.value);
    expect(namesOf((await storiesOf(tables))[0]!)).toEqual(['first.txt', 'b.txt', 'c.txt']);
  });

  it('keeps a file as long as another story holds it', async () => {
    const tables = createMemoryTables();
    await saveStory(tables, { id: 'own-1', title: 'Mine', madeAt: 1 });
    await saveArticle(tables, BUNDLED, file('b'), 1);
    await saveArticle(tables, MINE, file('b'), 2);
    await takeOutArticle(tables, BUNDLED.id, file('b').sha256);
    expect(await loadFile(tables, file('b').sha256)).toMatchObject({ ok: true });
  });

  it('takes a story of the user out with its last article, and puts both back at once', async () => {
    const tables = createMemoryTables();
    await saveStory(tables, { id: 'own-1', title: 'Mine', madeAt: 1 });
    await saveArticle(tables, MINE, file('b'), 1);
    await saveArticle(tables, MINE, file('c'), 2);
    await takeOutArticle(tables, 'own-1', file('b').sha256);
    const before = await storiesOf(tables);
    expect(before.map(({ title }) => title)).toEqual(['The harbour', 'Mine']);
    const taken = await takeOutArticle(tables, 'own-1', file('c').sha256);
    if (!taken.ok) throw new Error(taken.message);
    expect(await storiesOf(tables)).toEqual([BUNDLED]);
    expect(await tables.stories.all()).toEqual([]);
    await restoreArticle(tables, taken.value);
    expect(await storiesOf(tables)).toEqual(before);
  });

  it('renames a story, and says where it is gone or cannot be kept', async () => {
    const tables = createMemoryTables();
    await saveStory(tables, { id: 'own-1', title: 'Mine', madeAt: 1 });
    expect(await renameStory(tables, 'own-1', 'Ours')).toMatchObject({ ok: true });
    expect(await tables.stories.get('own-1')).toMatchObject({ title: 'Ours', madeAt: 1 });
    expect(await renameStory(tables, 'own-2', 'Ours')).toMatchObject({ kind: 'missing' });
    const closed = { ...tables.stories, get: () => Promise.reject(new DOMException('closed')) };
    const broken = await renameStory({ ...tables, stories: closed }, 'own-1', 'Ours');
    expect(broken).toMatchObject({ kind: 'storage' });
  });

  it('lists no story without articles', async () => {
    const tables = createMemoryTables();
    await saveStory(tables, { id: 'own-1', title: 'Mine', madeAt: 1 });
    expect(await storiesOf(tables)).toEqual([BUNDLED]);
  });

  it('takes a story out with its articles and puts both back', async () => {
    const tables = createMemoryTables();
    await saveStory(tables, { id: 'own-1', title: 'Mine', madeAt: 1 });
    await saveArticle(tables, MINE, file('b'), 1);
    const before = await storiesOf(tables);
    const taken = await takeOutStory(tables, 'own-1');
    if (!taken.ok) throw new Error(taken.message);
    expect(await storiesOf(tables)).toEqual([BUNDLED]);
    await restoreStory(tables, taken.value);
    expect(await storiesOf(tables)).toEqual(before);
  });

  it('says that the room is used up, and keeps nothing half', async () => {
    const tables = createMemoryTables();
    const full: Tables = {
      ...tables,
      files: {
        ...tables.files,
        put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      },
    };
    expect(await saveArticle(full, BUNDLED, file('b'), 1)).toMatchObject({ kind: 'quota' });
    expect(await storiesOf(full)).toEqual([BUNDLED]);
  });
});
