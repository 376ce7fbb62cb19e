import type { Block, BlockRole, Sentence } from '../../model/article';
import { trimSpan } from '../../model/span';

const WITH_SENTENCES: ReadonlySet<BlockRole> = new Set([
  'title',
  'deck',
  'caption',
  'paragraph',
  'list',
  'quote',
]);
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    if (!WITH_SENTENCES.has(block.role)) return [];
    const found: Sentence[] = [];
    for (const piece of SENTENCES.segment(text.slice(block.start, block.end))) {
      const start = block.start + piece.index;
      const span = trimSpan(text, { start, end: start + piece.segment.length });
      if (span) found.push({ ...span, block: index });
    }
    return found;
  });
}
