import { findByline, isBareNames } from './byline';
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
    return isBelow && isBareNames(content) && !isDateLine(lines[index]!) ? namesIn(content) : [];
  });
  return [...new Set(names)].slice(0, MOST_WRITERS);
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
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const called = [name, surname].find((one) => lower.startsWith(one));
    if (called === undefined) return false;
    return lower === name || POST.test(line.slice(called.length));
  });
}
