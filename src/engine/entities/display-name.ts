import { nationAt, nationName } from './nations';
import type { LocalView, Registry } from './shared-registry';

/** Words of a label that makes a good heading at most. */
const SHORT_LABEL = 6;

/** The label used most, the first of those used as often; long ones only where there are no others. Not for none. */
export function mostUsed(labels: readonly string[]): string {
  const short = labels.filter((label) => label.split(' ', SHORT_LABEL + 1).length <= SHORT_LABEL);
  const counts = new Map<string, { label: string; count: number }>();
  for (const label of short.length > 0 ? short : labels) {
    const known = counts.get(label.toLowerCase());
    if (known) known.count += 1;
    else counts.set(label.toLowerCase(), { label, count: 1 });
  }
  return [...counts.values()].reduce((best, entry) => (entry.count > best.count ? entry : best))
    .label;
}

/**
 * What a country is called: its usual name where an article uses that, else another name of it that one uses, else
 * whatever stands for it (`Brussels`, `Swede`).
 */
export function nationLabel({ columns }: Registry, group: readonly LocalView[]): string {
  const labels = group.flatMap(({ column, localEntity }) => {
    const { text, mentions, localEntities } = columns[column]!;
    return localEntities[localEntity]!.mentions.map((index) => mentions[index]!)
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => text.slice(start, end));
  });
  const names = labels.filter((label) => nationAt(label.split(/\s+/), 0)?.form === 'name');
  const usual = nationName(group[0]!.nation!);
  if (names.includes(usual) || labels.length === 0) return usual;
  return mostUsed(names.length > 0 ? names : labels);
}
