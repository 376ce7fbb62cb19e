import type { BlockRole } from '../../model/article';
import type { NoiseKind } from '../../model/comparison';
import { findByline, isBareNames, isNameAndPost, isStaffByline } from './byline';
import type { FactBox } from './fact-box';
import { isMenuLine } from './menu-line';
import { isDateLine, type PageLine } from './page-lines';
import { isShowing } from './summary-points';
import { isAboutWriter, isWriterInPlace, isWritersPost } from './writers';

/** Why a block is not the story. */
interface NoiseReason {
  readonly kind: NoiseKind;
  readonly reason: string;
  readonly confidence: number;
}

/** What a line is, and why it is noise where it is. */
export interface LineRole {
  readonly role: BlockRole;
  readonly noise: NoiseReason | null;
}

/** The page as a whole, for a rule that judges one line of it. */
export interface PageView {
  readonly lines: readonly PageLine[];
  readonly story: readonly boolean[];
  /** Index of the headline, null where none was found. */
  readonly title: number | null;
  /** Index of the first line of the story and of the first after it; both 0 where there is none. */
  readonly firstStory: number;
  readonly endStory: number;
  /** Index of the line that sums the story up below the headline. */
  readonly deck: number | null;
  /** Indexes of further lines that sum it up before its first paragraph. */
  readonly points: ReadonlySet<number>;
  /** The box of figures below the story. */
  readonly box: FactBox | null;
  /** Who wrote it, as the head of the page names them. */
  readonly writers: readonly string[];
  /** A plain text with hardly anything around its story. */
  readonly clean: boolean;
  /** Index of the first line with the same key, for every line. */
  readonly firstLike: readonly number[];
}

type RoleRule = (page: PageView, index: number) => LineRole | null;

const furniture = (reason: string, confidence = 0.9): LineRole => ({
  role: 'furniture',
  noise: { kind: 'furniture', reason, confidence },
});

/** Longest heading inside a story, in UTF-16 units. */
const LONGEST_HEADING = 100;
/** Words of a point that sums up a part of the story; fewer make a label. */
const FEWEST_HIGHLIGHT_WORDS = 5;
const HEADING_TAGS = /^h[1-6]$/;

const isTitle: RoleRule = ({ title }, index) =>
  index === title ? { role: 'title', noise: null } : null;

const isTitleAgain: RoleRule = ({ title, lines }, index) =>
  title !== null && lines[index]!.key !== '' && lines[index]!.key === lines[title]!.key
    ? {
        role: 'furniture',
        noise: { kind: 'repeat', reason: 'headline printed again', confidence: 0.98 },
      }
    : null;

const isDeck: RoleRule = ({ deck, points }, index) =>
  index === deck || points.has(index) ? { role: 'deck', noise: null } : null;

const isInBox: RoleRule = ({ box, lines }, index) =>
  box !== null && index >= box.start && index < box.end
    ? { role: /\d/.test(lines[index]!.content) ? 'list' : 'heading', noise: null }
    : null;

const isWritersNote: RoleRule = ({ lines, writers, firstStory }, index) =>
  index > firstStory &&
  (isAboutWriter(lines[index]!.content, writers) || isWritersPost(lines, index, writers))
    ? furniture('about the author')
    : null;

const isMenu: RoleRule = ({ lines, story }, index) =>
  !story[index] && isMenuLine(lines[index]!.content) ? furniture('site menu') : null;

const isNamedLine: RoleRule = ({ lines, title }, index) => {
  const rule = lines[index]!.rule;
  if (rule === null) return null;
  const { kind, confidence } = rule;
  // `News` above the headline heads no list of stories.
  const isMenuItem =
    title !== null && index < title && rule.reason === 'heading of related stories';
  const reason = isMenuItem ? 'site menu' : rule.reason;
  const role =
    kind === 'caption' || kind === 'disclosure'
      ? kind
      : reason === 'keywords'
        ? 'keywords'
        : 'furniture';
  return { role, noise: { kind, reason, confidence } };
};

const isHeadDate: RoleRule = ({ lines, story }, index) =>
  !story[index] && isDateLine(lines[index]!) && findByline(lines[index]!.content) === null
    ? furniture('date line', 0.97)
    : null;

const isByline: RoleRule = ({ lines, story, title, firstStory }, index) => {
  if (story[index]) return null;
  const { content, mark } = lines[index]!;
  if (mark === 'list') return null;
  const belowTitle = title !== null && index > title && index < firstStory;
  const bare = belowTitle && index <= title + 3 && isBareNames(content);
  const named = belowTitle && isNameAndPost(content, lines[index + 1]?.content);
  const post = belowTitle && isNameAndPost(lines[index - 1]?.content, content);
  const placed = belowTitle && isWriterInPlace(lines, index);
  const staff = belowTitle && isStaffByline(content);
  return bare || named || post || placed || staff || findByline(content) !== null
    ? { role: 'byline', noise: { kind: 'furniture', reason: 'byline', confidence: 0.9 } }
    : null;
};

/** A line printed twice in a row in the head of a page is a picture's alternative text and its caption. */
const isDoubledCaption: RoleRule = ({ lines, story }, index) => {
  if (story[index] || lines[index]!.shape.words < 3) return null;
  const { key } = lines[index]!;
  if (key === '') return null;
  if (lines[index - 1]?.key === key) {
    return {
      role: 'caption',
      noise: { kind: 'repeat', reason: 'caption printed again', confidence: 0.9 },
    };
  }
  return lines[index + 1]?.key === key
    ? { role: 'caption', noise: { kind: 'caption', reason: 'picture caption', confidence: 0.8 } }
    : null;
};

const isCaption: RoleRule = ({ lines, story, firstStory }, index) =>
  lines[index]!.hint?.tag === 'figcaption' ||
  (!story[index] && index < firstStory && isShowing(lines[index]!.content))
    ? { role: 'caption', noise: { kind: 'caption', reason: 'picture caption', confidence: 0.95 } }
    : null;

/** Lines of a plain text between its headline and its first paragraph. */
const isHighlight: RoleRule = ({ clean, title, firstStory, lines }, index) =>
  clean &&
  title !== null &&
  index > title &&
  index < firstStory &&
  lines[index]!.shape.words >= FEWEST_HIGHLIGHT_WORDS
    ? { role: 'deck', noise: null }
    : null;

const isLeftOver: RoleRule = ({ story, firstStory, endStory, lines }, index) => {
  if (story[index]) return null;
  const { words, closed } = lines[index]!.shape;
  if (index < firstStory) return furniture('head of the page', 0.8);
  if (index < endStory && lines[index]!.mark === 'heading') return null;
  if (index < endStory) return furniture('set between the paragraphs', 0.75);
  if (words >= 5 && !closed) return furniture('headline of another story', 0.8);
  return furniture(words < 5 ? 'menu or label' : 'after the story', 0.8);
};

const isRepeatedParagraph: RoleRule = ({ firstLike, lines, story }, index) =>
  lines[index]!.key !== '' &&
  lines[index]!.shape.words >= 6 &&
  firstLike[index]! < index &&
  story[firstLike[index]!]
    ? {
        role: 'furniture',
        noise: { kind: 'repeat', reason: 'paragraph printed again', confidence: 0.85 },
      }
    : null;

const isHeading: RoleRule = ({ lines, endStory }, index) => {
  const line = lines[index]!;
  const tagged = line.mark === 'heading' || HEADING_TAGS.test(line.hint?.tag ?? '');
  const { closed, colon, words } = line.shape;
  const asTyped =
    words > 0 &&
    words <= 12 &&
    line.content.length <= LONGEST_HEADING &&
    line.mark !== 'list' &&
    line.mark !== 'quote' &&
    !/^["“«„‘(]/.test(line.content) &&
    (line.hint === null || line.mark === 'bold') &&
    index + 1 < endStory &&
    (lines[index + 1]?.shape.words ?? 0) > words &&
    (!closed || line.content.endsWith('?')) &&
    (!colon || line.mark === 'bold' || words <= 6);
  return tagged || asTyped
    ? {
        role: 'heading',
        noise: { kind: 'section-heading', reason: 'section heading', confidence: 0.8 },
      }
    : null;
};

const isList: RoleRule = ({ lines }, index) => {
  const line = lines[index]!;
  return line.mark === 'list' || /^(?:li|dt|dd)$/.test(line.hint?.tag ?? '')
    ? { role: 'list', noise: null }
    : null;
};

const isQuote: RoleRule = ({ lines }, index) =>
  lines[index]!.mark === 'quote' || lines[index]!.hint?.tag === 'blockquote'
    ? { role: 'quote', noise: null }
    : null;

/** Asked in this order; the first that answers decides, and what none answers is a paragraph of the story. */
const ROLE_RULES: readonly RoleRule[] = [
  isTitle,
  isTitleAgain,
  isDeck,
  isNamedLine,
  isWritersNote,
  isInBox,
  isMenu,
  isHeadDate,
  isByline,
  isDoubledCaption,
  isCaption,
  isHighlight,
  isLeftOver,
  isRepeatedParagraph,
  isHeading,
  isList,
  isQuote,
];

/** The role of every line, and why it is noise where it is. Cost: linear. */
export function assignRoles(page: PageView): LineRole[] {
  return page.lines.map((_, index) => {
    for (const rule of ROLE_RULES) {
      const role = rule(page, index);
      if (role !== null) return role;
    }
    return { role: 'paragraph', noise: null };
  });
}
