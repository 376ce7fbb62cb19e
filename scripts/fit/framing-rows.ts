import type { PairLink, PreparedArticle, SharedEntity } from '../../src/engine/prepared';
import { findContrasts } from '../../src/engine/framing/contrasts';
import { matchWords } from '../../src/engine/framing/match-words';
import { omissionRow } from '../../src/engine/framing/omissions';
import { silenceOf } from '../../src/engine/framing/tell-omissions';
import { spanOfRun, Story } from '../../src/engine/framing/telling';
import type { FramingKind } from '../../src/model/comparison';
import type { Span } from '../../src/model/span';
import { randomNumbers } from './boosted-trees';

/** Share of the wrong contrasts that the ranker learns from, each with the weight of all that it stands for. */
const WRONG_SHARE = 0.12;
/** Weight that all contrasts which meet one annotated framing share by the root of their number. */
const MET_WEIGHT = 10;

/** What a reader pointed out: the words of both sides, none where one is silent. */
export interface GoldFraming {
  readonly kind: FramingKind;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** A pair of articles with its links and what a reader pointed out. */
export interface FramedPair {
  readonly columns: readonly PreparedArticle[];
  readonly entities: readonly SharedEntity[];
  readonly links: readonly PairLink[];
  readonly gold: readonly GoldFraming[];
}

/** A contrast or sentence as the ranker sees it, and whether a reader pointed it out. */
export interface Row {
  readonly features: Float64Array;
  readonly right: boolean;
  /** What the row counts for. */
  weight: number;
}

/** Words that overlap those of a reader by 0.3, or lie in them, or hold them in at most 80 characters. */
export function meets(span: Span, gold: readonly Span[]): boolean {
  return gold.some((other) => {
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (shared <= 0) return false;
    const all = Math.max(span.end, other.end) - Math.min(span.start, other.start);
    const [own, theirs] = [span.end - span.start, other.end - other.start];
    return shared / all >= 0.3 || (shared === Math.min(own, theirs) && own <= 80);
  });
}

/** The contrasts of a pair: all that meet what a reader pointed out, and some of the others. */
export function contrastRows({ columns, links, gold }: FramedPair, seed: number): Row[] {
  const random = randomNumbers(seed);
  const story = new Story(columns, links);
  const meeting = new Map<GoldFraming, Row[]>();
  const rows = links.flatMap((link) => {
    const a = story.sentence(link.a.column, link.sentenceA);
    const b = story.sentence(link.b.column, link.sentenceB);
    return findContrasts(a, b, link, matchWords(a.view, b.view)).flatMap((contrast): Row[] => {
      const spanA = spanOfRun(a.view, contrast.a);
      const spanB = spanOfRun(b.view, contrast.b);
      const met = gold.filter((one) => meets(spanA, one.a) && meets(spanB, one.b));
      if (met.length === 0 && random() >= WRONG_SHARE) return [];
      const row = { features: contrast.features, right: met.length > 0, weight: 1 / WRONG_SHARE };
      for (const one of met) meeting.set(one, [...(meeting.get(one) ?? []), row]);
      return [row];
    });
  });
  // Many runs meet one framing: by the root, a framing that is easy to meet does not drown the others.
  for (const row of rows) if (row.right) row.weight = MET_WEIGHT;
  for (const met of meeting.values())
    for (const row of met) row.weight = Math.min(row.weight, MET_WEIGHT / Math.sqrt(met.length));
  return rows;
}

/** The sentences of a pair's stories, and whether a reader missed something of them in the other. */
export function omissionRows({ columns, links, gold }: FramedPair): Row[] {
  const story = new Story(columns, links);
  return columns.flatMap((article, column) => {
    const [here, there] = column === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
    const alone = gold.filter((one) => one[here].length > 0 && one[there].length === 0);
    const stems = new Set(columns[1 - column]!.tokens.map(({ stem }) => stem));
    return article.sentences.flatMap(({ inStory, start, end }, sentence): Row[] => {
      if (!inStory) return [];
      const silence = silenceOf(story, column, sentence, [1 - column], stems);
      const right = alone.some((one) =>
        one[here].some((span) => span.start < end && start < span.end),
      );
      return [
        { features: omissionRow(story.sentence(column, sentence), silence), right, weight: 1 },
      ];
    });
  });
}
