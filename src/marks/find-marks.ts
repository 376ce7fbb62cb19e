import type {
  Comparison,
  Fact,
  Framing,
  FramingKind,
  Link,
  LinkRelation,
  NoiseMark,
} from '../model/comparison';
import type { Layer } from '../model/layer';
import { type ArticleSpan, compareSpans, meets } from '../model/span';
import { contestedPlaces } from './contested-sides';
import { areDistinct, groupCopies } from './copy-groups';
import { withinSigns } from './find-markup';
import { isCompared } from './is-compared';
import { LAYER_OF_KIND, type Mark, type MarkKind } from './mark';
import { listNames, nameArticle } from './name-article';
import { restsOn } from './rests-on';
import { isBareMatch, linkKey, noiseKey } from './source-key';

/** What a contrast is called in a sentence. */
export const FRAMING_NAMES: Readonly<Record<FramingKind, string>> = {
  label: 'who is called what',
  status: 'office or status',
  'reporting-verb': 'verb of saying',
  wording: 'choice of words',
  degree: 'strength',
  hedge: 'how surely it is said',
  attribution: 'who says it',
  quotation: 'quoted or retold',
  omission: 'only here',
  emphasis: 'weight',
  voice: 'who acts',
};

type NamesOf = (spans: readonly { readonly article: string }[]) => string;

/**
 * Everything that a comparison says of places in the texts, as marks in reading order, article by article.
 * Shared and conflicting facts mark their evidence; links that rest on no such fact stand for themselves, as related at most
 * unless the reader made or confirmed them: no fact vouches for them. What an article
 * and its own copies say alike is told by one source: it is no match where there are others; what they tell otherwise is a conflict.
 * *Cost:* links × facts that touch the same articles.
 */
export function findMarks(comparison: Comparison): readonly Mark[] {
  const names = new Map(comparison.articles.map((article) => [article.id, nameArticle(article)]));
  const column = new Map(comparison.articles.map(({ id }, index) => [id, index]));
  const namesOf: NamesOf = (spans) =>
    listNames([...new Set(spans.map(({ article }) => names.get(article) ?? article))]);
  const groups = groupCopies(comparison.articles);
  const compared = comparison.articles.filter(isCompared);
  const isOneSource = new Set(compared.map(({ id }) => groups.get(id))).size < 2;
  const isTold = (status: string, spans: readonly ArticleSpan[]) =>
    isOneSource ||
    status === 'conflict' ||
    spans.some(({ article }) => areDistinct(groups, article, spans[0]!.article));
  const stated = comparison.facts.filter(
    ({ status, evidence }) => status !== 'single' && isTold(status, evidence),
  );
  const within = withinSigns(comparison.articles);
  const marks = [
    ...stated.flatMap((fact) => marksOfFact(fact, comparison, namesOf)),
    ...comparison.links
      .filter(({ relation, a, b }) => isTold(relation, [a, b]))
      .filter((link) => !stated.some((fact) => restsOn(fact, link)))
      .flatMap((link) => marksOfLink(link, namesOf)),
    ...comparison.framings.flatMap((framing) => marksOfFraming(framing, namesOf)),
    ...comparison.noise.map(markOfNoise),
  ].map((one) => ({ ...within(one), counterparts: one.counterparts.map(within) }));
  return marks.sort(
    (x, y) =>
      (column.get(x.article) ?? 0) - (column.get(y.article) ?? 0) ||
      compareSpans(x, y) ||
      (x.id < y.id ? -1 : 1),
  );
}

/** The marks of the layers that are on. */
export function visibleMarks(marks: readonly Mark[], layers: ReadonlySet<Layer>): readonly Mark[] {
  return marks.filter(({ layer }) => layers.has(layer));
}

/** How many different things each layer says: a fact counts once, however many places state it; a match without a fact not at all. */
export function countLayers(marks: readonly Mark[]): Readonly<Record<Layer, number>> {
  const sources = { shared: new Set(), framing: new Set(), noise: new Set() };
  for (const { layer, source } of marks) if (!isBareMatch(source)) sources[layer].add(source);
  return {
    shared: sources.shared.size,
    framing: sources.framing.size,
    noise: sources.noise.size,
  };
}

/** How many of the facts that the layer of shared facts counts are in conflict. */
export function countConflicts(marks: readonly Mark[]): number {
  const conflicts = marks.filter(({ kind, source }) => kind === 'conflict' && !isBareMatch(source));
  return new Set(conflicts.map(({ source }) => source)).size;
}

function marksOfFact(fact: Fact, comparison: Comparison, namesOf: NamesOf): Mark[] {
  const resting = comparison.links.filter((link) => restsOn(fact, link));
  const kind: MarkKind = fact.status === 'conflict' ? 'conflict' : 'shared';
  const marks = fact.evidence.map((at) => {
    const closeness = (other: ArticleSpan) =>
      Math.max(
        0,
        ...resting.filter((link) => joins(link, at, other)).map((link) => link.confidence),
      );
    const counterparts = fact.evidence
      .filter(({ article }) => article !== at.article)
      .sort((x, y) => closeness(y) - closeness(x));
    const description =
      kind === 'conflict'
        ? `In conflict with ${namesOf(counterparts)}`
        : `Shared fact, also in ${namesOf(counterparts)}`;
    return mark(kind, fact.id, at, counterparts, description, fact);
  });
  if (kind !== 'conflict') return marks;
  const contested = marks.map((at) => contestedPlaces(comparison, fact, at));
  const isOverWords = contested.some((words) => words.length > 0);
  return marks.map((one, index) => (isOverWords ? { ...one, contested: contested[index]! } : one));
}

/** True where one end of the link lies on one span and the other on the other. */
function joins({ a, b }: Link, x: ArticleSpan, y: ArticleSpan): boolean {
  return (meets(a, x) && meets(b, y)) || (meets(a, y) && meets(b, x));
}

function marksOfLink(link: Link, namesOf: NamesOf): Mark[] {
  const isSure = link.byReader === true;
  const kinds: Readonly<Record<LinkRelation, MarkKind>> = {
    same: isSure ? 'shared' : 'related',
    conflict: 'conflict',
    partial: 'related',
  };
  const words = {
    same: isSure ? 'Same statement in' : 'Related passage, perhaps the same, in',
    conflict: 'In conflict with',
    partial: 'Related passage in',
  }[link.relation];
  return [[link.a, link.b] as const, [link.b, link.a] as const].map(([at, other]) =>
    mark(kinds[link.relation], linkKey(link), at, [other], `${words} ${namesOf([other])}`, link),
  );
}

function marksOfFraming(framing: Framing, namesOf: NamesOf): Mark[] {
  const absent = framing.absent.map((article) => ({ article }));
  return framing.wordings.map((at) => {
    const counterparts = framing.wordings.filter(({ article }) => article !== at.article);
    const elsewhere = [
      counterparts.length > 0 ? `worded otherwise in ${namesOf(counterparts)}` : '',
      absent.length > 0 ? `not in ${namesOf(absent)}` : '',
    ].filter(Boolean);
    const description = [`Framing, ${FRAMING_NAMES[framing.kind]}`, ...elsewhere].join(', ');
    return mark('framing', framing.id, at, counterparts, description, framing);
  });
}

function markOfNoise(noise: NoiseMark): Mark {
  return mark('noise', noiseKey(noise), noise, [], `Not the story: ${noise.reason}`, noise);
}

function mark(
  kind: MarkKind,
  source: string,
  { article, start, end }: ArticleSpan,
  counterparts: readonly ArticleSpan[],
  description: string,
  { confidence, byReader }: { readonly confidence: number; readonly byReader?: true },
): Mark {
  return {
    id: `${source}@${article}${start}.${end}`,
    layer: LAYER_OF_KIND[kind],
    kind,
    source,
    article,
    start,
    end,
    counterparts,
    confidence,
    description,
    byReader: byReader === true,
  };
}
