import { inQuotes } from '../../../model/in-quotes';
import type { ReportingTone } from '../../annotate/reporting-verbs.table';
import { type PairRule, type Side, tellSides, type TokenRun, wholePhrases } from '../sentence-pair';
import type { SentenceView } from '../sentence-view';
import { findSpeech, isSameSpeaker, type Speech } from '../speech';
import { TONES } from '../notes';

/** Words of content in what is reported that both sentences must share. */
const LEAST_SHARED = 2;
/** Least confidence of a link: another statement of the same speaker has a verb of its own. Score 0..1. */
const SURE = 0.45;
/** Verbs that tell an act as often as a statement. */
const ACTS =
  /^(?:reject|refuse|dismiss|blame|mock|ridicule|attack|charge|expose|leak|threaten|call|describe)$/;
/** Tokens from a verb to the words that it reports. */
const REACH = 15;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.3;

/** The same speaker's same words under verbs of another tone: `said` against `admitted`. */
export const tellReportingVerb: PairRule = (side) => {
  const { own, other, pair } = side;
  if (own !== pair.a || pair.link.confidence < SURE) return [];
  const mine = speechOf(side, own);
  const theirs = speechOf(side, other);
  for (const x of mine) {
    // A sentence that has both verbs does not choose between them.
    if (hasVerb(other, x.lemma)) continue;
    for (const y of theirs) {
      if (x.tone === y.tone || hasVerb(own, y.lemma) || areOpposed(x, y)) continue;
      if (!isSameSpeaker(x, own.view, y, other.view)) continue;
      if (sharedReport(side, x, y) < LEAST_SHARED || !isSameReport(side, x, y)) continue;
      return tellSides(
        side,
        'reporting-verb',
        verbPhrase(side, 'own', x),
        verbPhrase(side, 'other', y),
        WORTH * pair.link.confidence,
        (one, another) =>
          `In ${inQuotes(one)} the verb ${TONES[x.tone]}, in ${inQuotes(another)} it ${TONES[y.tone]}.`,
      );
    }
  }
  return [];
};

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

function speechOf({ pair }: Side, placed: Side['own']): Speech[] {
  const { column, sentence } = placed.view;
  return findSpeech(placed.view, pair.story.mentionsAt(column, sentence)).filter(
    ({ lemma }) => !ACTS.test(lemma),
  );
}

function verbPhrase(side: Side, which: 'own' | 'other', { at }: Speech): TokenRun {
  return wholePhrases(side[which].view, { first: at, end: at + 1 });
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
    if (own.view.tokens[i]!.pos === 'PROPN' || other.view.tokens[j]!.pos === 'PROPN') continue;
    if (Math.abs(i - x.at) <= REACH && Math.abs(j - y.at) <= REACH) count += 1;
  }
  return count;
}
