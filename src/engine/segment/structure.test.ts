import { describe, expect, it } from 'vitest';
import { readStructure } from './structure';

const PAGE = `The Coast
Tuesday, 3 March 2026 8:15 pm
By Rita Holm

Harbour wall falls into the sea at Malo

**A town counts its boats after the worst storm in years**

Waves at the harbour wall
Waves at the harbour wall

Harbour wall falls into the sea at Malo

Malo, Brand – The harbour wall fell into the sea on Monday night, and forty boats sank with it, the coast guard said.

The mayor said that the wall would be rebuilt before the year ends. Nobody was hurt when the wall fell into the sea.

What comes next:

Engineers will look at the wall on Friday. The market at the harbour stays closed until they are done with it.

This article was translated by a machine and edited by our staff.

Related stories
Fish prices rise again as boats stay in port
Keywords: # harbour # storm`;

function read(text: string) {
  const { blocks, noise, meta } = readStructure({
    name: 'page.txt',
    sha256: 'x',
    format: 'text',
    text,
    hints: [],
    declared: {},
  });
  const lines = blocks.map(({ start, end, role }) => {
    const mark = noise.find((one) => one.start < end && start < one.end);
    return `${role}${mark ? ` (${mark.reason})` : ''}: ${text.slice(start, end).slice(0, 16)}`;
  });
  return { lines, meta };
}

describe('readStructure', () => {
  it('names the parts of a pasted page and why each of them is noise', () => {
    expect(read(PAGE).lines).toEqual([
      'furniture (head of the page): The Coast',
      'furniture (date line): Tuesday, 3 March',
      'byline (byline): By Rita Holm',
      'title: Harbour wall fal',
      'deck: **A town counts ',
      'caption (picture caption): Waves at the har',
      'caption (caption printed again): Waves at the har',
      'furniture (headline printed again): Harbour wall fal',
      'dateline: Malo, Brand –',
      'paragraph: The harbour wall',
      'paragraph: The mayor said t',
      'heading (section heading): What comes next:',
      'paragraph: Engineers will l',
      'disclosure (how the article was made): This article was',
      'furniture (heading of related stories): Related stories',
      'furniture (headline of another story): Fish prices rise',
      'keywords (keywords): Keywords: # harb',
    ]);
  });

  it('finds a headline as long as a paragraph in a first line that is no sentence', () => {
    const headline = `Harbour wall falls at Malo${' and boats and masts and sails with it'.repeat(6)}`;
    const story = PAGE.slice(PAGE.indexOf('Malo, Brand'), PAGE.indexOf('What comes next'));
    expect(read(`${headline}\n\n${story}`).meta.title).toBe(headline);
  });

  it('says of the page what the page says of itself, and null for the rest', () => {
    expect(read(PAGE).meta).toEqual({
      title: 'Harbour wall falls into the sea at Malo',
      deck: 'A town counts its boats after the worst storm in years',
      outlet: 'The Coast',
      byline: 'Rita Holm',
      published: '2026-03-03T20:15',
      dateline: 'Malo, Brand',
      keywords: ['harbour', 'storm'],
      url: null,
      language: 'en',
    });
  });

  it('keeps a text that is nearly all story whole, its first line as the headline', () => {
    const text = 'Harbour wall falls.\nForty boats sank.\nYes.\nThe mayor spoke of it on Monday.';
    expect(read(text).lines.map((line) => line.replace(/:.*/, ''))).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('understands the marks of Markdown', () => {
    const text = [
      '# Harbour wall falls',
      '*By Rita Holm, 3 March 2026, 8:15 pm*',
      '**Malo** – The harbour wall fell into the sea on Monday night, the coast guard said.',
      '![The wall](wall.jpg)',
      '## What it means',
      '- Boats stay in port until the engineers are done on Friday.',
      '> "We have no choice but to close the market," said the mayor.',
    ].join('\n\n');
    const { lines, meta } = read(text);
    expect(lines).toEqual([
      'title: # Harbour wall f',
      'byline (byline): *By Rita Holm, 3',
      'dateline: **Malo** –',
      'paragraph: The harbour wall',
      'caption (picture caption): ![The wall](wall',
      'heading (section heading): ## What it means',
      'list: - Boats stay in ',
      'quote: > "We have no ch',
    ]);
    expect(meta).toMatchObject({
      title: 'Harbour wall falls',
      deck: null,
      byline: 'Rita Holm',
      published: '2026-03-03T20:15',
      dateline: 'Malo',
    });
  });

  it('takes a motto above the headline for no headline', () => {
    const text = PAGE.replace('The Coast\n', 'The Coast\nAll views from the waterside\n\n');
    expect(read(text).meta.title).toBe('Harbour wall falls into the sea at Malo');
  });

  it('takes small words in common with the story for no headline', () => {
    const text = `Malo Observer\nTales and talk from the shore\n\nThey knew: wall sinks after winters of neglect\n\n${PAGE.slice(PAGE.indexOf('Malo, Brand'))}`;
    expect(read(text).meta).toMatchObject({
      title: 'They knew: wall sinks after winters of neglect',
      outlet: 'Malo Observer',
    });
  });

  it('tells writer and outlet of a byline apart', () => {
    const below = (line: string) =>
      read(
        `Harbour wall falls into the sea\n\n${line}\n3 March 2026\n\n${PAGE.slice(PAGE.indexOf('Malo, Brand'))}`,
      ).meta;
    expect(below('By Rita Holm, The Coast Gazette')).toMatchObject({
      byline: 'Rita Holm',
      outlet: 'The Coast Gazette',
    });
    expect(below('Coast Daily')).toMatchObject({ byline: null, outlet: 'Coast Daily' });
    expect(below('Rita Holm')).toMatchObject({ byline: 'Rita Holm', outlet: null });
  });

  it('takes no byline for the headline', () => {
    const text = `The Coast\nBy Rita Holm\n${PAGE.slice(PAGE.indexOf('Malo, Brand'))}`;
    expect(read(text).meta).toMatchObject({ title: null, byline: 'Rita Holm' });
  });

  it('keeps a short last sentence of a text that is nearly all story', () => {
    const text = 'Harbour wall falls.\nForty boats sank in the harbour of Malo.\nNobody was hurt.';
    expect(read(text).lines.at(-1)).toBe('paragraph: Nobody was hurt.');
  });

  it('gives nothing for the empty text and one block for one word', () => {
    expect(read('').lines).toEqual([]);
    expect(read(' \r\n\t').lines).toEqual([]);
    expect(read('Rain').lines).toEqual(['paragraph: Rain']);
  });

  it('finds the story without words of its language', () => {
    const story = 'Muria na sola tevi pori kala mento, risa vanu dolo pemi tara suno lavi.';
    const text = [
      'Pola',
      'Sena',
      'Risa vanu dolo tara',
      `${story} ${story}`,
      `${story} Dolo.`,
      'Pola',
      'Sena',
      'Tavi',
      'Loru',
      'Mena',
    ].join('\n');
    const lines = read(text).lines.filter((line) => line.startsWith('paragraph'));
    expect(lines).toHaveLength(2);
  });
});
