import { groupKey } from './group-keys';
import { ownerIn } from './owner';
import type { Registry } from './shared-registry';

/** Groups of the same noun and the same owner or country, wherever they are spoken of. */
export function joinSharedGroups(registry: Registry): void {
  registry.joinByKeys(({ column, localEntity, kind, phrases }) => {
    if (kind !== 'group' && kind !== 'organization') return [];
    const article = registry.columns[column]!;
    const keys = phrases.map(({ parts, mention }) => {
      const owner = ownerIn(article.text, article.mentions, mention);
      const entity = owner === null ? null : article.mentions[owner]!.entity;
      const root =
        entity === null || entity === localEntity
          ? null
          : String(registry.root(registry.indexOf(column, entity)));
      return { key: groupKey(parts, root), owned: root !== null || parts.nationality.length > 0 };
    });
    const told = keys.filter(({ key }) => key !== null);
    const owned = told.filter((key) => key.owned);
    const mostlyOwned = owned.length * 2 > told.length;
    return [...new Set((mostlyOwned ? owned : told).map(({ key }) => key!))];
  });
}
