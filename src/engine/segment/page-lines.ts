import type { RawArticle } from '../../model/article';
import { nameLine } from '../noise/name-line';
import type { PageRule } from '../noise/page-rules.table';
import { type LineShape, readShape } from './line-shape';
import { type Line, readLines } from './lines';
import { findPageDate, type MonthNames, type PageDate } from './page-date';

/** What a mark at the start of a line says in Markdown and in typed text. */
type LineMark = 'heading' | 'quote' | 'list' | 'bold' | 'emphasis';

/** A line with all that can be seen in itself. */
export interface PageLine extends Line {
  readonly mark: LineMark | null;
  /** The text without such marks. */
  readonly content: string;
  /** The same for lines that differ in case, marks and punctuation only; empty where nothing else is there. */
  readonly key: string;
  readonly shape: LineShape;
  readonly rule: PageRule | null;
  readonly date: PageDate | null;
}

/** Longest line that is compared with others, in UTF-16 units; a paragraph longer than this is not repeated by a page. */
const LONGEST_KEY = 400;

const MARKS: readonly (readonly [LineMark, RegExp])[] = [
  ['heading', /^#{1,6}\s+(?<content>.*?)\s*#*$/],
  ['bold', /^(?:\*\*|__)(?<content>[^*_].*?)(?:\*\*|__)$/],
  ['emphasis', /^(?<mark>[*_])(?<content>[^\s*_](?:[^*_]*[^\s*_])?)\k<mark>$/],
  ['quote', /^>\s?(?<content>.*)$/],
  ['list', /^(?:--?|[*+•‣▪·–—]|\d{1,2}[.)])\s+(?<content>.*)$/],
];

/** The lines of the page, each read on its own. Cost: linear. */
export function readPageLines(raw: RawArticle, months: MonthNames): PageLine[] {
  return readLines(raw).map((line) => {
    const { mark, content } = readMark(line.text);
    return {
      ...line,
      mark,
      content,
      key:
        content.length > LONGEST_KEY
          ? ''
          : content
              .toLowerCase()
              .replace(/[^\p{L}\p{N}]+/gu, ' ')
              .trim(),
      shape: readShape(content),
      rule: nameLine(content),
      date: findPageDate(content, months),
    };
  });
}

function readMark(text: string): { readonly mark: LineMark | null; readonly content: string } {
  if (text.length <= LONGEST_KEY || text.startsWith('>')) {
    for (const [mark, pattern] of MARKS) {
      const content = pattern.exec(text)?.groups?.['content'];
      if (content !== undefined && content !== '') return { mark, content };
    }
  }
  return { mark: null, content: text };
}

/** Words beside a date that do not make the line more than a date: a weekday, `Last updated`, a time zone. */
const MOST_WORDS_BESIDE_DATE = 3;

/** True where little but a date stands in the line, and no sentence. */
export function isDateLine({ date, content, shape }: PageLine): boolean {
  if (date === null) return false;
  const rest = content.slice(0, date.start) + content.slice(date.end);
  const words = rest.match(/\p{L}+/gu)?.length ?? 0;
  return words <= (shape.closed ? 1 : MOST_WORDS_BESIDE_DATE);
}
