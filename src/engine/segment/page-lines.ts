import type { RawArticle } from '../../model/article';
import { nameLine } from '../noise/name-line';
import type { PageRule } from '../noise/page-rules.table';
import { type LineShape, readShape } from './line-shape';
import { type Line, readLines } from './lines';
import { findPageDate, type MonthNames, type PageDate } from './page-date';

/** What a mark at the start of a line says in Markdown and in typed text. */
export type LineMark = 'heading' | 'quote' | 'list' | 'bold';

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
  ['quote', /^>\s?(?<content>.*)$/],
  ['list', /^(?:[-*+•‣▪·]|\d{1,2}[.)])\s+(?<content>.*)$/],
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

/** True where little but a date stands in the line. */
export function isDateLine(line: PageLine): boolean {
  if (line.date === null) return false;
  const rest = line.content.slice(0, line.date.start) + line.content.slice(line.date.end);
  return (rest.match(/\p{L}+/gu) ?? []).join('').length <= LONGEST_DATE_COMPANY;
}

/** Letters beside a date that do not make the line more than a date: a weekday, `Updated`, a time zone. */
const LONGEST_DATE_COMPANY = 24;
