import type { ComparedArticle, Comparison } from '../model/comparison';
import { type ArticleSpan, overlapLength, overlaps, type Span } from '../model/span';
import { areDistinct, type CopyGroups, groupCopies } from './copy-groups';
import { isCompared } from './is-compared';
import { articleLetter, listNames } from './name-article';

/** Share of a sentence's characters under noise marks from which the sentence is no part of the story. */
const NOISE_SHARE = 0.5;

/** Share of a sentence that the reader set apart from which a weak match still takes it for told elsewhere. */
const LEAST_WEAK_SHARE = 0.5;

/** Roles of blocks whose sentences tell the story; titles and decks repeat it. */
export const STORY_ROLES: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote']);

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

/** strong: it holds evidence of a shared or conflicting fact, or the reader says so; weak: no more than a match without a fact. */
export type MatchStrength = 'strong' | 'weak';

/** The story's sentences of one article and which of them another source states too. */
export interface StoryCoverage {
  readonly article: string;
  readonly sentences: readonly (Span & {
    readonly block: number;
    /** Null where no other source has anything like it. */
    readonly match: MatchStrength | null;
  })[];
}

/**
 * Which sentences of each article are told by another source too: surely, by evidence of a shared or conflicting fact or by
 * what the reader linked, or perhaps, by one end of any other link. What is drawn dashed in the text is weak here too.
 * Copies of the article do not count as another source. One article alone matches nothing. Where the reader called a match
 * wrong, one of a few words more does not take its place.
 */
export function coverStories(comparison: Comparison): readonly StoryCoverage[] {
  const matches = matchedSpans(comparison);
  return comparison.articles.map((article) => {
    const own = matches.get(article.id) ?? [];
    const apart = setApart(comparison, article.id);
    const matchOf = (sentence: Span): MatchStrength | null => {
      const isApart = apart.some((piece) => overlaps(piece, sentence));
      const found = own.filter(
        ({ span, match }) =>
          overlaps(span, sentence) && (!isApart || match === 'strong' || isMostOf(span, sentence)),
      );
      return found.find(({ match }) => match === 'strong')?.match ?? found[0]?.match ?? null;
    };
    const sentences = storySentences(article, comparison);
    return {
      article: article.id,
      sentences: sentences.map((sentence) => ({ ...sentence, match: matchOf(sentence) })),
    };
  });
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
      if (sentence.match !== null) return;
      const { start, end, block } = sentence;
      const own = inCopies(article, sentence);
      const before = found.at(-1);
      const isNext = sentences[index - 1]?.match === null && before?.block === block;
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

/** "only here"; "only in B and C, near-identical texts" where copies of the article have it too. */
export function sayOnlyHere({ article, copies }: Pick<OnlyHere, 'article' | 'copies'>): string {
  if (copies.length === 0) return 'only here';
  return `only in ${listNames([article, ...copies].sort().map(articleLetter))}, near-identical texts`;
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

/** What the reader took out of what several articles state: it stands alone, by their word. */
function setApart({ facts }: Comparison, article: string): readonly Span[] {
  return facts
    .filter(({ status, byReader }) => status === 'single' && byReader === true)
    .flatMap(({ evidence }) => evidence.filter((one) => one.article === article));
}

function isMostOf(span: Span, sentence: Span): boolean {
  return overlapLength(span, sentence) >= LEAST_WEAK_SHARE * (sentence.end - sentence.start);
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

interface Match {
  readonly span: Span;
  readonly match: MatchStrength;
}

function matchedSpans(comparison: Comparison): Map<string, Match[]> {
  const groups = groupCopies(comparison.articles);
  const matches = new Map<string, Match[]>();
  const add = (span: ArticleSpan, match: MatchStrength) => {
    const spans = matches.get(span.article);
    if (spans) spans.push({ span, match });
    else matches.set(span.article, [{ span, match }]);
  };
  for (const { a, b, relation, byReader } of comparison.links) {
    if (!areDistinct(groups, a.article, b.article)) continue;
    const isSure = relation === 'conflict' || (relation === 'same' && byReader === true);
    for (const end of [a, b]) add(end, isSure ? 'strong' : 'weak');
  }
  for (const fact of comparison.facts) {
    for (const piece of fact.evidence) {
      if (fact.evidence.some(({ article }) => areDistinct(groups, article, piece.article))) {
        add(piece, 'strong');
      }
    }
  }
  return matches;
}
