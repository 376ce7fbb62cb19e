import type { ComparedArticle, Comparison } from '../model/comparison';
import { type ArticleSpan, overlapLength, overlaps, type Span } from '../model/span';
import { areDistinct, type CopyGroups, groupCopies } from './copy-groups';
import { isCompared } from './is-compared';
import { articleLetter, listNames } from './name-article';
import { touchingSpans } from './touching-spans';

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
 * *Cost:* linear in the comparison but for sorting its matches.
 */
export function coverStories(comparison: Comparison): readonly StoryCoverage[] {
  const matches = matchedSpans(comparison);
  return comparison.articles.map((article) => {
    const apart = setApart(comparison, article.id);
    const sentences = storySentences(article, comparison);
    const found = touchingSpans(sentences, matches.get(article.id) ?? []);
    return {
      article: article.id,
      sentences: sentences.map((sentence, index) => ({
        ...sentence,
        match: strengthOf(sentence, found[index] ?? [], apart),
      })),
    };
  });
}

/** How a sentence is matched; where it was set apart, a weak match counts only that is of most of it. */
function strengthOf(
  sentence: Span,
  matches: readonly Match[],
  apart: readonly Span[],
): MatchStrength | null {
  if (matches.some(({ match }) => match === 'strong')) return 'strong';
  const isApart = apart.some((piece) => overlaps(piece, sentence));
  return matches.some((weak) => !isApart || isMostOf(weak, sentence)) ? 'weak' : null;
}

/**
 * The runs of neighbouring unmatched sentences, in reading order; empty where there is nothing to compare with.
 * An article that is not compared has none, and is nothing to compare with.
 */
export function findOnlyHere(
  comparison: Comparison,
  coverage: readonly StoryCoverage[] = coverStories(comparison),
): readonly OnlyHere[] {
  const groups = groupCopies(comparison.articles);
  const compared = new Set(comparison.articles.filter(isCompared).map(({ id }) => id));
  if (new Set([...compared].map((id) => groups.get(id))).size < 2) return [];
  const inCopies = copiesOfSentences(comparison, groups);
  return coverage.flatMap(({ article, sentences }) => {
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
  const inSentence = touchingSpans(article.sentences, noise);
  return article.sentences.filter((sentence, index) => {
    if (!STORY_ROLES.has(article.blocks[sentence.block]?.role ?? '')) return false;
    const covered = (inSentence[index] ?? []).reduce(
      (sum, mark) => sum + overlapLength(mark, sentence),
      0,
    );
    return covered < NOISE_SHARE * (sentence.end - sentence.start);
  });
}

interface Match extends Span {
  readonly match: MatchStrength;
}

function matchedSpans(comparison: Comparison): Map<string, Match[]> {
  const groups = groupCopies(comparison.articles);
  const matches = new Map<string, Match[]>();
  const add = ({ article, start, end }: ArticleSpan, match: MatchStrength) => {
    const known = matches.get(article);
    if (known) known.push({ start, end, match });
    else matches.set(article, [{ start, end, match }]);
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
