import { contains, overlaps } from '../../model/span';
import { compareQuantities } from '../annotate/compare-quantities';
import { REPORTING_VERBS, type ReportingTone } from '../annotate/reporting-verbs.table';
import { flatMap } from '../flat-map';
import { LOADED_WORDS } from '../framing/loaded-words.table';
import { firstIndex } from '../first-index';
import type { ColumnSpan, PreparedArticle, Token } from '../prepared';
import { isContent } from './rarity';
import { shorterEnds } from './cut-statement';
import { spansTouching } from './spans-touching';
import { type Meant, ToldMeanings } from './told-meanings';

/** One virtue or fault of a statement; the sum decides which evidence is quoted. */
type StatementRule = (candidate: Candidate) => number;

interface Candidate {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly inStory: boolean;
  /** Its content words, by what they may mean, that no other article's evidence has; of all its content words. */
  readonly beyond: readonly Token[];
  /** How many of them an article on average lacks. */
  readonly missing: number;
  readonly content: readonly Token[];
  /** It is how a longer sentence begins, and ends where that may end. */
  readonly isCut: boolean;
}

const RULES: readonly StatementRule[] = [
  standsInStory,
  beginsAsSentence,
  endsAsSentence,
  namesItsSubject,
  saysSomething,
  isOfReadableLength,
  needsNoSentenceBefore,
  isNoQuestion,
  closesItsMarks,
  standsAlone,
  keepsCalm,
  saysNoMore,
  namesNobodyElse,
  standsOnAnyDay,
];

/**
 * The words that state a fact best: the evidence that can stand alone, named subject, full sentence, not too long, without the
 * end that the other articles do not tell. Where they disagree (`isContested`) nothing is cut: it may be what they disagree on.
 * Shape: verbatim the text of one of the spans, or how it begins; of equals the first.
 */
export function chooseStatement(
  columns: readonly PreparedArticle[],
  evidence: readonly ColumnSpan[],
  isContested = false,
): string {
  let [best, bestScore] = ['', Number.NEGATIVE_INFINITY];
  const read = evidence.map((span) => readEvidence(columns[span.column]!, span));
  const told = new ToldMeanings(read);
  const wordings = isContested
    ? read
    : flatMap(read, (one) => [one, ...shortened(one, told, read)]);
  for (const one of wordings) {
    const candidate = candidateOf(one, told);
    const score = RULES.reduce((sum, rule) => sum + rule(candidate), 0);
    if (score > bestScore) [best, bestScore] = [candidate.words, score];
  }
  return best;
}

/** A piece of evidence with its words. */
interface Evidence extends Meant {
  readonly article: PreparedArticle;
  readonly inStory: boolean;
  readonly tokens: readonly Token[];
  /** Those of them that are words of content. */
  readonly content: readonly Token[];
  /** It is how a longer sentence begins. */
  readonly isCut: boolean;
}

function readEvidence(article: PreparedArticle, span: ColumnSpan): Evidence {
  const sentence = sentenceAt(article, span.start);
  const tokens = sentence
    ? article.tokens
        .slice(sentence.firstToken, sentence.endToken)
        .filter((token) => contains(span, token))
    : [];
  const content = tokens.filter(isContent);
  const inStory = sentence?.inStory ?? false;
  return { article, span, inStory, isCut: false, tokens, content };
}

/** Part of the words left out of a statement that all others may have. */
const MOST_LEFT_OUT = 0.34;

/** How the evidence begins, up to where only one tells the rest. */
function shortened(
  { article, span, content }: Evidence,
  told: ToldMeanings,
  read: readonly Evidence[],
): Evidence[] {
  const sentence = sentenceAt(article, span.start);
  if (!sentence?.inStory || sentence.start !== span.start) return [];
  return flatMap(shorterEnds(article, sentence, span), (end): Evidence[] => {
    const left = content.filter(({ start }) => start >= end);
    const isTold = left.filter((token) => told.missingShare(token, span.column) === 0).length;
    if (left.length === 0 || isTold > left.length * MOST_LEFT_OUT) return [];
    if (givesNumberOfOthers(article, { ...span, start: end }, read)) return [];
    return [{ ...readEvidence(article, { ...span, end }), isCut: true }];
  });
}

/** `25 minutes after the alarm` / `less than half an hour after it`: told in other words too. */
function givesNumberOfOthers(
  { quantities }: PreparedArticle,
  span: ColumnSpan,
  read: readonly Evidence[],
): boolean {
  const others = read.filter((other) => other.span.column !== span.column);
  return spansTouching(quantities, span).some((one) =>
    others.some(({ article, span: other }) =>
      spansTouching(article.quantities, other).some((two) =>
        /^(?:equal|compatible)$/.test(compareQuantities(one, two)),
      ),
    ),
  );
}

function candidateOf(own: Evidence, all: ToldMeanings): Candidate {
  const { article, span, tokens, inStory, isCut } = own;
  // Who says what is quoted may be named by one article alone: the better it is told.
  const quotations = spansTouching(article.quotations, span);
  const isSpeaker = (token: Token) =>
    quotations.length > 0 &&
    token.pos === 'PROPN' &&
    !quotations.some((one) => overlaps(one, token));
  const content = own.content.filter((token) => !isSpeaker(token));
  const missing = content.map((token) => all.missingShare(token, span.column));
  return {
    words: article.text.slice(span.start, span.end),
    tokens,
    inStory,
    content,
    beyond: content.filter((_, index) => missing[index] === 1),
    missing: missing.reduce((sum, share) => sum + share, 0),
    isCut,
  };
}

/** The sentence in which a place of the text lies, or null between sentences. */
export function sentenceAt({ sentences }: PreparedArticle, at: number) {
  const sentence = sentences[firstIndex(sentences, ({ end }) => end > at)];
  return sentence !== undefined && sentence.start <= at ? sentence : null;
}

/** A title is a fragment: it is quoted only where no sentence says it. */
function standsInStory({ inStory }: Candidate): number {
  return inStory ? 3 : 0;
}

/** `demanded a ransom` has lost who did. */
function beginsAsSentence({ words }: Candidate): number {
  return /^["“‘]?[\p{Lu}\p{N}$€£]/u.test(words) ? 1 : -0.5;
}

function endsAsSentence({ words, isCut }: Candidate): number {
  if (isCut) return CUT_END;
  return /\.["”’]?$/.test(words) ? 1 : 0;
}

/** A cut sentence ends well, but of the same words those with a full stop are better. */
const CUT_END = 0.9;

/** `She said` `This suggests` `It` → who? */
function namesItsSubject({ tokens }: Candidate): number {
  const head = tokens.find(({ pos }) => pos !== 'PUNCT');
  if (!head) return -2;
  if (head.pos === 'PRON' || /^(?:this|that|these|those|such|there|both)$/.test(head.lower))
    return -2;
  return tokens.slice(0, 6).some(({ pos }) => pos === 'PROPN') ? 1.5 : 0;
}

function saysSomething({ tokens }: Candidate): number {
  return tokens.some(({ pos }) => pos === 'VERB') ? 1 : -2;
}

/** Unit: characters. Shorter is a fragment, longer holds more than the fact. */
const READABLE = { from: 40, to: 220 } as const;

function isOfReadableLength({ words: { length } }: Candidate): number {
  if (length < READABLE.from) return -1.5;
  return length <= READABLE.to ? 1 - length / READABLE.to / 2 : -Math.min(3, length / READABLE.to);
}

/** `However,` `Meanwhile,` `But` lean on what stands before them. */
function needsNoSentenceBefore({ words }: Candidate): number {
  const leaning =
    /^(?:however|meanwhile|but|and|moreover|furthermore|conversely|nevertheless|still|yet|also|then|in addition|instead|so|or|notably|paradoxically|in conclusion)\b/i;
  return leaning.test(words) ? -1 : 0;
}

function isNoQuestion({ words }: Candidate): number {
  return words.endsWith('?') ? -2 : 0;
}

/** `They should have gone home," she said` begins in the middle of what is quoted. */
function closesItsMarks({ words }: Candidate): number {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  const closes = count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g);
  return closes ? 0 : -2;
}

/** `One of them, Jon Lie, …` `…, she wrote`: of whom, and who? */
function standsAlone({ words }: Candidate): number {
  const leans =
    /^["“‘']?(?:one|two|some|many|most|all|none|both) of (?:them|those|these|whom)\b|^["“‘']?[Tt]hose who\b|,["”’']? (?:he|she|they) (?:said|wrote|added|told|asked)\b/i;
  return leans.test(words) ? -1.5 : 0;
}

/** What a loaded word costs; two weigh as much as a subject that is not named. */
const LOADED_WEIGHT = 0.8;
/** Loaded words that are counted. */
const MOST_LOADED = 3;

const MAY_BE_LOADED: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV']);

/** Tones of verbs of saying that take a side: `admitted`, `insisted`, `blasted`. */
const COLOURED: ReadonlySet<ReportingTone> = new Set(['doubt', 'insist', 'concede', 'attack']);
const COLOURED_WEIGHT = 0.4;

/** Words in capitals, exclamations and words that take a side are how one article tells it, not what all state. */
function keepsCalm({ words, tokens }: Candidate): number {
  const shouts = /!|\b\p{Lu}{5,}\b/u.test(words) ? -1.5 : 0;
  const loaded = tokens.filter(
    ({ pos, lemma, lower }) =>
      MAY_BE_LOADED.has(pos) && (LOADED_WORDS.loaded.has(lemma) || LOADED_WORDS.loaded.has(lower)),
  );
  const isColoured = tokens.some(
    ({ pos, lemma }) => pos === 'VERB' && COLOURED.has(REPORTING_VERBS.get(lemma) ?? 'neutral'),
  );
  return (
    shouts -
    Math.min(MOST_LOADED, loaded.length) * LOADED_WEIGHT -
    (isColoured ? COLOURED_WEIGHT : 0)
  );
}

/** What a statement loses that holds nothing which the other articles tell. */
const BEYOND_WEIGHT = 2.5;

/** Of two wordings the one that says less beyond what all tell. */
function saysNoMore({ missing, content }: Candidate): number {
  return (-BEYOND_WEIGHT * missing) / Math.max(1, content.length);
}

/** What a name or number costs that no other article's evidence has, and how many are counted. */
const STRANGER_WEIGHT = 0.3;
const MOST_STRANGERS = 4;

/** `…, said Ann Moss, 51, of the yard`: whom the others do not name. */
function namesNobodyElse({ beyond }: Candidate): number {
  const strangers = beyond.filter(({ pos }) => pos === 'PROPN' || pos === 'NUM');
  return -STRANGER_WEIGHT * Math.min(MOST_STRANGERS, strangers.length);
}

/** `a day earlier` `yesterday`: of which day? A place and an agency before a dash tell nothing. */
function standsOnAnyDay({ words }: Candidate): number {
  const leans =
    /\b(?:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening)|(?:a day|the day|a week|days|hours) (?:earlier|before|later|after))\b|^[^.]{0,50}\([\p{L} ]+\) ?[-–—]/iu;
  return leans.test(words) ? -1.5 : 0;
}
