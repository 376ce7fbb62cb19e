import type { ComparedArticle, Comparison } from '../model/comparison';
import { type ArticleSpan, overlapLength, overlaps, type Span } from '../model/span';
import { areDistinct, groupCopies } from './copy-groups';
import { isCompared } from './is-compared';

/** Share of a sentence's characters under noise marks from which the sentence is no part of the story. */
const NOISE_SHARE = 0.5;

/** Roles of blocks whose sentences tell the story; titles and decks repeat it. */
const STORY_ROLES: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote']);

/** Neighbouring sentences of one block that no other source states. */
export interface OnlyHere extends ArticleSpan {
  readonly block: number;
  /** Number of sentences. */
  readonly sentences: number;
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
  return coverStories(comparison).flatMap(({ article, sentences }) => {
    if (!compared.has(article)) return [];
    const found: OnlyHere[] = [];
    sentences.forEach((sentence, index) => {
      if (sentence.matched) return;
      const before = found.at(-1);
      const previous = sentences[index - 1];
      if (before && previous && !previous.matched && previous.block === sentence.block) {
        found[found.length - 1] = {
          ...before,
          end: sentence.end,
          sentences: before.sentences + 1,
        };
      } else {
        found.push({
          article,
          start: sentence.start,
          end: sentence.end,
          block: sentence.block,
          sentences: 1,
        });
      }
    });
    return found;
  });
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
