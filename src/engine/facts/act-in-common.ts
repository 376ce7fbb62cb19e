import { overlaps } from '../../model/span';
import { conceptsOf } from '../align/concepts';
import { compareQuantities } from '../annotate/compare-quantities';
import type { ColumnSpan, PairLink, PreparedArticle, Token } from '../prepared';
import { claimOf } from './claim';
import { LIGHT_VERBS } from './clause-context';
import { isContent } from './rarity';
import { sentenceSpan } from './sentence-span';
import { spansTouching } from './spans-touching';
import { stemsOf, wordsIn } from './trim-evidence';

/**
 * True where the ends of a link have more in common than whom they tell of: a word of one meaning that is no name and no
 * label of somebody, or a number. `The mayor praised the crews` / `the mayor declined to answer` have nothing. Cost: linear in the words.
 */
export function hasActInCommon(columns: readonly PreparedArticle[], { a, b }: PairLink): boolean {
  if (haveCommon(actsIn(columns, a), actsIn(columns, b))) return true;
  const [p, q] = [a, b].map((end) => spansTouching(columns[end.column]!.quantities, end));
  return p!.some((one) => q!.some((other) => compareQuantities(one, other) === 'equal'));
}

/**
 * False where all that the ends of a link have in common is who speaks, or to whom: `The test was negative, prosecutor Holm told
 * reporters` / `Prosecutor Holm opened a probe`. Cost: linear in the words.
 */
export function sharesClaim(columns: readonly PreparedArticle[], { a, b }: PairLink): boolean {
  const [x, y] = [a, b].map((end) => wordsIn(columns[end.column]!, end));
  return haveContentInCommon(claimOf(x!), claimOf(y!)) || !haveContentInCommon(x!, y!);
}

/** Share of the content words of the longer sentence of a link that the other has too. Score 0..1. Cost: linear in the words. */
export function shareOfWords(columns: readonly PreparedArticle[], link: PairLink): number {
  const [x, y] = [
    wordsIn(columns[link.a.column]!, sentenceSpan(columns, link.a.column, link.sentenceA)),
    wordsIn(columns[link.b.column]!, sentenceSpan(columns, link.b.column, link.sentenceB)),
  ].map(stemsOf);
  let shared = 0;
  for (const stem of x!) if (y!.has(stem)) shared += 1;
  return shared / Math.max(1, x!.size, y!.size);
}

function haveContentInCommon(x: readonly Token[], y: readonly Token[]): boolean {
  return haveCommon(x.filter(isContent), y.filter(isContent));
}

/** The same word or another of one concept stands in both. */
function haveCommon(x: readonly Token[], y: readonly Token[]): boolean {
  const stems = new Set(y.map(({ stem }) => stem));
  if (x.some(({ stem }) => stems.has(stem))) return true;
  const concepts = new Set(y.flatMap(({ stem }) => conceptsOf(stem)));
  return (
    concepts.size > 0 && x.some(({ stem }) => conceptsOf(stem).some((one) => concepts.has(one)))
  );
}

/** The words of what a span claims that are neither names nor part of a label of somebody; who says it, and as what, is none of it. */
function actsIn(columns: readonly PreparedArticle[], span: ColumnSpan): Token[] {
  const article = columns[span.column]!;
  const labels = spansTouching(article.mentions, span);
  return claimOf(wordsIn(article, span)).filter(
    (token) =>
      isContent(token) &&
      token.pos !== 'PROPN' &&
      !LIGHT_VERBS.has(token.lemma) &&
      !labels.some((label) => overlaps(label, token)),
  );
}
