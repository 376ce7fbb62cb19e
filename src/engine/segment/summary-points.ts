import { findByline, isBareNames, isNameAndPost, isStaffByline } from './byline';
import { findDateline } from './dateline';
import { isMenuLine } from './menu-line';
import { isDateLine, type PageLine } from './page-lines';
import { tellingStems, toldStems } from './telling-stems';
import { isWriterInPlace } from './writers';

/** What heads the points that sum up a story above its first paragraph. */
export const SUMMARY_LABEL =
  /^(?:summary|story highlights|highlights|key (?:points|takeaways|facts)|takeaways|in brief|in short|at a glance|the (?:gist|essentials)|what (?:you need )?to know)\s*:?$/i;
/** What papers set before a headline or its deck. */
const DECK_LABEL =
  /^(?:exclusive|opinion|live|breaking|analysis|revealed|just in|developing|comment)\s?[:|]\s/i;
/** What a picture shows, as its caption begins: no sentence of a story without a verb behind it. */
const SHOWS =
  /^(?:(?:an? |the )?(?:artist['’]s )?(?:illustration|photo(?:graph)?|(?:file |aerial |satellite )?(?:image|picture|photo)|rendering|screen(?:shot|grab)|aerial view)) (?:of|showing|from|taken)\s/i;
/** Words of a point: fewer make a label or a name, more a paragraph. */
const POINT_WORDS = { fewest: 5, most: 60 };
/** Words of a line that ends as a sentence does and is a paragraph rather than a point. */
const PARAGRAPH_WORDS = 20;
/** Points that one story has at most; more are its paragraphs. */
const MOST_POINTS = 8;
/** Lines below a headline that may be its decks whatever they say. */
const SURE_POINTS = 3;
/** Share of a point's telling words that the story says too, where there are more. */
const TOLD_SHARE = 0.4;
/** Words beside a date in a line that says when the page was made. */
const WORDS_BESIDE_DATE = 6;

/**
 * The lines that sum the story up between its headline and its first paragraph: those that follow the headline without
 * a gap, and those below a label such as `Summary`.
 * Shape: indexes; none where no headline was found. Cost: linear in the head of the page.
 */
export function findSummaryPoints(
  lines: readonly PageLine[],
  story: readonly boolean[],
  title: number | null,
): ReadonlySet<number> {
  const firstStory = story.indexOf(true);
  if (title === null || firstStory < 0) return new Set();
  const points = belowHeadline(lines, story, title, firstStory);
  // The points below a label are often read as the story's first lines.
  for (let index = title + 1; index <= firstStory; index += 1) {
    if (SUMMARY_LABEL.test(lines[index]!.content)) points.push(...belowLabel(lines, index + 1));
  }
  return new Set(points);
}

function belowHeadline(
  lines: readonly PageLine[],
  story: readonly boolean[],
  title: number,
  firstStory: number,
): number[] {
  const points: number[] = [];
  for (let index = title + 1; index < firstStory && points.length < MOST_POINTS; index += 1) {
    if (!isPoint(lines, index) && !isLabelledDeck(lines, title, index)) break;
    points.push(index);
  }
  // A long row of lines is rather one of teasers: then only what says the same as the story sums it up.
  if (points.length <= SURE_POINTS) return points;
  const told = toldStems(lines, story);
  return points.filter((index) => sharesMuch(lines[index]!, told));
}

/** `EXCLUSIVE: …` right below a headline: elsewhere it points to another story. */
export function isLabelledDeck(lines: readonly PageLine[], title: number, index: number): boolean {
  const { content, rule, shape } = lines[index]!;
  const isLink = rule === null || rule.reason === 'link to another story';
  return (
    index === title + 1 && isLink && shape.words >= POINT_WORDS.fewest && DECK_LABEL.test(content)
  );
}

function sharesMuch({ key }: PageLine, told: ReadonlySet<string>): boolean {
  const stems = [...tellingStems(key)];
  return stems.filter((stem) => told.has(stem)).length >= TOLD_SHARE * Math.max(1, stems.length);
}

function belowLabel(lines: readonly PageLine[], from: number): number[] {
  const points: number[] = [];
  for (let index = from; index < lines.length && points.length < MOST_POINTS; index += 1) {
    const { content, shape } = lines[index]!;
    const isParagraph = shape.closed && shape.words >= PARAGRAPH_WORDS;
    if (!isPoint(lines, index) || isParagraph || findDateline(content) !== null) break;
    points.push(index);
  }
  // Without a paragraph behind them they are the story itself.
  return points.length + from < lines.length ? points : [];
}

/** True for a line that may sum up the story: no label, date, menu or writer, and not printed twice. */
export function isPoint(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]!;
  const { content, shape, date } = line;
  if (shape.words < POINT_WORDS.fewest || shape.words > POINT_WORDS.most) return false;
  if (line.rule !== null || isDateLine(line) || isMenuLine(content)) return false;
  if (isShowing(content)) return false;
  const beside = date === null ? '' : content.slice(0, date.start) + content.slice(date.end);
  const isStamp = date !== null && (beside.match(/\p{L}+/gu)?.length ?? 0) <= WORDS_BESIDE_DATE;
  const isDoubled = lines[index + 1]?.key === line.key || lines[index - 1]?.key === line.key;
  const isWriter =
    isBareNames(content) ||
    isStaffByline(content) ||
    isNameAndPost(lines[index - 1]?.content, content) ||
    isWriterInPlace(lines, index);
  return !isStamp && !isDoubled && !isWriter && findByline(content) === null;
}

/** `An illustration of the new wall. Malo Stock`: what a picture shows, for a line in the head of a page. */
export function isShowing(content: string): boolean {
  return SHOWS.test(content);
}
