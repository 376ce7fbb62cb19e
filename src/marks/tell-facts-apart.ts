import type { Comparison, Fact } from '../model/comparison';
import { wordsOf } from './words-of';

/**
 * What each fact is called in a list: its statement; of several with one statement, as two facts can rest on one sentence,
 * what another article says of it. *Shape:* one each, in the order given. *Cost:* linear in the evidence.
 */
export function tellFactsApart(
  comparison: Pick<Comparison, 'articles'>,
  facts: readonly Fact[],
): readonly string[] {
  const taken = new Set<string>();
  return facts.map(({ statement, evidence }) => {
    const words = [statement, ...evidence.map((at) => wordsOf(comparison, at))];
    const fresh = words.find((one) => !taken.has(one)) ?? statement;
    taken.add(fresh);
    return fresh;
  });
}
