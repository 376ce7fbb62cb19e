import { contains } from '../../model/span';
import { LOADED_WORDS } from '../framing/loaded-words.table';
import { firstIndex } from '../first-index';
import type { ColumnSpan, PreparedArticle, Token } from '../prepared';

/** One virtue or fault of a statement; the sum decides which evidence is quoted. */
type StatementRule = (candidate: Candidate) => number;

interface Candidate {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly inStory: boolean;
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
];

/**
 * The words that state a fact best: the evidence that can stand alone, named subject, full sentence, not too long.
 * Shape: verbatim the text of one of the spans; of equals the first.
 */
export function chooseStatement(
  columns: readonly PreparedArticle[],
  evidence: readonly ColumnSpan[],
): string {
  let [best, bestScore] = ['', Number.NEGATIVE_INFINITY];
  for (const span of evidence) {
    const candidate = candidateOf(columns[span.column]!, span);
    const score = RULES.reduce((sum, rule) => sum + rule(candidate), 0);
    if (score > bestScore) [best, bestScore] = [candidate.words, score];
  }
  return best;
}

function candidateOf(article: PreparedArticle, span: ColumnSpan): Candidate {
  const sentence = sentenceAt(article, span.start);
  const tokens = sentence
    ? article.tokens
        .slice(sentence.firstToken, sentence.endToken)
        .filter((token) => contains(span, token))
    : [];
  return {
    words: article.text.slice(span.start, span.end),
    tokens,
    inStory: sentence?.inStory ?? false,
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

function beginsAsSentence({ words }: Candidate): number {
  return /^["“‘]?[\p{Lu}\p{N}$€£]/u.test(words) ? 1 : 0;
}

function endsAsSentence({ words }: Candidate): number {
  return /\.["”’]?$/.test(words) ? 1 : 0;
}

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

/** Words in capitals, exclamations and words that take a side are how one article tells it, not what all state. */
function keepsCalm({ words, tokens }: Candidate): number {
  const shouts = /!|\b\p{Lu}{5,}\b/u.test(words) ? -1.5 : 0;
  const loaded = tokens.filter(
    ({ pos, lemma, lower }) =>
      /^(?:VERB|ADJ|NOUN|ADV)$/.test(pos) &&
      (LOADED_WORDS.loaded.has(lemma) || LOADED_WORDS.loaded.has(lower)),
  );
  return shouts - Math.min(MOST_LOADED, loaded.length) * LOADED_WEIGHT;
}
