import { newsRarity } from '../align/news-frequency';
import { REPORTING_VERBS, type ReportingTone } from '../annotate/reporting-verbs.table';
import { isContent } from './match-words';
import type { SentenceView } from './sentence-view';
import { isReportingVerb, reportsSpeech } from './word-lists';

/** What a run of phrases is made of, in the order of `PhraseRun.traits`. Counts of tokens where nothing else is said. */
export const TRAITS = [
  /** Unit: UTF-16 units. */
  'length',
  'phrases',
  'content',
  /** Words of content, stance or status without the same word on the other side. */
  'fresh',
  'verbPhrases',
  'names',
  'numbers',
  /** Share of the tokens in quotation marks. Score 0..1. */
  'quoted',
  'stronger',
  'weaker',
  'approximate',
  'hedge',
  'certain',
  'judging',
  'loaded',
  'plain',
  'reporting',
  'negations',
  'passive',
  /** Sum of the rarity of the fresh content in news at large. Unit: natural logarithm. */
  'rarity',
  /** Rarity of its rarest fresh word. */
  'rarest',
  /** Where it begins and ends in its sentence, in tokens. Score 0..1. */
  'from',
  'to',
] as const;
type Trait = (typeof TRAITS)[number];
type Traits = Readonly<Record<Trait, number>>;

/** A run of whole phrases of one sentence, with what a ranker wants to know of it. Tokens `[first, end)`. */
export interface PhraseRun {
  readonly first: number;
  readonly end: number;
  readonly traits: Traits;
  /** The traits in the order of `TRAITS`. */
  readonly row: readonly number[];
  /** Base form and tone of its first reporting verb outside quotation marks. */
  readonly says: {
    readonly at: number;
    readonly lemma: string;
    readonly tone: ReportingTone;
  } | null;
  /** It holds a word of status that the other side does not have: former, acting, so-called. */
  readonly status: boolean;
}

/** Phrases of a run: with five, most runs are more than "the words themselves". */
const MAX_PHRASES = 4;
/** Longest run, in UTF-16 units: longer ones are sentences, not wordings. */
export const LONGEST_RUN = 80;

const STATUS =
  /^(?:former|ex|ousted|fired|acting|interim|then|current|outgoing|incoming|disgraced|deposed|late|so-called|longtime|first|third|second|fourth|retired|embattled|elect|new)$/;
const NEGATIONS = new Set(
  "not n't n’t no never without none nobody nothing neither nor".split(' '),
);

/** All runs of up to four phrases of a sentence that hold a word of content. Cost: linear in its phrases. */
export function findRuns(view: SentenceView, matched: ReadonlySet<number>): PhraseRun[] {
  const runs: PhraseRun[] = [];
  const { phrases, tokens } = view;
  for (let from = 0; from < phrases.length; from += 1) {
    for (let to = from; to < Math.min(phrases.length, from + MAX_PHRASES); to += 1) {
      const { first } = phrases[from]!;
      const { end } = phrases[to]!;
      if (tokens[end - 1]!.end - tokens[first]!.start > LONGEST_RUN) break;
      const traits = traitsOf(view, first, end, to - from + 1, matched);
      if (traits.content === 0) continue;
      const says = reportingVerbOf(view, first, end);
      const status = tokens
        .slice(first, end)
        .some(({ lower }, at) => !matched.has(first + at) && STATUS.test(lower));
      const row = TRAITS.map((trait) => traits[trait]);
      runs.push({ first, end, traits, row, says, status });
    }
  }
  return runs;
}

/**
 * True for words that name what they speak of: not `said, and left`, `told the Courier` or `is simple: why was it`.
 * Cost: linear in its tokens.
 */
export function hasMatter(
  { tokens }: SentenceView,
  { first, end }: Pick<PhraseRun, 'first' | 'end'>,
): boolean {
  const words = tokens.slice(first, end);
  const speaks = words.some(isReportingVerb);
  return words.some(
    (token) =>
      token.pos === 'NUM' ||
      (token.pos === 'NOUN' && isContent(token)) ||
      (token.pos === 'PROPN' && !speaks),
  );
}

function traitsOf(
  view: SentenceView,
  first: number,
  end: number,
  phrases: number,
  matched: ReadonlySet<number>,
): Traits {
  const { tokens } = view;
  const count = (test: (at: number) => boolean) => {
    let sum = 0;
    for (let at = first; at < end; at += 1) if (test(at)) sum += 1;
    return sum;
  };
  const stance = (name: 'stronger' | 'weaker' | 'approximate' | 'hedge' | 'certain' | 'judging') =>
    count((at) => !matched.has(at) && view.stances[at]?.has(name) === true);
  const fresh = (at: number) =>
    !matched.has(at) &&
    (isContent(tokens[at]!) || view.stances[at] !== null || STATUS.test(tokens[at]!.lower));
  let rarity = 0;
  let rarest = 0;
  for (let at = first; at < end; at += 1) {
    if (!fresh(at)) continue;
    const rare = newsRarity(tokens[at]!.stem);
    rarity += rare;
    rarest = Math.max(rarest, rare);
  }
  let verbPhrases = 0;
  for (let at = first; at < end; at += 1) {
    const phrase = view.phrases[view.phraseOf[at]!];
    if (phrase?.first === at && phrase.kind === 'verb') verbPhrases += 1;
  }
  return {
    length: tokens[end - 1]!.end - tokens[first]!.start,
    phrases,
    content: count((at) => isContent(tokens[at]!)),
    fresh: count(fresh),
    verbPhrases,
    names: count((at) => tokens[at]!.pos === 'PROPN'),
    numbers: count((at) => tokens[at]!.pos === 'NUM'),
    quoted: count((at) => view.quoted[at]!) / (end - first),
    stronger: stance('stronger'),
    weaker: stance('weaker'),
    approximate: stance('approximate'),
    hedge: stance('hedge'),
    certain: stance('certain'),
    judging: stance('judging'),
    loaded: count((at) => fresh(at) && view.loaded[at]!.length > 0),
    plain: count((at) => fresh(at) && view.plain[at]!.length > 0),
    reporting: count((at) => !view.quoted[at] && isReportingVerb(tokens[at]!)),
    negations: count((at) => NEGATIONS.has(tokens[at]!.lower)),
    passive: isPassive(view, first, end) ? 1 : 0,
    rarity,
    rarest,
    from: first / tokens.length,
    to: end / tokens.length,
  };
}

const BE = new Set(['be', 'get', 'become']);

/** A form of "be" with a participle after it in the run: `was later arrested`. */
function isPassive(view: SentenceView, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (view.tokens[at]!.pos !== 'AUX' || !BE.has(view.tokens[at]!.lemma)) continue;
    for (let next = at + 1; next < Math.min(end, at + 4); next += 1) {
      const { pos, lower } = view.tokens[next]!;
      if (pos === 'VERB') {
        if (/(?:ed|en|wn|ght|ld|de|ne|ut|et|it|st|pt|nt|un|ck)$/.test(lower)) return true;
        break;
      }
      if (pos !== 'ADV' && pos !== 'PART' && pos !== 'AUX') break;
    }
  }
  return false;
}

function reportingVerbOf(view: SentenceView, first: number, end: number): PhraseRun['says'] {
  for (let at = first; at < end; at += 1) {
    const token = view.tokens[at]!;
    if (!view.quoted[at] && reportsSpeech(view.tokens, at))
      return { at, lemma: token.lemma, tone: REPORTING_VERBS.get(token.lemma)! };
  }
  return null;
}
