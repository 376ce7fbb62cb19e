import type { ComparedArticle, Comparison } from '../model/comparison';
import { type ArticleSpan, overlaps } from '../model/span';
import { areDistinct, groupCopies } from './copy-groups';
import { isCompared } from './is-compared';
import { findOnlyHere } from './only-here';

/** A passage of another article that this one does not have. */
interface MissingPassage {
  readonly from: ArticleSpan;
  /** The fact it states, where other articles share it; null for a passage that stands in one article only. */
  readonly fact: string | null;
}

/** Where passages of other articles would have stood in this one. */
export interface MissingHere {
  readonly article: string;
  /** Index of the block after which they would have stood. */
  readonly block: number;
  readonly passages: readonly MissingPassage[];
}

/**
 * What each article leaves out, at the place where it would have stood: behind the match of the nearest passage before it,
 * else before the match of the nearest one after it, else at the end of the story.
 * Copies of an article leave out what it does, and are not told so by each other. One that is not compared is told nothing,
 * and none what is in an article with which it has nothing in common: there is no place where that would have stood.
 * *Cost:* articles² × links of a pair.
 */
export function findMissingHere(comparison: Comparison): readonly MissingHere[] {
  const groups = groupCopies(comparison.articles);
  const onlyHere = findOnlyHere(comparison).map(
    ({ article, start, end }): MissingPassage => ({ from: { article, start, end }, fact: null }),
  );
  const told = comparison.facts
    .filter(({ status }) => status !== 'single')
    .map((fact): MissingPassage => ({ from: fact.evidence[0]!, fact: fact.id }));
  const factArticles = new Map(
    comparison.facts.map(({ id, evidence }) => [id, evidence.map(({ article }) => article)]),
  );
  const related = relatedArticles(comparison);
  return comparison.articles.filter(isCompared).flatMap((target) => {
    const missing = [...told, ...onlyHere].filter(({ from, fact }) => {
      const sources = fact === null ? [from.article] : (factArticles.get(fact) ?? []);
      return sources.every(
        (source) => areDistinct(groups, source, target.id) && related.has(`${source} ${target.id}`),
      );
    });
    return byBlock(
      target,
      missing.map((passage) => ({ passage, block: placeIn(comparison, target, passage.from) })),
    );
  });
}

/** `a b` for any two articles with a match between them, both ways. */
function relatedArticles({ links, facts }: Comparison): ReadonlySet<string> {
  const ends = [
    ...links.map(({ a, b }) => [a.article, b.article]),
    ...facts.map(({ evidence }) => [...new Set(evidence.map(({ article }) => article))]),
  ];
  return new Set(ends.flatMap((ids) => ids.flatMap((x) => ids.map((y) => `${x} ${y}`))));
}

function byBlock(
  target: ComparedArticle,
  placed: readonly { readonly passage: MissingPassage; readonly block: number }[],
): MissingHere[] {
  const blocks = [...new Set(placed.map(({ block }) => block))].sort((x, y) => x - y);
  return blocks.map((block) => ({
    article: target.id,
    block,
    passages: placed.filter((item) => item.block === block).map(({ passage }) => passage),
  }));
}

/** The block of `target` after which a passage of another article would have stood. */
function placeIn(comparison: Comparison, target: ComparedArticle, from: ArticleSpan): number {
  const pairs = comparison.links.flatMap(({ a, b }) => {
    if (a.article === from.article && b.article === target.id) return [{ there: a, here: b }];
    if (b.article === from.article && a.article === target.id) return [{ there: b, here: a }];
    return [];
  });
  const before = pairs
    .filter(({ there }) => there.start <= from.start)
    .sort((x, y) => y.there.start - x.there.start)[0];
  if (before) return blockAt(target, before.here.end - 1);
  const after = pairs.sort((x, y) => x.there.start - y.there.start)[0];
  if (after) return Math.max(0, blockAt(target, after.here.start) - 1);
  return lastStoryBlock(target);
}

function blockAt({ blocks }: ComparedArticle, offset: number): number {
  const index = blocks.findIndex((block) => overlaps(block, { start: offset, end: offset + 1 }));
  return index < 0 ? Math.max(0, blocks.length - 1) : index;
}

function lastStoryBlock({ blocks }: ComparedArticle): number {
  const last = blocks.findLastIndex(({ role }) => role === 'paragraph');
  return last < 0 ? Math.max(0, blocks.length - 1) : last;
}
