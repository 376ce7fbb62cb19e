import type { ComparedArticle, Comparison } from '../model/comparison';
import { type ArticleSpan, overlapLength, overlaps, type Span } from '../model/span';
import { areDistinct, type CopyGroups, groupCopies } from './copy-groups';
import { isCompared } from './is-compared';
import { articleLetter, listNames } from './name-article';

/** Share of a sentence's characters under noise marks from which the sentence is no part of the story. */
const NOISE_SHARE = 0.5;

/** Roles of blocks whose sentences tell the story; titles and decks repeat it. */
const STORY_ROLES: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote']);

/** Neighbouring sentences of one block that no other source states, all in the same copies of their article. */
export interface OnlyHere extends ArticleSpan {
  readonly block: number;
  /** Number of sentences. */
  readonly sentences: number;
  /** The article's copies that have them too, by id. */
  readonly copies: readonly string[];
  /** True where one of those stands before this article in its group: there they count already. */
  readonly isRepeat: boolean;
}

/** The story's sentences of one article and which of them another source states too. */
export interface StoryCoverage {
  readonly article: string;
  readonly sentences: readonly (Span & { readonly block: number; readonly matched: boolean })[];
}

/**
 * Which sentences of each article are told by another source too: they hold evidence of a shared or conflicting fact,
 * or one end of a link. Copies of the article do not count as another source. One article alone matches nothing.
 */
export function coverStories(comparison: Comparison): readonly StoryCoverage[] {
  const matches = matchedSpans(comparison);
  return comparison.articles.map((article) => ({
    article: article.id,
    sentences: storySentences(article, comparison).map((sentence) => ({
      ...sentence,
      matched: (matches.get(article.id) ?? []).some((span) => overlaps(span, sentence)),
    })),
  }));
}

/**
 * The runs of neighbouring unmatched sentences, in reading order; empty where there is nothing to compare with.
 * An article that is not compared has none, and is nothing to compare with.
 */
export function findOnlyHere(comparison: Comparison): readonly OnlyHere[] {
  const groups = groupCopies(comparison.articles);
  const compared = new Set(comparison.articles.filter(isCompared).map(({ id }) => id));
  if (new Set([...compared].map((id) => groups.get(id))).size < 2) return [];
  const inCopies = copiesOfSentences(comparison, groups);
  return coverStories(comparison).flatMap(({ article, sentences }) => {
    if (!compared.has(article)) return [];
    const found: OnlyHere[] = [];
    sentences.forEach((sentence, index) => {
      if (sentence.matched) return;
      const { start, end, block } = sentence;
      const own = inCopies(article, sentence);
      const before = found.at(-1);
      const isNext = sentences[index - 1]?.matched === false && before?.block === block;
      if (before && isNext && before.copies.join() === own.copies.join()) {
        found[found.length - 1] = { ...before, end, sentences: before.sentences + 1 };
      } else {
        found.push({ article, start, end, block, sentences: 1, ...own });
      }
    });
    return found;
  });
}

/** How many sentences stand in one source only, what copies repeat counted once. */
export function countOnlyHere(passages: readonly OnlyHere[]): number {
  return passages.reduce((sum, { sentences, isRepeat }) => sum + (isRepeat ? 0 : sentences), 0);
}

/** "only here"; "only in B and C, copies of one text" where copies of the article have it too. */
export function sayOnlyHere({ article, copies }: Pick<OnlyHere, 'article' | 'copies'>): string {
  if (copies.length === 0) return 'only here';
  return `only in ${listNames([article, ...copies].sort().map(articleLetter))}, copies of one text`;
}

/** Tells of a sentence in which copies of its article it stands too: where they state it alike. */
function copiesOfSentences(comparison: Comparison, groups: CopyGroups) {
  const order = comparison.articles.map(({ id }) => id);
  // The one that the others repeat goes before them.
  const rank = (id: string) => (groups.get(id) === id ? -1 : order.indexOf(id));
  const repeats = comparison.links
    .filter(
      ({ a, b, relation }) => relation !== 'conflict' && !areDistinct(groups, a.article, b.article),
    )
    .flatMap(({ a, b }) => [
      { own: a, copy: b.article },
      { own: b, copy: a.article },
    ]);
  return (article: string, sentence: Span): Pick<OnlyHere, 'copies' | 'isRepeat'> => {
    const found = repeats.filter(({ own }) => own.article === article && overlaps(own, sentence));
    const copies = order.filter((id) => found.some(({ copy }) => copy === id));
    return { copies, isRepeat: copies.some((id) => rank(id) < rank(article)) };
  };
}

/** The sentences of an article that tell the story, noise left out. */
function storySentences(article: ComparedArticle, comparison: Comparison) {
  const noise = comparison.noise.filter((mark) => mark.article === article.id);
  return article.sentences.filter((sentence) => {
    if (!STORY_ROLES.has(article.blocks[sentence.block]?.role ?? '')) return false;
    const covered = noise.reduce((sum, mark) => sum + overlapLength(mark, sentence), 0);
    return covered < NOISE_SHARE * (sentence.end - sentence.start);
  });
}

function matchedSpans(comparison: Comparison): Map<string, Span[]> {
  const groups = groupCopies(comparison.articles);
  const matches = new Map<string, Span[]>();
  const add = (span: ArticleSpan) => {
    const spans = matches.get(span.article);
    if (spans) spans.push(span);
    else matches.set(span.article, [span]);
  };
  for (const { a, b } of comparison.links) {
    if (!areDistinct(groups, a.article, b.article)) continue;
    add(a);
    add(b);
  }
  for (const fact of comparison.facts) {
    for (const piece of fact.evidence) {
      if (fact.evidence.some(({ article }) => areDistinct(groups, article, piece.article))) {
        add(piece);
      }
    }
  }
  return matches;
}
