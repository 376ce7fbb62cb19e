import type { ArticleMeta } from '../../model/article';
import { findBareNames, findByline, findBylineOutlet, findWriterInPlace } from './byline';
import type { Dateline } from './dateline';
import { isMenuLine } from './menu-line';
import {
  findMasthead,
  findOutletBelowTitle,
  findOutletInHead,
  findOwner,
  findPlaceAndOutlet,
} from './outlet';
import { isDateLine, type PageLine } from './page-lines';
import type { LineRole, PageView } from './roles';

/**
 * What the page says of itself: what its markup declares first, then what its lines print. Null where neither says it.
 * Cost: linear.
 */
export function readMeta(
  page: PageView,
  roles: readonly LineRole[],
  known: {
    readonly declared: Partial<ArticleMeta>;
    readonly dateline: Dateline | null;
    readonly language: string | null;
  },
): ArticleMeta {
  const { lines, title, deck } = page;
  const { declared } = known;
  const beside = lines.filter((_, index) => !page.story[index]);
  const contents = (role: LineRole['role']): string[] =>
    lines.filter((_, index) => roles[index]!.role === role).map((line) => line.content);
  const head = lines.slice(0, page.firstStory);
  const owner = firstOf(lines.slice(page.endStory), (line) =>
    line.rule?.reason === 'copyright line' ? findOwner(line.content) : null,
  );
  const aboveTitle = lines
    .slice(0, page.title ?? 0)
    .filter((line) => line.rule === null && !isMenuLine(line.content) && !isDateLine(line))
    .map((line) => line.content);
  const belowTitle = lines
    .slice((page.title ?? page.firstStory) + 1, page.firstStory)
    .filter((line) => line.rule === null)
    .map((line) => line.content);
  const placed = firstOf(beside, (line) => findPlaceAndOutlet(line.content));
  const printedKeywords = contents('keywords')
    .flatMap((line) => line.replace(/^\p{L}[\p{L}\s]{0,30}:/u, '').split(/[#,;|]/))
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword !== '');
  return {
    title: declared.title ?? (title === null ? null : lines[title]!.content),
    deck: declared.deck ?? (deck === null ? contents('deck')[0] : lines[deck]!.content) ?? null,
    outlet:
      declared.outlet ??
      placed?.outlet ??
      findOutletInHead(aboveTitle, owner, known.dateline?.agency ?? null) ??
      owner ??
      firstOf(aboveTitle, findMasthead) ??
      firstOf(
        [...contents('byline'), ...belowTitle],
        (line) => findBylineOutlet(line) ?? findOutletBelowTitle(line),
      ),
    byline: declared.byline ?? printedByline(contents('byline'), beside),
    published:
      declared.published ??
      firstOf(head, (line) => line.date)?.iso ??
      firstOf(lines.slice(page.endStory, page.endStory + 3), (line) => line.date)?.iso ??
      null,
    dateline: declared.dateline ?? known.dateline?.place ?? placed?.place ?? null,
    keywords: [...new Set(declared.keywords ?? printedKeywords)],
    url: declared.url ?? null,
    language: declared.language ?? known.language,
  };
}

function printedByline(bylines: readonly string[], beside: readonly PageLine[]): string | null {
  return (
    firstOf(bylines, (line) => findByline(line)) ??
    firstOf(bylines, findWriterInPlace) ??
    firstOf(beside, (line) => findByline(line.content)) ??
    firstOf(bylines, (line) => (findOutletBelowTitle(line) === null ? findBareNames(line) : null))
  );
}

function firstOf<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | null,
): Value | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
