import { opensWithCapital } from '../annotate/opens-with-capital';
/** What the letters of a line tell, in any script. */
export interface LineShape {
  /** Words, with one for every two characters of scripts that are written without spaces. */
  readonly words: number;
  /** Share of words that begin with a capital. Score 0..1; 0 in scripts without case. */
  readonly capitals: number;
  /** Ends as a sentence does. */
  readonly closed: boolean;
  /** Ends as an introduction does: with a colon. */
  readonly colon: boolean;
  /** Sentence ends within the line. */
  readonly stops: number;
}

/** A line's first characters are enough to know it for prose. */
const SHAPE_LENGTH = 2_000;
const CLOSED = /[.!?…。！？।؟۔]["'”’»)\]]*$/u;
const STOPS = /[.!?…।؟]["'”’»)]*(?=\s|$)|[。！？]/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** The shape of one line. Cost: linear up to 2,000 characters, constant beyond. */
export function readShape(line: string): LineShape {
  const text = line.slice(0, SHAPE_LENGTH);
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const capitals = spaced.filter(opensWithCapital).length;
  return {
    words: spaced.length + Math.floor(unspaced / 2),
    capitals: spaced.length === 0 ? 0 : capitals / spaced.length,
    closed: CLOSED.test(line.slice(-20)),
    colon: /[:：]["'”’»)*]*$/u.test(line.slice(-20)),
    stops: text.match(STOPS)?.length ?? 0,
  };
}
