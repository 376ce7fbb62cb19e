import type { Block } from '../model/article';
import type { Comparison, ComparedArticle } from '../model/comparison';
import type { ArticleSpan } from '../model/span';

/** An article for tests: the first line is its title, each further line a paragraph, sentences end at ". ". */
export function sampleArticle(
  id: string,
  text: string,
  copyOf: string | null = null,
): ComparedArticle {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const role = blocks.length === 0 ? ('title' as const) : ('paragraph' as const);
    if (line !== '') blocks.push({ start: at, end: at + line.length, role });
    at += line.length + 1;
  }
  const sentences = blocks.flatMap((block, index) => {
    const pieces = text.slice(block.start, block.end).split(/(?<=\.) /);
    let start = block.start;
    return pieces.map((piece) => {
      const sentence = { start, end: start + piece.length, block: index };
      start += piece.length + 1;
      return sentence;
    });
  });
  const meta = {
    title: text.split('\n')[0] ?? null,
    deck: null,
    outlet: `Paper ${id.toUpperCase()}`,
    byline: null,
    published: null,
    dateline: null,
    keywords: [],
    url: null,
    language: 'en',
  };
  return { id, name: `${id}.txt`, sha256: `hash-${id}`, text, copyOf, meta, blocks, sentences };
}

/** A comparison for tests that says nothing but what is given. */
export function sampleComparison(
  articles: readonly ComparedArticle[],
  found: Partial<Comparison> = {},
): Comparison {
  return {
    format: 'crossread-comparison',
    version: 1,
    engine: { version: 'test' },
    complete: true,
    articles,
    links: [],
    facts: [],
    entities: [],
    framings: [],
    noise: [],
    ...found,
  };
}

/** The first place of some words in an article. *Errors:* throws where they do not stand there. */
export function placeOf({ id, text }: ComparedArticle, words: string): ArticleSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`placeOf: "${words}" is not in ${id}`);
  return { article: id, start, end: start + words.length };
}
