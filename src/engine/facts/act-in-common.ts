import { overlaps } from '../../model/span';
import { conceptsOf } from '../align/concepts';
import { compareQuantities } from '../annotate/compare-quantities';
import type { ColumnSpan, PairLink, PreparedArticle, Token } from '../prepared';
import { claimOf } from './claim';
import { LIGHT_VERBS } from './clause-context';
import { isContent } from './rarity';
import { spansTouching } from './spans-touching';
import { wordsIn } from './trim-evidence';

/**
 * True where the ends of a link have more in common than whom they tell of: a word of one meaning that is no name and no
 * label of somebody, or a number. `The mayor praised the crews` / `the mayor declined to answer` have nothing. Cost: linear in the words.
 */
export function hasActInCommon(columns: readonly PreparedArticle[], { a, b }: PairLink): boolean {
  const [x, y] = [meaningsOf(columns, a), meaningsOf(columns, b)];
  if ([...x].some((meaning) => y.has(meaning))) return true;
  const [p, q] = [a, b].map((end) => spansTouching(columns[end.column]!.quantities, end));
  return p!.some((one) => q!.some((other) => compareQuantities(one, other) === 'equal'));
}

/**
 * False where all that the ends of a link have in common is who speaks, or to whom: `The test was negative, prosecutor Holm told
 * reporters` / `Prosecutor Holm opened a probe`. Cost: linear in the words.
 */
export function sharesClaim(columns: readonly PreparedArticle[], { a, b }: PairLink): boolean {
  const [x, y] = [a, b].map((end) => wordsIn(columns[end.column]!, end));
  return haveCommon(claimOf(x!), claimOf(y!)) || !haveCommon(x!, y!);
}

function haveCommon(x: readonly Token[], y: readonly Token[]): boolean {
  const [p, q] = [x, y].map((tokens) => meaningsIn(tokens.filter(isContent)));
  return [...p!].some((meaning) => q!.has(meaning));
}

const meaningsIn = (tokens: readonly Token[]) =>
  new Set(tokens.flatMap(({ stem }) => [stem, ...conceptsOf(stem).map(String)]));

function meaningsOf(columns: readonly PreparedArticle[], span: ColumnSpan): Set<string> {
  const article = columns[span.column]!;
  const labels = spansTouching(article.mentions, span);
  const told = wordsIn(article, span).filter(
    (token) =>
      isContent(token) &&
      token.pos !== 'PROPN' &&
      !LIGHT_VERBS.has(token.lemma) &&
      !labels.some((label) => overlaps(label, token)),
  );
  return meaningsIn(told);
}
