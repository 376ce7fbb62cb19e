import { findBareNames, findByline, findWriterInPlace, isNameAndPost } from './byline';
import { isDateLine, type PageLine } from './page-lines';

/** Longest line on a writer, in UTF-16 units. */
const LONGEST_NOTE = 300;
/** Lines below the headline in which names without `By` are the writers. */
const BARE_REACH = 3;
/** Writers of one story at most; each is looked for in every line. */
const MOST_WRITERS = 8;
/** What a newspaper says of its writers below their stories. */
const POST =
  /^(?:,[^,]{2,80},)?\s+(?:(?:also |regularly )?(?:covers|reports (?:on|from|for)|writes (?:about|on|for)|has (?:covered|reported|written)|joined (?:the|us)|can be (?:reached|followed)|contributes to)\b|is (?:an? |the |our |\p{L}+['’]s )[^.]{0,80}\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|producer|author|fellow|critic)\b)/u;

/** The people that the lines between headline and story name as its writers. Shape: whole names. */
export function findWriters(
  lines: readonly PageLine[],
  title: number | null,
  firstStory: number,
): string[] {
  const names = lines.slice(0, firstStory).flatMap(({ content }, index) => {
    const named = findByline(content);
    if (named !== null) return namesIn(named);
    const isBelow = title !== null && index > title && index <= title + BARE_REACH;
    return isBelow && !isDateLine(lines[index]!) ? namesIn(findBareNames(content) ?? '') : [];
  });
  return [...new Set(names)].slice(0, MOST_WRITERS);
}

/** True for `Rita Holm in Malo` above or below the day of the story. */
export function isWriterInPlace(lines: readonly PageLine[], index: number): boolean {
  const dated = [lines[index - 1], lines[index + 1]].some(
    (line) =>
      line !== undefined && (isDateLine(line) || line.rule?.reason === 'time of the update'),
  );
  return dated && findWriterInPlace(lines[index]!.content) !== null;
}

/** True where a writer's name and post stand in two lines of which this is the second. */
export function isWritersPost(
  lines: readonly PageLine[],
  index: number,
  writers: readonly string[],
): boolean {
  const name = lines[index - 1]?.content ?? '';
  return writers.includes(name) && isNameAndPost(name, lines[index]!.content);
}

function namesIn(byline: string): string[] {
  return byline
    .split(/,\s|\s(?:and|&|y|et|und)\s/u)
    .filter((name) => /^\p{Lu}\S*(?:\s\S+){1,3}$/u.test(name));
}

/** True for a line that names a writer of the story alone, or says what they cover: `Holm reports on harbours.` */
export function isAboutWriter(line: string, writers: readonly string[]): boolean {
  if (line.length > LONGEST_NOTE) return false;
  const lower = line.toLowerCase();
  return writers.some((writer) => {
    const name = writer.toLowerCase();
    const [first, surname] = [
      name.slice(0, name.indexOf(' ')),
      name.slice(name.lastIndexOf(' ') + 1),
    ];
    const called = [name, surname, first].find((one) => one !== '' && lower.startsWith(one));
    if (called === undefined) return false;
    return lower === name || POST.test(line.slice(called.length));
  });
}
