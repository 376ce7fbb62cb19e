import type { ComparedArticle } from '../../model/comparison';
import { type Span, trimSpan } from '../../model/span';
import { textsOf } from './light-words';

/** The span of the words that the reader selected with mouse or keyboard; null where they are not of one article. */
export function selectedSpan(): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The span of a drawn sentence, without the space behind it. */
export function spanOfSentence({ text }: ComparedArticle, sentence: HTMLElement): Span {
  const start = Number(sentence.dataset.at);
  const end = Number(sentence.dataset.sentence);
  return trimSpan(text, { start, end }) ?? { start, end };
}

/** The offset in the article of a place in the drawing: its sentence's own, and the characters drawn before it there. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const sentence = element?.closest<HTMLElement>('[data-sentence]');
  if (!sentence) return null;
  const texts = textsOf(sentence);
  let at = Number(sentence.dataset.at);
  while (texts.nextNode()) {
    if (texts.currentNode === node) return at + offset;
    at += texts.currentNode.textContent?.length ?? 0;
  }
  return node === sentence && offset === 0 ? Number(sentence.dataset.at) : at;
}
