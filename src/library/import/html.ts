import type { BlockHint, RawArticle } from '../../model/article';
import { readDeclaredMeta } from './declared-meta';
import { voteOnLines } from './extractor-vote';
import { unshield } from './shield-markup';
import { readVisibleLines, tagOf } from './visible-lines';

/**
 * Reads a page that was parsed from shielded markup: all its visible text, one block a line, what is known of each line, and what its markup declares.
 * The document is used up: the extractor takes it apart. Nothing of the page is run or fetched.
 * Shape: hints have the order and spans of the text's lines; a page without visible text gives the empty text.
 * Cost: linear in the nodes for common pages; some 0.1 s for a news page.
 */
export function readHtml(document: Document): Pick<RawArticle, 'text' | 'hints' | 'declared'> {
  unshield(document);
  const declared = readDeclaredMeta(document);
  const lines = readVisibleLines(document);
  // Taken before the extractor runs: it moves and renames elements.
  const tags = lines.map((line) => tagOf(line.block));
  const votes = voteOnLines(document, lines);
  const hints: BlockHint[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += '\n';
    hints.push({
      start: text.length,
      end: text.length + line.text.length,
      tag: tags[index]!,
      inStory: votes[index]!,
      linkShare: line.linkShare,
      context: line.context,
    });
    text += line.text;
  }
  return { text, hints, declared };
}
