import { isMenuLine } from './menu-line';
import { findMasthead } from './outlet';
import { isDateLine, type PageLine } from './page-lines';

/** Words of a headline in capitals above the long one: one is a label, more are the long one itself. */
const WORDS = { fewest: 2, most: 6 };
/** Words by which a line in capitals says something, and is no name of a section or a paper. */
const SAYING =
  /\b(?:ON|TO|IN|AT|FROM|WITH|FOR|BY|IT|IS|ARE|NOT|NO|MY|YOUR|WHO|HOW|OUT|UP|OFF|DOWN|OVER)\b|[!?]["'”’]?$/;
/** What those papers shout of. */
const SHOUTED =
  /\b(?:HORROR|FURY|SHOCK|TERROR|HELL|NIGHTMARE|CHAOS|AGONY|HEARTBREAK|TRAGEDY|OUTRAGE|SCANDAL|SHAME|MYSTERY|MIRACLE|PANIC|CARNAGE|BLOODBATH|ANGUISH|RAGE|BACKLASH|DISASTER|CATASTROPHE|MAYHEM|MASSACRE|BETRAYAL|MELTDOWN|SHOWDOWN|WARNING|ALERT|BLUNDER|FIASCO|PLOT|RAID|RAMPAGE)\b/;

/**
 * The index of the few words in capitals right above the headline that shout what it tells: `HELL ON EARTH`.
 * Null where there is none; a section's or a paper's name is none. Cost: constant.
 */
export function findKicker(lines: readonly PageLine[], title: number | null): number | null {
  const above = title === null ? undefined : lines[title - 1];
  if (title === null || above === undefined) return null;
  const { content, shape, rule } = above;
  const isShort = shape.words >= WORDS.fewest && shape.words <= WORDS.most;
  const isLoud = /^[^\p{Ll}]+$/u.test(content) && /\p{Ll}/u.test(lines[title]!.content);
  if (rule !== null || !isShort || !isLoud || isDateLine(above)) return null;
  if (isMenuLine(content) || findMasthead(content) !== null) return null;
  return SAYING.test(content) || SHOUTED.test(content) ? title - 1 : null;
}
