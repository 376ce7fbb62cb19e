import type { ArticleMeta, Block, RawArticle } from '../../model/article';
import { trimSpan } from '../../model/span';
import type { LocalNoise } from '../prepared';

export interface Structure {
  readonly blocks: readonly Block[];
  readonly meta: ArticleMeta;
  /** Page noise: all kinds but stock filler. */
  readonly noise: readonly LocalNoise[];
}

export function readStructure(raw: RawArticle): Structure {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of raw.text.split('\n')) {
    const span = trimSpan(raw.text, { start: at, end: at + line.length });
    if (span) blocks.push({ ...span, role: 'paragraph' });
    at += line.length + 1;
  }
  const meta = {
    title: null,
    deck: null,
    outlet: null,
    byline: null,
    published: null,
    dateline: null,
    keywords: [],
    url: null,
    language: null,
  };
  return { blocks, meta: { ...meta, ...raw.declared }, noise: [] };
}
