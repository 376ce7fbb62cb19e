import { inQuotes } from '../../model/in-quotes';
import { isWord } from '../annotate/is-word';
import { opensWithCapital } from '../annotate/opens-with-capital';
import type { PreparedArticle, Token } from '../prepared';
import type { Statement } from './statements';

/** Shortest run of words that is quoted as a reason. */
const LEAST_RUN = 3;
/** Longest run that is quoted in full. Unit: words. */
const MOST_RUN = 8;
/** Shared words that are shown of one kind. */
const MOST_WORDS = 3;

/** `'s`, `n’t`, the `m` of `£2m`: a piece of the word before it. */
const PIECE = /^(?:n?['’].*|.)$/;

/** Parts of speech that say more than others, as readers call them. */
const TELLING: ReadonlyMap<string, string> = new Map([
  ['PROPN', 'name'],
  ['NUM', 'number'],
]);

/**
 * Why two statements were taken for a match, for people: names and numbers that both have, the longest words in
 * common, else the content words in common.
 * Shape: at least one reason.
 */
export function reasonsFor(
  a: PreparedArticle,
  b: PreparedArticle,
  x: Pick<Statement, 'sentence'>,
  y: Pick<Statement, 'sentence'>,
): string[] {
  const reasons: string[] = [];
  const wordsA = wordsOf(a, x);
  const wordsB = wordsOf(b, y);
  const said = new Set(wordsB.map(({ lower }) => lower));
  const inCapitals = new Set(wordsB.filter(isCapital).map(({ lower }) => lower));
  const named = namedIn(wordsB);
  const names = new Set([...namedIn(wordsA)].filter((word) => named.has(word)));
  for (const [pos, noun] of TELLING) {
    const isOne = (word: Token) =>
      word.pos === pos
        ? (pos === 'PROPN' && isCapital(word) ? inCapitals : said).has(word.lower)
        : pos === 'PROPN' && isPartOf(names, word);
    const words = [...new Set(joinedRuns(wordsA, isOne))];
    if (words.length > 0)
      reasons.push(`the ${noun}${words.length > 1 ? 's' : ''} ${quoted(words)}`);
  }
  const run = longestRun(a.text, wordsA, wordsB);
  if (run) reasons.push(`the words ${inQuotes(run)}`);
  else {
    const other = new Set(wordsB.filter(({ stop }) => !stop).map(({ stem }) => stem));
    const shared = wordsA.filter(
      (word) =>
        !word.stop &&
        !TELLING.has(word.pos) &&
        !PIECE.test(word.lower) &&
        !isPartOf(names, word) &&
        other.delete(word.stem),
    );
    if (shared.length > 0) reasons.push(`words like ${quoted(shared.map(({ lower }) => lower))}`);
  }
  return reasons.length > 0 ? reasons : ['the same place in the story'];
}

/** Share of words in capitals from which a sentence is a headline, where a capital makes no name. */
const HEADLINE_SHARE = 0.6;

/**
 * The words in capitals that are part of a name, lower case: those inside the sentence, and its first one where the next
 * is in a capital too: `Pember` of `Pember Gas`.
 */
function namedIn(words: readonly Token[]): Set<string> {
  const capitals = words.filter(isCapital).length;
  if (capitals >= HEADLINE_SHARE * words.length) return new Set();
  const isNamed = (_: Token, at: number) =>
    opensWithCapital(words[at]!.text) &&
    (at > 0 || opensWithCapital(words[at + 1]?.text ?? '')) &&
    !words[at]!.stop;
  return new Set(words.filter(isNamed).map(({ lower }) => lower));
}

function isCapital({ text }: Token): boolean {
  return opensWithCapital(text);
}

function isPartOf(names: ReadonlySet<string>, { lower, text }: Token): boolean {
  return names.has(lower) && opensWithCapital(text);
}

/** Neighbouring words that pass, each run as one: the parts of a name are no names of their own. */
function joinedRuns(words: readonly Token[], passes: (word: Token) => boolean): string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const belongs = passes(word);
    if (belongs) runs.push(isOpen ? `${runs.pop()} ${word.text}` : word.text);
    isOpen = belongs;
  }
  return runs;
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `“${word}”`)
    .join(', ');
}

function wordsOf(
  article: PreparedArticle,
  { sentence }: Pick<Statement, 'sentence'>,
): readonly Token[] {
  const { firstToken, endToken } = article.sentences[sentence]!;
  return article.tokens
    .slice(firstToken, Math.min(endToken, firstToken + 120))
    .filter(({ pos, lower }) => pos !== 'PUNCT' && isWord(lower));
}

/** The longest run of words in both that is long enough and says something, as `a` has it. */
function longestRun(text: string, a: readonly Token[], b: readonly Token[]): string | null {
  let best = { end: 0, length: 0 };
  const above = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const { lower } = a[i]!;
    // From right to left, so that `above[j]` is still that of the row above.
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const length = b[j]!.lower === lower ? above[j]! + 1 : 0;
      above[j + 1] = length;
      if (length > best.length) best = { end: i + 1, length };
    }
  }
  const run = a.slice(best.end - best.length, best.end);
  const words = /^n?['’]/.test(run[0]?.lower ?? '') ? run.slice(1) : run;
  if (words.length < LEAST_RUN || words.every(({ stop }) => stop)) return null;
  // As the text has them: tokens part `Brendan` from `'s`.
  const shown = text.slice(words[0]!.start, words.slice(0, MOST_RUN).at(-1)!.end);
  return shown.replace(/\s+/g, ' ') + (words.length > MOST_RUN ? ' …' : '');
}
