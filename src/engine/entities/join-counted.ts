import type { PairLink, PreparedArticle } from '../prepared';
import { describeLabel } from './label-parts';
import type { Registry } from './shared-registry';
import { groupClass } from './word-lists';

/** A number and a noun in a sentence, and whose they are. */
interface Counted {
  readonly key: string;
  readonly entity: number;
}

/** Joins groups of the same number and noun in two sentences that match: `three women died`, `three women lost their lives`. */
export function joinCounted(registry: Registry, links: readonly PairLink[], least: number): void {
  const bySentence = registry.columns.map(countedBySentence);
  for (const { relation, confidence, a, b, sentenceA, sentenceB } of links) {
    if (relation !== 'same' || confidence < least) continue;
    for (const here of bySentence[a.column]!.get(sentenceA) ?? []) {
      const there = (bySentence[b.column]!.get(sentenceB) ?? []).find(
        ({ key }) => key === here.key,
      );
      if (there)
        registry.join(
          registry.indexOf(a.column, here.entity),
          registry.indexOf(b.column, there.entity),
        );
    }
  }
}

/** Groups of one sentence that are looked at, as a list without end has many. */
const MAX_COUNTED = 12;

function countedBySentence({
  text,
  mentions,
  localEntities,
}: PreparedArticle): Map<number, Counted[]> {
  const found = new Map<number, Counted[]>();
  for (const { start, end, sentence, entity, form } of mentions) {
    if (form === 'name' || form === 'pronoun' || localEntities[entity]!.kind !== 'group') continue;
    const { head, count } = describeLabel(text.slice(start, end));
    const list = found.get(sentence) ?? [];
    if (head === null || count === null || list.length >= MAX_COUNTED) continue;
    found.set(sentence, [...list, { key: `${count} ${groupClass(head)}`, entity }]);
  }
  return found;
}
