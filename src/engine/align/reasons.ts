import type { PreparedArticle, Token } from '../prepared';
import { NAME, NUMBER, type Statement } from './statements';

/** Shortest run of words that is quoted as a reason. */
const LEAST_RUN = 3;
/** Longest run that is quoted in full. Unit: words. */
const MOST_RUN = 8;
/** Shared words that are named where nothing else is shared. */
const MOST_WORDS = 4;

/**
 * Why two statements were taken for a match, for people: names and numbers that both have, the longest words in
 * common, else the content words in common.
 * Shape: at least one reason.
 */
export function reasonsFor(
  a: PreparedArticle,
  b: PreparedArticle,
  x: Statement,
  y: Statement,
): string[] {
  const reasons: string[] = [];
  const names = sharedOf(x, y, NAME);
  const numbers = sharedOf(x, y, NUMBER);
  if (names > 0) reasons.push(counted(names, 'name'));
  if (numbers > 0) reasons.push(counted(numbers, 'number'));
  const wordsA = wordsOf(a, x);
  const wordsB = wordsOf(b, y);
  const run = longestRun(wordsA, wordsB);
  if (run) reasons.push(`“${run}”`);
  else {
    const other = new Set(wordsB.filter(({ stop }) => !stop).map(({ stem }) => stem));
    const shared = wordsA.filter(
      ({ stop, stem, pos }) => !stop && pos !== 'PROPN' && other.delete(stem),
    );
    if (shared.length > 0)
      reasons.push(
        shared
          .slice(0, MOST_WORDS)
          .map(({ lower }) => `“${lower}”`)
          .join(', '),
      );
  }
  return reasons.length > 0 ? reasons : ['the same place in the story'];
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function sharedOf(x: Statement, y: Statement, kind: number): number {
  const theirs = new Map(Array.from(y.terms, (term, k) => [term, y.kinds[k]!]));
  return x.terms.filter((term, k) => x.kinds[k]! & (theirs.get(term) ?? 0) & kind).length;
}

function wordsOf(article: PreparedArticle, { sentence }: Statement): readonly Token[] {
  const { firstToken, endToken } = article.sentences[sentence]!;
  return article.tokens
    .slice(firstToken, Math.min(endToken, firstToken + 120))
    .filter(({ pos, lower }) => pos !== 'PUNCT' && /[\p{L}\p{N}]/u.test(lower));
}

/** The longest run of words in both that is long enough and says something, as `a` has it. */
function longestRun(a: readonly Token[], b: readonly Token[]): string | null {
  let best = { end: 0, length: 0 };
  let above = new Uint16Array(b.length + 1);
  for (const [i, token] of a.entries()) {
    const row = new Uint16Array(b.length + 1);
    for (const [j, other] of b.entries()) {
      if (token.lower !== other.lower) continue;
      const length = above[j]! + 1;
      row[j + 1] = length;
      if (length > best.length) best = { end: i + 1, length };
    }
    above = row;
  }
  const words = a.slice(best.end - best.length, best.end);
  if (words.length < LEAST_RUN || words.every(({ stop }) => stop)) return null;
  const shown = words.slice(0, MOST_RUN).map(({ text }) => text);
  return shown.join(' ') + (words.length > MOST_RUN ? ' …' : '');
}
