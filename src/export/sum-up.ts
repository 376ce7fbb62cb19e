import { sayCount } from '../marks/say-count';
import { type FactRow, makeFactRows } from '../marks/fact-grid';
import { comparedOnly } from '../marks/is-compared';
import { listNames } from '../marks/name-article';
import { sourceColumns } from '../marks/source-columns';
import { NO_CONFLICT } from '../marks/say-no-conflict';
import type { Comparison } from '../model/comparison';

/** One sentence in numbers over the whole comparison, and a caveat where nothing is in conflict; of articles that are not compared only the noise is counted. */
export function sumUp(whole: Comparison): string {
  const comparison = comparedOnly(whole);
  const columns = sourceColumns(comparison);
  const rows = makeFactRows(comparison, columns);
  const count = (standing: FactRow['standing']) =>
    rows.filter((row) => row.standing === standing).length;
  const parts = [
    columns.length > 1 && `${sayCount(count('shared'), 'fact')} in more than one article`,
    count('conflict') > 0 && `${count('conflict')} in conflict`,
    `${count('single')} in one only`,
    sayCount(comparison.framings.length, 'contrast'),
    `${sayCount(whole.noise.length, 'passage')} that ${whole.noise.length === 1 ? 'is' : 'are'} not the story`,
  ];
  const isSilent = columns.length > 1 && count('conflict') === 0;
  return `${listNames(parts.filter((part) => part !== false))}.${isSilent ? ` ${NO_CONFLICT}` : ''}`;
}
