import { sensesOf } from '../align/concepts';
import { flatMap } from '../flat-map';
import type { ColumnSpan, Token } from '../prepared';
import { cutPieces } from './omissions';
import type { TokenRun } from './sentence-pair';
import type { SentenceView } from './sentence-view';
import { DAYS, hasMatter } from './spans';
import { MOST_WORDINGS, spanOfRun } from './telling';
import { isContent } from './token-marks';

/** Words of content that a piece must have. */
const LEAST_CONTENT = 2;
/** Least share of words that the other side does not have. Score 0..1. */
const LEAST_FRESH = 0.3;
/** Tokens before a piece in which a word of denial is of it: `did not say that | the wall was safe`. */
const DENIAL_REACH = 6;
/** What a shared word counts for in choosing the two pieces that lead, in words of their own. */
const SHARED_WORTH = 2;

/** A piece of a sentence that the other side puts in other words, or not at all. */
export interface OwnPiece {
  readonly span: ColumnSpan;
  readonly run: TokenRun;
  /** Words of content that the other side does not have. */
  readonly fresh: number;
  /** Those of them that say more than a day, a number or who speaks. */
  readonly telling: number;
  readonly denied: boolean;
  /** Its nouns, names and verbs. */
  readonly matter: ReadonlySet<string>;
}

/** The pieces of a sentence with words that the other side does not have, those with the most first. Cost: linear in its tokens. */
export function ownPieces(view: SentenceView, others: ReadonlySet<string>): OwnPiece[] {
  const { marks, tokens } = view;
  return cutPieces(view)
    .filter((piece) => hasMatter(view, piece))
    .map((piece) => {
      const content = flatMap(tokens, (token, at) =>
        at >= piece.first && at < piece.end && isContent(token) ? [at] : [],
      );
      const fresh = content.filter((at) => !others.has(tokens[at]!.stem));
      return {
        span: spanOfRun(view, piece),
        run: piece,
        size: content.length,
        fresh: fresh.length,
        telling: fresh.filter((at) => isTelling(view, at)).length,
        denied: marks.negation
          .slice(Math.max(0, piece.first - DENIAL_REACH), piece.end)
          .some(Boolean),
        matter: matterOf(content.map((at) => tokens[at]!)),
      };
    })
    .filter(({ size, fresh }) => size >= LEAST_CONTENT && fresh >= LEAST_FRESH * size)
    .sort((x, y) => y.fresh - x.fresh);
}

/** `will` in `I’ll`, `told`, `Monday` and `32` are no words by which two sentences differ. */
function isTelling({ tokens, marks }: SentenceView, at: number): boolean {
  const { lower, pos, text } = tokens[at]!;
  return !marks.says[at] && !DAYS.test(lower) && pos !== 'NUM' && /\p{L}{3}/u.test(text);
}

/** Stems of the nouns, names and verbs; no days. */
export function matterOf(tokens: readonly Token[]): ReadonlySet<string> {
  const matter = tokens.filter(
    (token) =>
      isContent(token) && /^(?:NOUN|PROPN|VERB)$/.test(token.pos) && !DAYS.test(token.lower),
  );
  return new Set(matter.map(({ stem }) => stem));
}

/** How many of some words others have too, or call by a word that can stand for them. Cost: linear in both. */
export function countKindred(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const senses = new Set(flatMap([...others], (stem) => sensesOf(stem)));
  return [...words].filter(
    (stem) => others.has(stem) || sensesOf(stem).some((sense) => senses.has(sense)),
  ).length;
}

/**
 * The parts of a telling by the pieces of two sentences, led by two that share a word, or have one that can stand for the
 * other's, and may lead; empty where none do.
 * Cost: product of the numbers of pieces, which are bounded.
 */
export function leadAndRest(
  as: readonly OwnPiece[],
  bs: readonly OwnPiece[],
  mayLead: (a: OwnPiece, b: OwnPiece) => boolean = () => true,
): readonly (readonly ColumnSpan[])[] {
  const worthOf = ({ a, b, shared }: { a: OwnPiece; b: OwnPiece; shared: number }) =>
    a.fresh + b.fresh + SHARED_WORTH * shared;
  const [best] = as
    .flatMap((a) => bs.map((b) => ({ a, b, shared: countKindred(a.matter, b.matter) })))
    .filter(({ a, b, shared }) => shared > 0 && mayLead(a, b))
    .sort((x, y) => worthOf(y) - worthOf(x));
  if (!best) return [];
  const rest = (pieces: readonly OwnPiece[], lead: OwnPiece) =>
    pieces
      .filter((piece) => piece !== lead)
      .slice(0, MOST_WORDINGS - 1)
      .map(({ span }) => [span]);
  return [[best.a.span, best.b.span], ...rest(as, best.a), ...rest(bs, best.b)];
}
