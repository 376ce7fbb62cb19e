import { contains } from '../../model/span';
import { clausesOf } from '../annotate/clauses';
import { flatMap } from '../flat-map';
import type { ColumnSpan, PairLink, PreparedArticle } from '../prepared';
import { hasActInCommon } from './act-in-common';
import type { Cluster } from './cluster-links';
import { isContested } from './contested';
import type { Families } from './families';
import type { Rarity } from './rarity';
import { isSame, merge } from './same-words';
import { sentenceAt } from './statement';
import { commonByClause, othersOf, stemsOf, wordsIn } from './trim-evidence';

/**
 * Joins clusters that rest on the very same words of an article, and on the same clause of these: what an article says once
 * and another at the start and again at the end is one fact. Two statements that one long sentence happens to hold stay two.
 * Clusters of other articles are joined only where a link of any strength speaks for it by more
 * than whom both tell of, and neither is contested.
 * Shape: in the order of the first of each; the evidence of a joined one by column and place.
 * Cost: the square of the clusters of one sentence, times their words.
 */
export function joinRetold(
  columns: readonly PreparedArticle[],
  clusters: readonly Cluster[],
  rarity: Rarity,
  families: Families,
  links: readonly PairLink[] = [],
): Cluster[] {
  const linked = linkedSentences(columns, links);
  const joined: Cluster[] = [];
  /** By sentence the places in `joined` of what rests on it. */
  const restingOn = new Map<string, Set<number>>();
  for (const cluster of clusters) {
    const sentences = cluster.evidence.map((span) => sentenceOf(columns, span));
    const near = new Set(flatMap(sentences, (sentence) => [...(restingOn.get(sentence) ?? [])]));
    const found = [...near]
      .sort((x, y) => x - y)
      .find(
        (place) =>
          mayBeOne(columns, joined[place]!, cluster, linked) &&
          isRetold(columns, joined[place]!, cluster, rarity, families),
      );
    const place = found ?? joined.length;
    joined[place] = found === undefined ? cluster : merge(joined[found]!, cluster);
    for (const sentence of sentences)
      restingOn.set(sentence, (restingOn.get(sentence) ?? new Set()).add(place));
  }
  return joined;
}

/** `a b` for the sentences of every link that speaks for more than whom both tell of; none where there is no third article. */
function linkedSentences(
  columns: readonly PreparedArticle[],
  links: readonly PairLink[],
): ReadonlySet<string> {
  const asked = columns.length > 2 ? links : [];
  return new Set(
    asked
      .filter((link) => link.relation !== 'conflict' && hasActInCommon(columns, link))
      .map(({ a, b }) => `${sentenceOf(columns, a)} ${sentenceOf(columns, b)}`),
  );
}

/** A name for the sentence in which the middle of a span lies. */
function sentenceOf(
  columns: readonly PreparedArticle[],
  { column, start, end }: ColumnSpan,
): string {
  return `${column} ${sentenceAt(columns[column]!, (start + end) >> 1)?.firstToken}`;
}

/** True for clusters of the same articles, and for those whose other articles are linked by the sentences they rest on. */
function mayBeOne(
  columns: readonly PreparedArticle[],
  one: Cluster,
  other: Cluster,
  linked: ReadonlySet<string>,
): boolean {
  if (columnsOf(one) === columnsOf(other)) return true;
  if (isContested(one) || isContested(other)) return false;
  const own = [one, other].map(({ evidence }, index) =>
    evidence
      .filter(({ column }) => ![other, one][index]!.evidence.some((y) => y.column === column))
      .map((span) => sentenceOf(columns, span)),
  );
  return (
    own.every((spans) => spans.length > 0) &&
    own[0]!.every((x) => own[1]!.every((y) => linked.has(`${x} ${y}`) || linked.has(`${y} ${x}`)))
  );
}

function isRetold(
  columns: readonly PreparedArticle[],
  one: Cluster,
  other: Cluster,
  rarity: Rarity,
  families: Families,
): boolean {
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
