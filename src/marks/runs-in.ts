import type { Block } from '../model/article';

/** The last characters of a block in which the sign stands that leads on to the next. Unit: characters. */
const END_LENGTH = 4;

/** True for a dateline that ends in a dash or colon before a paragraph: newspapers set the two in one line. */
export function runsIn(text: string, block: Block, next: Block | undefined): boolean {
  return (
    block.role === 'dateline' &&
    next?.role === 'paragraph' &&
    /[-\u2010-\u2015:]\s*$/.test(
      text.slice(Math.max(block.start, block.end - END_LENGTH), block.end),
    )
  );
}
