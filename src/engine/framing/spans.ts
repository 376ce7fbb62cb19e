import type { SentenceView } from './sentence-view';
import { isWellCut } from './well-cut';
import type { Says } from './token-marks';

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
  readonly says: Says | null;
  /** It holds a word of status that the other side does not have: former, acting, so-called. */
  readonly status: boolean;
  /** Words that the other side does not have and that say how it is put: no names, numbers, days or verbs of saying. */
  readonly colour: number;
}

/** Phrases of a run: a short clause has no more. */
const MAX_PHRASES = 6;
/** Longest run, in UTF-16 units: longer ones are sentences, not wordings. */
export const LONGEST_RUN = 80;

/** All runs of up to four phrases of a sentence that hold a word of content. Cost: linear in its phrases. */
export function findRuns(view: SentenceView, matched: ReadonlySet<number>): PhraseRun[] {
  const runs: PhraseRun[] = [];
  const { phrases, tokens } = view;
  for (let from = 0; from < phrases.length; from += 1) {
    for (let to = from; to < Math.min(phrases.length, from + MAX_PHRASES); to += 1) {
      const { first } = phrases[from]!;
      const { end } = phrases[to]!;
      if (tokens[end - 1]!.end - tokens[first]!.start > LONGEST_RUN) break;
      if (!isWellCut(view, from, to)) continue;
      const traits = traitsOf(view, first, end, to - from + 1, matched);
      if (traits.content === 0) continue;
      let says: Says | null = null;
      let status = false;
      let colour = 0;
      for (let at = first; at < end; at += 1) {
        says ??= view.marks.says[at]!;
        status ||= view.marks.status[at]! && !matched.has(at);
        if (!matched.has(at) && isColour(view, at)) colour += 1;
      }
      runs.push({ first, end, traits, row: Object.values(traits), says, status, colour });
    }
  }
  return runs;
}

/**
 * True for words that name what they speak of: not `said, and left`, `told the Courier` or `is simple: why was it`.
 * Cost: linear in its tokens.
 */
export function hasMatter(
  { tokens, marks }: SentenceView,
  { first, end }: Pick<PhraseRun, 'first' | 'end'>,
): boolean {
  let names = false;
  let speaks = false;
  for (let at = first; at < end; at += 1) {
    const { pos } = tokens[at]!;
    if (pos === 'NUM' || (pos === 'NOUN' && marks.content[at])) return true;
    names ||= pos === 'PROPN';
    speaks ||= marks.reporting[at]!;
  }
  return names && !speaks;
}

/** Words for a time, by which two tellings are not of one thing. */
export const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|morning|afternoon|evening|night|week|month|year)$/;

function isColour({ tokens, marks, stances }: SentenceView, at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (stances[at] !== null || marks.status[at]) return true;
  return (
    marks.content[at]! && !marks.reporting[at] && !/^(?:PROPN|NUM)$/.test(pos) && !DAYS.test(lower)
  );
}

function traitsOf(
  view: SentenceView,
  first: number,
  end: number,
  phrases: number,
  matched: ReadonlySet<number>,
): Traits {
  const { tokens, marks } = view;
  // In the order of `TRAITS`.
  const traits: Record<Trait, number> = {
    length: tokens[end - 1]!.end - tokens[first]!.start,
    phrases,
    content: 0,
    fresh: 0,
    verbPhrases: 0,
    names: 0,
    numbers: 0,
    quoted: 0,
    stronger: 0,
    weaker: 0,
    approximate: 0,
    hedge: 0,
    certain: 0,
    judging: 0,
    loaded: 0,
    plain: 0,
    reporting: 0,
    negations: 0,
    passive: isPassive(view, first, end) ? 1 : 0,
    rarity: 0,
    rarest: 0,
    from: first / tokens.length,
    to: end / tokens.length,
  };
  for (let at = first; at < end; at += 1) {
    const { pos } = tokens[at]!;
    const phrase = view.phrases[view.phraseOf[at]!];
    if (phrase?.first === at && phrase.kind === 'verb') traits.verbPhrases += 1;
    if (marks.content[at]) traits.content += 1;
    if (pos === 'PROPN') traits.names += 1;
    else if (pos === 'NUM') traits.numbers += 1;
    if (view.quoted[at]) traits.quoted += 1;
    else if (marks.reporting[at]) traits.reporting += 1;
    if (marks.negation[at]) traits.negations += 1;
    if (!matched.has(at)) addFresh(traits, view, at);
  }
  traits.quoted /= end - first;
  return traits;
}

/** Counts a token that the other side does not have. */
function addFresh(traits: Record<Trait, number>, view: SentenceView, at: number): void {
  const stances = view.stances[at]!;
  if (stances) {
    for (const stance of stances) if (stance in traits) traits[stance as Trait] += 1;
  } else if (!view.marks.content[at] && !view.marks.status[at]) return;
  traits.fresh += 1;
  const rarity = view.rarity[at]!;
  traits.rarity += rarity;
  traits.rarest = Math.max(traits.rarest, rarity);
  if (view.loaded[at]!.length > 0) traits.loaded += 1;
  if (view.plain[at]!.length > 0) traits.plain += 1;
}

const BE = new Set(['be', 'get', 'become']);

/** A form of "be" with a participle after it in the run: `was later arrested`. Cost: linear in it. */
export function isPassive(view: SentenceView, first: number, end: number): boolean {
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
