import { type ArticleSpan, overlaps } from '../../model/span';

/** The name under which the style sheet knows the words. */
const NAME = 'sought';

/** Lights the very words of a passage where they are drawn, and nothing else; null lights none. Not where the browser cannot. */
export function lightWords(at: ArticleSpan | null): void {
  if (!('highlights' in CSS)) return;
  const ranges = at === null ? [] : sentencesAt(at).map((sentence) => rangeIn(sentence, at));
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** The drawn sentences that hold a part of a passage. */
export function sentencesAt(at: ArticleSpan): HTMLElement[] {
  const column = `[data-scroller="${CSS.escape(at.article)}"]`;
  const sentences = document.querySelectorAll<HTMLElement>(`${column} [data-sentence]`);
  return [...sentences].filter(({ dataset }) =>
    overlaps({ start: Number(dataset.at), end: Number(dataset.sentence) }, at),
  );
}

/** The drawn texts of a sentence, without what is added to them. */
export function textsOf(sentence: HTMLElement): TreeWalker {
  return document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (each) =>
    each.parentElement?.closest('[data-aside]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
}

function rangeIn(sentence: HTMLElement, { start, end }: ArticleSpan): Range {
  const range = document.createRange();
  range.selectNodeContents(sentence);
  const texts = textsOf(sentence);
  let at = Number(sentence.dataset.at);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const length = node.textContent?.length ?? 0;
    if (at <= start && start < at + length) range.setStart(node, start - at);
    if (at < end && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}
