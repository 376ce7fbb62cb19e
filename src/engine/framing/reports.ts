import { REPORTING_VERBS } from '../annotate/reporting-verbs.table';
import { flatMap } from '../flat-map';
import type { TokenRun } from './sentence-pair';
import type { SentenceView } from './sentence-view';
import { canSpeak, findSpeech, speakerIn, type Speech } from './speech';
import type { EntityMention } from './telling';

/** A verb of saying with the clause that it reports. */
export interface Report extends Speech {
  readonly clause: TokenRun;
}

/** Most tokens of a clause that a verb reports. */
const LONGEST_CLAUSE = 25;
/** Words of content that a clause must have to be what is reported: else it stands before the verb. */
const LEAST_CONTENT = 3;
/** Tokens between a verb and the `that` by which it reports. */
const LATE = 6;

/**
 * What a sentence reports: the verbs of `findSpeech`, participles that go on with it, `…, adding that the wall was unsafe`,
 * and verbs whose `that` comes late, `announced on Monday in a letter that`.
 * Shape: in reading order. Cost: linear in its tokens.
 */
export function findReports(view: SentenceView, mentions: readonly EntityMention[]): Report[] {
  const known = new Map(findSpeech(view, mentions).map((speech) => [speech.at, speech]));
  const verbs = flatMap(view.tokens, (_, at): Speech[] => {
    const speech = known.get(at);
    if (speech) return [speech];
    return goesOn(view, at) || opensLate(view, at) ? ofSubject(view, at, mentions) : [];
  });
  return verbs.map((speech, index) => ({
    ...speech,
    clause: clauseOf(view, speech, verbs[index + 1]?.at ?? view.tokens.length),
  }));
}

/** `The mayor left, saying it was safe`. */
function goesOn({ tokens, quoted }: SentenceView, at: number): boolean {
  const { lemma, lower, pos } = tokens[at]!;
  return (
    !quoted[at] &&
    pos === 'VERB' &&
    lower.endsWith('ing') &&
    REPORTING_VERBS.has(lemma) &&
    /^[,”"’—–-]$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** What somebody says something in: `said in a message posted on Friday that`. */
const MEDIUM =
  /^(?:message|statement|letter|note|memo|tweet|post|video|clip|article|blog|e-?mail|report|comment|remark|speech|interview)$/;

/** `announced on Monday in a letter that it would close`: no other verb between. */
function opensLate({ tokens, quoted }: SentenceView, at: number): boolean {
  const { lemma, pos, lower } = tokens[at]!;
  if (quoted[at] || pos !== 'VERB' || !REPORTING_VERBS.has(lemma) || !lower.endsWith('ed'))
    return false;
  const before = tokens[at - 1]?.lemma ?? '';
  if (/^(?:be|get|have|to|who|which|that)$/.test(before) || MEDIUM.test(before)) return false;
  for (let next = at + 1; next <= at + LATE; next += 1) {
    const token = tokens[next];
    if (!token || /^(?:VERB|AUX|PUNCT)$/.test(token.pos)) return false;
    if (token.lower === 'that') return next > at + 1;
  }
  return false;
}

/** The verb with the first noun phrase of its sentence, which most likely is its subject too; none where there is none. */
function ofSubject(view: SentenceView, at: number, mentions: readonly EntityMention[]): Speech[] {
  const subject = view.phrases.find((phrase) => phrase.end <= at && canSpeak(view, phrase));
  const { lemma } = view.tokens[at]!;
  const tone = REPORTING_VERBS.get(lemma);
  return subject && tone ? [{ at, lemma, tone, ...speakerIn(view, subject, mentions) }] : [];
}

/** Behind the verb, up to the next; before it where nothing is said behind. */
function clauseOf(
  { tokens, marks }: SentenceView,
  { at, speaker }: Speech,
  next: number,
): TokenRun {
  const from = Math.max(at, speaker.end - 1) + 1;
  const behind = { first: from, end: Math.max(from, Math.min(next, at + LONGEST_CLAUSE)) };
  const content = marks.content.slice(behind.first, behind.end).filter(Boolean).length;
  const before = Math.min(at, speaker.first);
  const closes = tokens
    .slice(Math.max(0, before - 2), before)
    .some(({ text }) => /^[,”"’?!]$/.test(text));
  return content < LEAST_CONTENT && closes
    ? { first: Math.max(0, before - LONGEST_CLAUSE), end: before }
    : behind;
}
