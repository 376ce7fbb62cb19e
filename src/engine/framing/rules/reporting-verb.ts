import { inQuotes } from '../../../model/in-quotes';
import type { ReportingTone } from '../../annotate/reporting-verbs.table';
import { flatMap } from '../../flat-map';
import {
  denies,
  type PairRule,
  type Side,
  tellSides,
  type TokenRun,
  wholePhrases,
} from '../sentence-pair';
import type { SentenceView } from '../sentence-view';
import { findReports, type Report } from '../reports';
import { isSameSpeaker, type Speech } from '../speech';
import { TONES } from '../notes';

/** Words of content in what is reported that both sentences must share. */
const LEAST_SHARED = 2;
/** Share of the shorter clause's words that both report. Score 0..1. */
const LEAST_SHARE = 0.4;
/** Least confidence of a link: another statement of the same speaker has a verb of its own. Score 0..1. */
const SURE = 0.45;
/** Verbs that tell an act as often as a statement. */
const ACTS =
  /^(?:reject|refuse|dismiss|blame|mock|ridicule|attack|charge|expose|leak|threaten|call|describe|fear|think|believe|hope|feel|understand|rule|ask|urge)$/;
/** Tokens from a verb to the words that it reports. */
const REACH = 15;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.3;

/** The same speaker's same words under verbs of another tone, `said` against `admitted`, or with an adverb, `flatly denied`. */
export const tellReportingVerb: PairRule = (side) => {
  const { own, other, pair } = side;
  if (own !== pair.a || pair.link.confidence < SURE) return [];
  const theirs = reportsOf(side, other);
  const [best] = flatMap(reportsOf(side, own), (x) =>
    theirs.flatMap((y) => compareReports(side, x, y)),
  ).sort((one, another) => another.shared - one.shared);
  if (!best) return [];
  return tellSides(
    side,
    'reporting-verb',
    verbPhrase(own, best.x),
    verbPhrase(other, best.y),
    WORTH * pair.link.confidence,
    best.note,
  );
};

/** Two verbs that report the same in another way, with the words that what they report shares. */
interface Compared {
  readonly x: Report;
  readonly y: Report;
  readonly shared: number;
  readonly note: (one: string, another: string) => string;
}

/** The two reports where they say the same of the same speaker in another way; else none. */
function compareReports(side: Side, x: Report, y: Report): Compared[] {
  const { own, other } = side;
  const note = noteOf(side, x, y);
  if (!note || areOpposed(x, y) || !isSameSpeaker(x, own.view, y, other.view)) return [];
  if (denies(own.view, x.clause) !== denies(other.view, y.clause)) return [];
  const shared = sharedClause(side, x, y);
  return shared > 0 || isReportShared(side, x, y) ? [{ x, y, shared, note }] : [];
}

/** How the two verbs differ; null where they do not. */
function noteOf({ own, other }: Side, x: Report, y: Report): Compared['note'] | null {
  // A sentence that has both verbs does not choose between them.
  if (x.tone !== y.tone && !hasVerb(other, x.lemma) && !hasVerb(own, y.lemma))
    return (one, another) =>
      `In ${inQuotes(one)} the verb ${TONES[x.tone]}, in ${inQuotes(another)} it ${TONES[y.tone]}.`;
  if (x.tone === y.tone && (mannerOf(own, x) === null) !== (mannerOf(other, y) === null))
    return (one, another) =>
      `Only one side says how it was said: ${inQuotes(one)} against ${inQuotes(another)}.`;
  return null;
}

/** Adverbs that say how something is said, and colour it. */
const MANNER =
  /^(?:clearly|flatly|bluntly|repeatedly|falsely|angrily|strongly|vehemently|firmly|forcefully|categorically|openly|boldly|proudly|reluctantly|grudgingly|sarcastically|dismissively|defiantly|emphatically|explicitly|pointedly|sharply|fiercely|furiously|cautiously|vaguely|wrongly|baselessly|tearfully|coldly|hotly)$/;

/** The adverb directly before or behind a verb of saying. */
function mannerOf({ view }: Side['own'], { at }: Speech): number | null {
  return [at - 1, at + 1].find((near) => MANNER.test(view.tokens[near]?.lower ?? '')) ?? null;
}

/** Tones of two statements, not of two words for one: one accuses, the other denies; one announces, the other alleges. */
const OPPOSED: readonly (readonly ReportingTone[])[] = [
  ['deny', 'attack'],
  ['formal', 'doubt'],
];

function areOpposed(x: Speech, y: Speech): boolean {
  return OPPOSED.some((tones) => tones.every((tone) => x.tone === tone || y.tone === tone));
}

function hasVerb({ view }: Side['own'], lemma: string): boolean {
  return view.tokens.some((token, at) => token.lemma === lemma && !view.quoted[at]);
}

function reportsOf({ pair }: Side, placed: Side['own']): Report[] {
  const { column, sentence } = placed.view;
  return findReports(placed.view, pair.story.mentionsAt(column, sentence)).filter(
    ({ lemma }) => !ACTS.test(lemma),
  );
}

/** The verb with its auxiliaries and the adverb of manner beside it. */
function verbPhrase(placed: Side['own'], report: Speech): TokenRun {
  const { view } = placed;
  const end = Math.max(report.at, mannerOf(placed, report) ?? 0) + 1;
  const { first } = wholePhrases(view, { first: report.at, end: report.at + 1 });
  return { first, end };
}

/** How many words of content two clauses share, where that is much of the shorter one; else 0. */
function sharedClause({ own, other, partner }: Side, x: Report, y: Report): number {
  const [mine, theirs] = [matterIn(own.view, x.clause), matterIn(other.view, y.clause)];
  const shared = [...partner].filter(([i, j]) => mine.has(i) && theirs.has(j)).length;
  return shared >= Math.max(LEAST_SHARED, LEAST_SHARE * Math.min(mine.size, theirs.size))
    ? shared
    : 0;
}

/** The tokens of content of a clause that are no names. */
function matterIn({ tokens, marks }: SentenceView, { first, end }: TokenRun): ReadonlySet<number> {
  return new Set(
    flatMap(tokens, ({ pos }, at) =>
      at >= first && at < end && marks.content[at] && pos !== 'PROPN' ? [at] : [],
    ),
  );
}

/** Words that both have near their verbs, where what is reported begins alike. */
function isReportShared(side: Side, x: Report, y: Report): boolean {
  return sharedReport(side, x, y) >= LEAST_SHARED && isSameReport(side, x, y);
}

/** Tokens behind a verb in which what it reports begins. */
const BEGINS = 9;

/** Where what is reported follows a verb, its first words are shared: a sentence may report two things. */
function isSameReport({ own, other, partner }: Side, x: Speech, y: Speech): boolean {
  const opens = (view: SentenceView, { at, speaker }: Speech, shared: readonly number[]) => {
    const next = view.tokens[at + 1];
    if (speaker.first > at || !next || next.pos === 'PUNCT') return true;
    return shared.some(
      (word) => word > at && word <= at + BEGINS && view.tokens[word]!.pos !== 'PROPN',
    );
  };
  const pairs = [...partner].filter(([i]) => own.view.marks.content[i]);
  return (
    opens(
      own.view,
      x,
      pairs.map(([i]) => i),
    ) &&
    opens(
      other.view,
      y,
      pairs.map(([, j]) => j),
    )
  );
}

/** Words that both have beside their verbs and that are no names: what is reported is the same. */
function sharedReport({ own, other, partner }: Side, x: Speech, y: Speech): number {
  let count = 0;
  for (const [i, j] of partner) {
    if (!own.view.marks.content[i] || own.view.marks.says[i]) continue;
    if (i >= x.speaker.first && i < x.speaker.end) continue;
    if (own.view.tokens[i]!.pos === 'PROPN' || other.view.tokens[j]!.pos === 'PROPN') continue;
    if (Math.abs(i - x.at) <= REACH && Math.abs(j - y.at) <= REACH) count += 1;
  }
  return count;
}
