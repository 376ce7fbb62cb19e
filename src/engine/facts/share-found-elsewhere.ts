import type { Token } from '../prepared';
import { isContent, type Rarity } from './rarity';

/** Sentences that may hold a word before it tells nothing of where a clause is repeated; bounds the cost. */
const MAX_POSTINGS = 80;

/**
 * The largest share of some words, by their rarity here, that one sentence of a column that is not their own holds. Score 0..1.
 * 0 where there are no words to look for. Cost: the sentences that share a word, at most `MAX_POSTINGS` a word.
 */
export function shareFoundElsewhere(
  rarity: Rarity,
  isOwn: (column: number) => boolean,
  words: readonly Token[],
): number {
  const stems = new Set<string>();
  for (const word of words) if (isContent(word)) stems.add(word.stem);
  const found = new Map<number, number>();
  let [total, best] = [0, 0];
  for (const stem of stems) {
    const sentences = rarity.sentencesWith(stem);
    const weight = rarity.weight(stem);
    total += weight;
    if (sentences.length > MAX_POSTINGS) continue;
    for (const sentence of sentences) {
      if (isOwn(rarity.columnOf(sentence))) continue;
      const mass = (found.get(sentence) ?? 0) + weight;
      found.set(sentence, mass);
      best = Math.max(best, mass);
    }
  }
  return total > 0 ? best / total : 0;
}
