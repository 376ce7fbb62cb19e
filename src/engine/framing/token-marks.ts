import { isWord } from '../annotate/is-word';
import { REPORTING_VERBS, type ReportingTone } from '../annotate/reporting-verbs.table';
import type { Token } from '../prepared';
import { isReportingVerb, reportsSpeech } from './word-lists';

/** A verb that reports speech: at which token, its base form and tone. */
export interface Says {
  readonly at: number;
  readonly lemma: string;
  readonly tone: ReportingTone;
}

/** What each token of a sentence is by itself, looked up once: the rules ask for it with every run and every partner. */
export interface TokenMarks {
  /** It holds a letter or a digit. */
  readonly word: readonly boolean[];
  /** It says something of the topic, not only of the grammar. */
  readonly content: readonly boolean[];
  /** `former`, `acting`, `so-called`: a word of status. */
  readonly status: readonly boolean[];
  readonly negation: readonly boolean[];
  readonly reporting: readonly boolean[];
  /** What it reports outside quotation marks. */
  readonly says: readonly (Says | null)[];
}

const GRAMMAR: ReadonlySet<string> = new Set('ADP AUX CCONJ DET PART PRON SCONJ'.split(' '));
const STATUS = new Set(
  `former ex ousted fired acting interim then current outgoing incoming disgraced deposed late so-called longtime first third
  second fourth retired embattled elect new`.split(/\s+/),
);
const NEGATIONS = new Set(
  "not n't n’t no never without none nobody nothing neither nor".split(' '),
);

/** A word that says something of the topic, not only of the grammar. */
export function isContent(token: Token): boolean {
  return !token.stop && !GRAMMAR.has(token.pos) && isWord(token.lower);
}

/** True for a hyphen, which the tagger makes a token of its own. Cost: constant. */
export function isHyphen(token: Token | undefined): boolean {
  return /^[-‑–]$/.test(token?.text ?? '');
}

/** Marks the tokens of one sentence; `quoted` are those in quotation marks. Cost: linear. */
export function markTokens(tokens: readonly Token[], quoted: readonly boolean[]): TokenMarks {
  const says = (at: number): Says | null => {
    if (quoted[at] || !reportsSpeech(tokens, at)) return null;
    const { lemma } = tokens[at]!;
    return { at, lemma, tone: REPORTING_VERBS.get(lemma)! };
  };
  return {
    word: tokens.map(({ lower }) => isWord(lower)),
    content: tokens.map(isContent),
    status: tokens.map(({ lower }) => STATUS.has(lower)),
    negation: tokens.map(({ lower }) => NEGATIONS.has(lower)),
    reporting: tokens.map(isReportingVerb),
    says: tokens.map((_, at) => says(at)),
  };
}
