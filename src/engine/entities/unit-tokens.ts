import { opensWithCapital } from '../annotate/opens-with-capital';
import { flatMap } from '../flat-map';
import type { Token } from '../prepared';
import { nationAt } from './nations';

/** An owner's ending that the tagger left on its word. */
const OWNED = /^(.{2,})(['’]s)$/iu;

/** Longest word that hyphens build, in UTF-16 units; a chain without end is no word. */
const MAX_JOINED = 40;

/**
 * The tokens of a sentence as names need them: hyphens inside a word joined, owners' endings apart.
 * Before/after: `Jae`, `-`, `in` → `Jae-in`; `mayor's` → `mayor`, `'s`; `U.S.`, `-`, `led` stay three.
 * Two words that are names elsewhere (`isName`) stay apart too: `Ruiz-Tan talks`.
 */
export function unitTokens(
  tokens: readonly Token[],
  isName: (word: string) => boolean,
): readonly Token[] {
  const parted = tokens.some(mayOwn) ? splitOwners(tokens) : tokens;
  return parted.some(({ text }) => text === '-') ? mergeHyphens(parted, isName) : parted;
}

/** Most sentences have no such word: they are not written anew. */
function mayOwn({ lower }: Token): boolean {
  return lower.endsWith("'s") || lower.endsWith('’s');
}

function splitOwners(tokens: readonly Token[]): Token[] {
  return flatMap(tokens, (token): Token[] => {
    const parts = token.pos === 'PROPN' || token.pos === 'NOUN' ? OWNED.exec(token.text) : null;
    if (!parts) return [token];
    const owner = parts[1]!;
    const end = token.start + owner.length;
    const pos = opensWithCapital(owner) ? token.pos : 'NOUN';
    const lower = owner.toLowerCase();
    return [
      { ...token, end, text: owner, lower, lemma: lower, stem: lower, pos },
      { ...token, start: end, text: parts[2]!, lower: parts[2]!.toLowerCase(), pos: 'PART' },
    ];
  });
}

function mergeHyphens(tokens: readonly Token[], isName: (word: string) => boolean): Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = merged.at(-1);
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (
      last &&
      next &&
      isInnerHyphen(last, token, next) &&
      !(isName(last.lower) && isName(next.lower))
    ) {
      merged[merged.length - 1] = joined(last, next);
      at += 1;
    } else {
      merged.push(token);
    }
  }
  return merged;
}

/** `the Malo-based group`: a name, and what is said of it. */
const SAID_OF_NAMES = /^(?:based|led|owned|backed|listed|run|controlled|registered|headquartered)$/;

/** A hyphen with a word close on both sides, neither a country: `US-Peru` and `U.S.-led` keep their parts. */
function isInnerHyphen(last: Token, hyphen: Token, next: Token): boolean {
  return (
    hyphen.text === '-' &&
    last.text.length < MAX_JOINED &&
    last.end === hyphen.start &&
    hyphen.end === next.start &&
    /[\p{L}\p{N}.]$/u.test(last.text) &&
    /^[\p{L}\p{N}]/u.test(next.text) &&
    !(opensWithCapital(last.text) && SAID_OF_NAMES.test(next.lower)) &&
    !nationAt([last.text], 0) &&
    !nationAt([next.text], 0)
  );
}

function joined(last: Token, next: Token): Token {
  const text = `${last.text}-${next.text}`;
  const name = opensWithCapital(last.text) && (last.pos === 'PROPN' || opensWithCapital(next.text));
  return {
    ...next,
    start: last.start,
    text,
    lower: text.toLowerCase(),
    lemma: `${last.lower}-${next.lemma}`,
    stem: `${last.lower}-${next.stem}`,
    pos: name ? 'PROPN' : next.pos === 'PROPN' ? 'ADJ' : next.pos,
  };
}
