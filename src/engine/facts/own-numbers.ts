import { overlaps } from '../../model/span';
import type { Clause } from '../annotate/clauses';
import type { ColumnSpan, FoundFact, PreparedArticle, Quantity, Token } from '../prepared';
import { ByPlace } from './by-place';
import { kindsOf } from './kindred';
import { isContent } from './rarity';
import { spansTouching } from './spans-touching';
import { sentenceAt } from './statement';
import type { ToldElsewhere } from './told-elsewhere';
import { isAlmost, isOneNumber, isTelling, sortOf } from './told-numbers';

/** A sentence in which another article states a fact. */
interface Rival {
  readonly quantities: readonly Quantity[];
  /** The stems of its words, and the rows of kindred words that they stand in. */
  readonly meanings: ReadonlySet<string | number>;
}

/** Part of the words beside a number that no other article's telling of the fact has, for it to be told of something else. */
const LEAST_OWN_WORDS = 0.5;

/** Numbers of a clause beyond which it is a table. */
const MOST_NUMBERS = 12;

/** Where what a number is told of begins and ends: at marks, and with `who`, `that`, `with`. */
const CUT = /^(?:[,;:()—–]|--|who|which|that|while|with|after|before|as)$/;

/**
 * Finds the numbers that one article gives within what several state: `Of the 37 dead, [29 died inside mud-brick houses]` where
 * the others only say that such houses fell. What a fact is contested for is nobody's own, nor a number beside which another
 * article gives one of its sort of the same matter.
 */
export class OwnNumbers {
  private readonly facts = new ByPlace<FoundFact>();
  private readonly columns: readonly PreparedArticle[];
  private readonly told: ToldElsewhere;

  /** Cost: linear in the evidence. */
  constructor(
    columns: readonly PreparedArticle[],
    facts: readonly FoundFact[],
    told: ToldElsewhere,
  ) {
    [this.columns, this.told] = [columns, told];
    for (const fact of facts) for (const span of fact.evidence) this.facts.add(span, fact);
  }

  /**
   * The parts of a clause of evidence that tell a number of their own. Shape: in order.
   * Cost: linear in the clause; where it has such a number, in the evidence of its facts.
   */
  within(column: number, clause: Clause): Clause[] {
    const article = this.columns[column]!;
    const all = spansTouching(article.quantities, clause);
    if (all.length > MOST_NUMBERS) return [];
    const isOwn = (one: Quantity) =>
      isExact(article.text, one) && this.told.isOwnNumber(column, one);
    // `4,000 euros ($4,700)` is one sum.
    const own = all.filter(
      (one) => isOwn(one) && all.every((other) => isOfOtherSort(one, other) || isOwn(other)),
    );
    if (own.length === 0) return [];
    const facts = this.factsAt({ column, start: clause.start, end: clause.end });
    if (facts.some(({ status }) => status === 'conflict')) return [];
    const rivals = facts.flatMap((fact) => this.rivalsOf(fact, column));
    const isShared = (one: Quantity) =>
      isTelling(one) && rivals.some((rival) => rival.quantities.some((x) => isOneNumber(one, x)));
    // Where both give one number, the others are mostly the same in other words: `25 basis points`, `a quarter point`.
    if (all.some(isShared)) return [];
    const apart = own.filter((one) => !rivals.some((rival) => givesTheSort(rival, one)));
    const parts = partsOf(article, clause).filter((part) =>
      apart.some((one) => overlaps(one, part)),
    );
    return parts.filter((part) => isOfSomethingElse(article, part, rivals));
  }

  private factsAt(span: ColumnSpan): FoundFact[] {
    return [...this.facts.near(span)].filter(({ evidence }) =>
      evidence.some((piece) => piece.column === span.column && overlaps(piece, span)),
    );
  }

  private rivalsOf(fact: FoundFact, column: number): readonly Rival[] {
    return fact.evidence.flatMap((piece): Rival[] => {
      const article = this.columns[piece.column]!;
      const sentence = piece.column === column ? null : sentenceAt(article, piece.start);
      if (!sentence) return [];
      const words = article.tokens.slice(sentence.firstToken, sentence.endToken).filter(isContent);
      const meanings = new Set(words.flatMap(({ stem }) => [stem, ...kindsOf(stem)]));
      return [{ quantities: spansTouching(article.quantities, sentence), meanings }];
    });
  }
}

/** `42 deputies` / `41 seats`, `£11m` / `$15m`; a small count beside a large one is of something else. */
function givesTheSort({ quantities }: Rival, own: Quantity): boolean {
  return quantities.some(
    (one) =>
      isAlmost(one.value, own.value) ||
      (!isOfOtherSort(one, own) && sortOf(one.unit) === sortOf(own.unit)) ||
      (sortOf(own.unit) === 'count' && (one.unit === own.unit || isTelling(one))),
  );
}

/** Counts stand beside each other, `29 of the 37`; of a length, a share or a sum there is one. */
const isOfOtherSort = (one: Quantity, other: Quantity) =>
  sortOf(one.unit) !== sortOf(other.unit) || sortOf(one.unit) === 'count';

const VAGUE = /\b(?:several|few|dozens?|scores?|hundreds?|thousands?|millions?|billions?)\b/i;

/** Not `Anna Holm, 41, said`, `at the age of 41`, `millions`, `100 percent`, the name `49ers`. */
function isExact(text: string, { start, end, unit, value }: Quantity): boolean {
  const [before, words, after] = [
    text.slice(Math.max(0, start - 10), start),
    text.slice(start, end),
    text.slice(end, end + 3),
  ];
  const isAge = unit === null && /,\s*$/.test(before) && /^\s*[,.(]/.test(after);
  const isVague = !/\d/.test(words) && VAGUE.test(words);
  const isName = /^\p{L}/u.test(after);
  return (
    !isAge && !/\bage of $/i.test(before) && !isVague && !isName && !(unit === '%' && value === 100)
  );
}

/** A clause cut at its marks. */
function partsOf({ tokens }: PreparedArticle, { firstToken, endToken }: Clause): Clause[] {
  const parts: Clause[] = [];
  let first = firstToken;
  for (let at = firstToken; at <= endToken; at += 1) {
    const isWithin = at < endToken && (at === first || !CUT.test(tokens[at]!.lower));
    if (isWithin) continue;
    const from = /^\W/.test(tokens[first]!.text) ? first + 1 : first;
    if (at > from)
      parts.push({
        start: tokens[from]!.start,
        end: tokens[at - 1]!.end,
        firstToken: from,
        endToken: at,
      });
    first = at;
  }
  return parts;
}

function isOfSomethingElse(
  { tokens }: PreparedArticle,
  { firstToken, endToken }: Clause,
  rivals: readonly Rival[],
): boolean {
  const words = tokens.slice(firstToken, endToken).filter(isNotion);
  const own = words.filter(({ stem }) =>
    rivals.every(
      ({ meanings }) => !meanings.has(stem) && !kindsOf(stem).some((kind) => meanings.has(kind)),
    ),
  );
  return own.length > 0 && own.length >= LEAST_OWN_WORDS * words.length;
}

const isNotion = (token: Token) =>
  isContent(token) && token.pos !== 'NUM' && !/\d/.test(token.lower);
