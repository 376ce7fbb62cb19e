import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placeOf, sampleArticle, sampleComparison } from '../../marks/sample.fixture';
import type { Comparison } from '../../model/comparison';
import type { LoggedCorrection } from '../../model/correction';
import { LAYERS, type Layer } from '../../model/layer';
import type { ExportInput } from '../export-input';
import { DAM_A as A, DAM_B as B, DAM as COMPARISON } from './dam.fixture';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style';
import { writePage } from './write-page';

const SCRIPT_ADDRESS = ['javascript', 'steal()'].join(':');

function write(changes: Partial<ExportInput> = {}) {
  const text = writePage({
    title: 'The dam at Malo',
    comparison: COMPARISON,
    layers: new Set(LAYERS),
    noise: 'dimmed',
    signs: true,
    corrections: [],
    writtenOn: null,
    ...changes,
  });
  return { text, page: new JSDOM(text).window.document };
}

function marksOf(page: Document, kind: string): string[] {
  return [...page.querySelectorAll(`article mark.${kind}`)].map((mark) => mark.textContent);
}

describe('writePage', () => {
  it('lists framings only where that layer is on', () => {
    const parts = ({ page }: ReturnType<typeof write>) =>
      page.querySelectorAll('#framings, [href="#framings"]').length;
    expect(parts(write())).toBeGreaterThan(1);
    expect(parts(write({ layers: new Set<Layer>(['shared']) }))).toBe(0);
  });

  it('marks every layer that is on, and none that is off', () => {
    const { page } = write();
    expect(marksOf(page, 'shared').join('|')).toContain('The old dam at Malo held on Monday.');
    expect(marksOf(page, 'framing')).toContain('Minister Tolan');
    expect(marksOf(page, 'noise')).toEqual(['Read also: five bridges']);
    const plain = write({ layers: new Set<Layer>(['framing']) }).page;
    expect([marksOf(plain, 'shared'), marksOf(plain, 'noise')]).toEqual([[], []]);
    expect(marksOf(plain, 'framing')).toContain('Minister Tolan');
  });

  it('leads every link inside the page to something that is there', () => {
    const { page } = write();
    const links = [...page.querySelectorAll('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(10);
    const targets = links.map((link) => link.getAttribute('href')!.slice(1));
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads a mark to its counterpart, and one that the others never say to its row', () => {
    const { page } = write();
    const targetOf = (words: string) => {
      const link = [...page.querySelectorAll('article mark a')].find(
        (each) => each.textContent === words,
      );
      return page.getElementById(link!.getAttribute('href')!.slice(1))!;
    };
    expect(targetOf('Minister Tolan').textContent).toBe('former engineer Tolan');
    expect(targetOf('luck').id).toBe('r2');
  });

  it('has the notes with their words before how it was made, led to from the menu and from the text', () => {
    const notes = [{ ...placeOf(B, 'Malo is safe'), text: 'Who <says>?' }];
    const { page } = write({ comparison: { ...COMPARISON, notes } });
    const heads = [...page.querySelectorAll('h2')].map(({ id }) => id);
    expect(heads.indexOf('notes')).toBeGreaterThan(heads.indexOf('only-here'));
    expect(heads.indexOf('notes')).toBeLessThan(heads.indexOf('made'));
    expect(page.querySelector('nav [href="#notes"]')).not.toBeNull();
    expect(page.querySelector('article [href="#note-1"]')?.getAttribute('title')).toBe(
      notes[0]!.text,
    );
    const note = page.querySelector('#note-1')!;
    expect(note.querySelector('a')?.textContent).toBe('“Malo is safe”');
    expect(note.querySelector('p')?.textContent).toBe('Who <says>?');
    expect(write().page.querySelectorAll('#notes, [href="#notes"]')).toHaveLength(0);
  });

  it('gives no odds of a conflict, nor of what the reader set', () => {
    const tagOf = (changes: Partial<Comparison['facts'][number]>) => {
      const facts = COMPARISON.facts.map((fact) => ({ ...fact, ...changes }));
      const { page } = write({ comparison: { ...COMPARISON, facts } });
      return page.querySelector('#f1 th')?.textContent;
    };
    expect(tagOf({})).toMatch(/sure 90 %/);
    expect(tagOf({ status: 'conflict' })).toMatch(/^in conflict please check$/);
    expect(tagOf({ byReader: true })).toMatch(/set by the reader$/);
  });

  it('hatches a passage within the story once, however many marks cut it', () => {
    const noise = [{ ...COMPARISON.noise[0]!, ...placeOf(A, 'Minister Tolan spoke of luck.') }];
    const { page } = write({ comparison: { ...COMPARISON, noise } });
    expect(page.querySelectorAll('article mark.noise').length).toBeGreaterThan(1);
    expect(page.querySelectorAll('article mark.noise.start')).toHaveLength(1);
  });

  it('keeps every character of the articles', () => {
    const { page } = write({ comparison: { ...COMPARISON, facts: [] }, layers: new Set(LAYERS) });
    for (const small of page.querySelectorAll('article small')) small.remove();
    for (const [index, text] of [...page.querySelectorAll('.text')].entries()) {
      const shown = [...text.children].map((block) => block.textContent.trim());
      expect(shown).toEqual([A, B][index]!.text.split('\n'));
    }
  });

  it('shows noise as the reader has it on screen: dimmed, folded, hidden or in full', () => {
    const inParagraph = { ...COMPARISON.noise[0]!, ...placeOf(B, 'on Monday night') };
    const comparison = { ...COMPARISON, noise: [...COMPARISON.noise, inParagraph] };
    const shown = (noise: ExportInput['noise']) => write({ comparison, noise, signs: false }).page;
    const texts = (page: Document) =>
      [...page.querySelectorAll('.text')].map(({ textContent }) => textContent);
    expect(shown('dimmed').querySelector('.not-story')!.textContent).toBe(
      'Read also: five bridges',
    );
    expect(shown('full').querySelector('.not-story')).toBeNull();
    expect(texts(shown('full'))[0]).toContain('Read also: five bridges');
    const fold = shown('folded').querySelector('details')!;
    expect(fold.querySelector('summary')!.textContent).toBe(
      '1 line not of the story · related story',
    );
    expect(fold.textContent).toContain('Read also: five bridges');
    const [first, second] = texts(shown('hidden'));
    expect(first).not.toContain('Read also');
    expect(second).toContain('The dam above Malo held […].');
  });

  it('has bars and chips where they are on screen, whatever layers are on, and says so', () => {
    for (const layers of [new Set(LAYERS), new Set<Layer>()]) {
      const { page } = write({ layers });
      expect(page.querySelectorAll('#article-a .only-here').length).toBeGreaterThan(0);
      const chip = page.querySelector<HTMLAnchorElement>('article a.missing')!;
      expect(chip.textContent).toMatch(/^\d+ not found here$/);
      expect(page.getElementById(chip.hash.slice(1))).not.toBeNull();
      expect(page.querySelectorAll('.legend .bar, .legend .missing')).toHaveLength(2);
    }
    const plain = write({ signs: false }).page;
    expect(plain.querySelectorAll('.only-here, .missing, .legend .bar')).toHaveLength(0);
  });

  it('leads nothing to what is hidden', () => {
    const place = placeOf(A, 'five bridges');
    const entity = {
      ...COMPARISON.entities[0]!,
      id: 'e2',
      mentions: [
        { ...place, label: 'five bridges', form: 'description' as const },
        { ...placeOf(B, 'dam'), label: 'dam', form: 'name' as const },
      ],
    };
    const comparison = { ...COMPARISON, entities: [...COMPARISON.entities, entity] };
    const { page } = write({ comparison, noise: 'hidden' });
    const targets = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(({ hash }) =>
      hash.slice(1),
    );
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
    expect(page.querySelector('#e2')!.textContent).toContain('five bridges');
  });

  it('stresses the words over which sources contradict each other', () => {
    const c = sampleArticle('c', 'Dam\nThe dam at Malo held on Tuesday.');
    const [a, b] = [
      placeOf(A, 'The old dam at Malo held on Monday.'),
      placeOf(c, 'The dam at Malo held on Tuesday.'),
    ];
    const facts = [
      {
        id: 'f3',
        statement: 'It held.',
        status: 'conflict' as const,
        confidence: 1,
        evidence: [a, b],
      },
    ];
    const link = {
      a,
      b,
      relation: 'conflict' as const,
      confidence: 1,
      reasons: ['on Monday, / on Tuesday'],
    };
    const { page } = write({ comparison: sampleComparison([A, c], { facts, links: [link] }) });
    const words = [...page.querySelectorAll('#f3 strong')].map(({ textContent }) => textContent);
    expect(words).toEqual(['on Monday', 'on Tuesday']);
  });

  it('leaves out signs of Markdown, and sets a dateline at the head of its paragraph', () => {
    const article = sampleArticle('a', 'The dam held\nMALO –\n**It held** on Monday.');
    const blocks = article.blocks.map((block, index) =>
      index === 1 ? { ...block, role: 'dateline' as const } : block,
    );
    const { page } = write({ comparison: sampleComparison([{ ...article, blocks }]) });
    const told = [...page.querySelectorAll('.text > *')].map(
      ({ className, textContent }) => `${className}: ${textContent}`,
    );
    expect(told).toEqual([
      'block title: The dam held',
      'block dateline run-in: MALO –',
      'block paragraph: It held on Monday.',
    ]);
  });

  it('shows both wordings in the tables', () => {
    const { page } = write();
    const rowText = (id: string) => page.querySelector(`#${id}`)!.textContent;
    expect(rowText('f1')).toMatch(/The old dam at Malo held.*The dam above Malo held/s);
    expect(rowText('e1')).toMatch(/Minister Tolan.*former engineer Tolan/s);
    expect(rowText('r1')).toMatch(
      /Tolan.*an office against a past one.*Minister Tolan.*former engineer/s,
    );
    expect(rowText('r2')).toContain('not found here');
  });

  it('lets nothing of a hostile text become markup', () => {
    const hostile = '"><script>steal()</script><img src=x onerror=steal()>&amp;\0\u{1F600}';
    const article = { ...sampleArticle('a', `${hostile}\n${hostile}`), name: hostile };
    const { text, page } = write({
      title: hostile,
      comparison: sampleComparison([
        {
          ...article,
          meta: { ...article.meta, outlet: hostile, url: SCRIPT_ADDRESS, language: '"x' },
        },
      ]),
      corrections: [note(hostile)],
    });
    expect(page.querySelectorAll('script, img, [onerror], a[href^="javascript"]')).toHaveLength(0);
    expect(page.querySelector('h1')!.textContent).toBe(hostile.replace('\0', '\uFFFD'));
    expect(text).not.toContain('<img');
  });

  it('allows its own style by the right hash, and nothing else', () => {
    const hash = createHash('sha256').update(PAGE_STYLE).digest('base64');
    expect(PAGE_STYLE_HASH).toBe(`sha256-${hash}`);
    const { page } = write();
    expect(page.querySelector('style')!.textContent).toBe(PAGE_STYLE);
    expect(page.querySelectorAll('script, link, [style], [src]')).toHaveLength(0);
  });

  it('sets every colour of the dark page back to light on paper', () => {
    const [dark, paper] = ['(prefers-color-scheme: dark)', '@media print'].map(
      (medium): readonly string[] => {
        const rules = PAGE_STYLE.slice(PAGE_STYLE.indexOf(medium));
        const start = rules.indexOf(':root');
        return rules.slice(start, rules.indexOf('}', start)).match(/--[a-z]+(?=:)/g) ?? [];
      },
    );
    expect(dark!.length).toBeGreaterThan(5);
    expect(dark!.filter((colour) => !paper!.includes(colour))).toEqual([]);
    expect(PAGE_STYLE).toMatch(/@media print .*:root \{ color-scheme: light;/);
  });

  it('sets two articles beside each other on paper, more of them one below the other', () => {
    const articlesOf = (count: number) =>
      write({
        comparison: sampleComparison(
          ['a', 'b', 'c'].slice(0, count).map((id) => sampleArticle(id, 'One\nTwo.')),
        ),
      }).page.querySelector('.columns')!;
    expect(articlesOf(2).classList.contains('two')).toBe(true);
    expect(articlesOf(3).classList.contains('two')).toBe(false);
  });

  it('tells what the reader set right', () => {
    const { page } = write({ corrections: [note('five bridges')] });
    expect(page.body.textContent).toContain('note on “five bridges”');
  });

  it('gives the same bytes for the same input, and a date only where one is given', () => {
    expect(write().text).toBe(write().text);
    expect(write().text).not.toContain('written on');
    expect(write({ writtenOn: '3 May 2026' }).text).toContain('written on 3 May 2026');
  });
});

function note(quote: string): LoggedCorrection {
  const at = { sha256: 'hash-a', start: 0, end: quote.length, quote };
  return { id: '1', madeAt: '2026-05-03', correction: { kind: 'note', at, text: quote } };
}
