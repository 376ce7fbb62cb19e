import { contains } from '../../model/span';
import { clausesOf } from '../annotate/clauses';
import type { ColumnSpan, PreparedArticle } from '../prepared';
import type { Cluster } from './cluster-links';
import type { Families } from './families';
import type { Rarity } from './rarity';
import { isSame, merge } from './same-words';
import { sentenceAt } from './statement';
import { commonByClause, othersOf, stemsOf, wordsIn } from './trim-evidence';

/**
 * Joins clusters of the same articles that rest on the very same words of one of them, and on the same clause of these:
 * what an article says once and another at the start and again at the end is one fact. Two statements that one long
 * sentence happens to hold stay two.
 * Shape: in the order of the first of each; the evidence of a joined one by column and place.
 * Cost: the square of the clusters of one sentence, times their words.
 */
export function joinRetold(
  columns: readonly PreparedArticle[],
  clusters: readonly Cluster[],
  rarity: Rarity,
  families: Families,
): Cluster[] {
  const joined: Cluster[] = [];
  /** By sentence the places in `joined` of what rests on it. */
  const restingOn = new Map<string, Set<number>>();
  for (const cluster of clusters) {
    const sentences = cluster.evidence.map(({ column, start, end }) => {
      const sentence = sentenceAt(columns[column]!, (start + end) >> 1);
      return `${column} ${sentence?.firstToken}`;
    });
    const near = new Set(sentences.flatMap((sentence) => [...(restingOn.get(sentence) ?? [])]));
    const found = [...near]
      .sort((x, y) => x - y)
      .find((place) => isRetold(columns, joined[place]!, cluster, rarity, families));
    const place = found ?? joined.length;
    joined[place] = found === undefined ? cluster : merge(joined[found]!, cluster);
    for (const sentence of sentences)
      restingOn.set(sentence, (restingOn.get(sentence) ?? new Set()).add(place));
  }
  return joined;
}

function isRetold(
  columns: readonly PreparedArticle[],
  one: Cluster,
  other: Cluster,
  rarity: Rarity,
  families: Families,
): boolean {
  if (columnsOf(one) !== columnsOf(other)) return false;
  const shared = one.evidence.filter((x) => other.evidence.some((y) => isSame(x, y)));
  return (
    shared.length > 0 &&
    shared.every((span) => {
      const clauses = [one, other].map((cluster) =>
        clauseOf(columns, span, cluster, rarity, families),
      );
      return clauses[0] === clauses[1];
    })
  );
}

/** Which clause of a span holds most of what it has in common with the evidence of the other columns; the first of equals. */
function clauseOf(
  columns: readonly PreparedArticle[],
  span: ColumnSpan,
  { evidence }: Cluster,
  rarity: Rarity,
  families: Families,
): number {
  const article = columns[span.column]!;
  const sentence = sentenceAt(article, span.start);
  if (!sentence) return 0;
  const clauses = clausesOf(article.tokens, sentence);
  const others = othersOf(evidence, span, families).map((index) => {
    const other = evidence[index]!;
    return stemsOf(wordsIn(columns[other.column]!, other));
  });
  const common = commonByClause(article, clauses, others, rarity).map((mass, index) =>
    contains(span, clauses[index]!) ? mass : -1,
  );
  return common.indexOf(Math.max(...common));
}

const columnsOf = ({ evidence }: Cluster) =>
  [...new Set(evidence.map(({ column }) => column))].sort((x, y) => x - y).join();
