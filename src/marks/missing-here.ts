import type { ComparedArticle, Comparison } from '../model/comparison';
import { type ArticleSpan, overlaps } from '../model/span';
import { areDistinct, type CopyGroups, groupCopies } from './copy-groups';
import { groupBy } from './group-by';
import { isCompared } from './is-compared';
import { listNames, nameArticle } from './name-article';
import { findOnlyHere, type OnlyHere } from './only-here';
import { relatedSources } from './related-sources';
import { nounFor } from './say-count';

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

/** A passage that some articles have, with every place that states it. */
interface Told {
  readonly passage: MissingPassage;
  readonly places: readonly ArticleSpan[];
}

/**
 * What was not found in each article, at the place where it would have stood: behind the match of the nearest passage before
 * it, else before the match of the nearest one after it, else at the end of the story.
 * Copies of an article lack what it does, are not told so by each other, and what they say is said once for all of them.
 * Nothing is missing that is linked with the article in whatever way, be it as related only. One that is not compared is
 * told nothing, and none what is in an article with which it has nothing surely in common: a weak match alone does not make
 * them tell of one event, and there is no place where that would have stood.
 * *Cost:* articles × passages × the links between two articles.
 */
export function findMissingHere(
  comparison: Comparison,
  onlyHere: readonly OnlyHere[] = findOnlyHere(comparison),
): readonly MissingHere[] {
  const groups = groupCopies(comparison.articles);
  const told = [...factsTold(comparison, groups), ...onlyHereOnce(onlyHere)];
  const related = relatedSources(comparison, groups);
  const rootOf = (article: string) => groups.get(article) ?? article;
  return comparison.articles.filter(isCompared).flatMap((target) => {
    const spokenOf = groupBy(linkedWith(comparison, groups, target.id), ({ article }) => article);
    const placeOf = placesIn(comparison, target);
    const missing = told.filter(({ places }) =>
      places.every(
        (place) =>
          areDistinct(groups, place.article, target.id) &&
          related.has(`${rootOf(place.article)} ${rootOf(target.id)}`) &&
          !spokenOf.get(place.article)?.some((span) => overlaps(span, place)),
      ),
    );
    return byBlock(
      target,
      missing.map(({ passage }) => ({
        passage,
        block: placeOf(passage.from),
      })),
    );
  });
}

/** "2 not found here: passages of Ekhbary and The Star". */
export function sayMissing(
  { passages }: MissingHere,
  articles: readonly ComparedArticle[],
): string {
  const from = new Set(passages.map(({ from: { article } }) => article));
  const names = articles.filter(({ id }) => from.has(id)).map(nameArticle);
  return `${passages.length} not found here: ${nounFor(passages.length, 'passage')} of ${listNames(names)}`;
}

/** The facts of two sources or more; what only an article and its copies state is told as standing only there. */
function factsTold({ facts }: Comparison, groups: CopyGroups): Told[] {
  return facts
    .filter(({ evidence }) =>
      evidence.some((at) => areDistinct(groups, at.article, evidence[0]!.article)),
    )
    .map(({ id, evidence }) => ({
      passage: { from: evidence[0]!, fact: id },
      places: evidence,
    }));
}

/** The passages of one source only, what copies repeat told once. */
function onlyHereOnce(passages: readonly OnlyHere[]): Told[] {
  return passages
    .filter(({ isRepeat }) => !isRepeat)
    .map(({ article, start, end }) => {
      const from = { article, start, end };
      return { passage: { from, fact: null }, places: [from] };
    });
}

/** What other articles say that is linked with one article or its copies, however weakly. */
function linkedWith(
  { links }: Comparison,
  groups: CopyGroups,
  target: string,
): readonly ArticleSpan[] {
  const isHere = ({ article }: ArticleSpan) => !areDistinct(groups, article, target);
  return links.flatMap(({ a, b }) => (isHere(a) === isHere(b) ? [] : [isHere(a) ? b : a]));
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

interface MatchWith {
  readonly here: ArticleSpan;
  readonly there: ArticleSpan;
}

/** Tells of a passage of another article the block of `target` after which it would have stood. */
function placesIn({ links }: Comparison, target: ComparedArticle): (from: ArticleSpan) => number {
  const pairs = links.flatMap(({ a, b }): MatchWith[] => {
    if (b.article === target.id) return [{ there: a, here: b }];
    return a.article === target.id ? [{ there: b, here: a }] : [];
  });
  const byArticle = groupBy(pairs, ({ there }) => there.article);
  return (from) => {
    let before: MatchWith | null = null;
    let first: MatchWith | null = null;
    for (const pair of byArticle.get(from.article) ?? []) {
      const { start } = pair.there;
      if (start <= from.start && (before === null || start > before.there.start)) before = pair;
      if (first === null || start < first.there.start) first = pair;
    }
    if (before) return blockAt(target, before.here.end - 1);
    return first ? Math.max(0, blockAt(target, first.here.start) - 1) : lastStoryBlock(target);
  };
}

function blockAt({ blocks }: ComparedArticle, offset: number): number {
  const index = blocks.findIndex((block) => overlaps(block, { start: offset, end: offset + 1 }));
  return index < 0 ? Math.max(0, blocks.length - 1) : index;
}

function lastStoryBlock({ blocks }: ComparedArticle): number {
  const last = blocks.findLastIndex(({ role }) => role === 'paragraph');
  return last < 0 ? Math.max(0, blocks.length - 1) : last;
}
