import type { Span } from '../../model/span';
import { flatMap } from '../flat-map';
import type { Token } from '../prepared';

/** A stretch of a sentence with a verb of its own; tokens `[firstToken, endToken)`. */
export interface Clause extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Tokens `[firstToken, endToken)` of the article. */
interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Says whether a new clause begins at token `at`, the current one having begun at `from`. */
type BoundaryRule = (tokens: readonly Token[], at: number, from: number, end: number) => boolean;

const BOUNDARY_RULES: readonly BoundaryRule[] = [
  isAfterStrongMark,
  isSubordinateAfterComma,
  isParticipleAfterComma,
  isCoordinateAfterComma,
  isMainAfterOpening,
  isSubordinate,
  isSecondPredicate,
];

/** Fewest words of a clause; a shorter one stays with the clause before it. */
const MIN_WORDS = 3;
/** How far a rule looks ahead for the verb of a clause. Unit: tokens; it keeps the cost linear. */
const LOOK_AHEAD = 12;

const SUBORDINATORS =
  /^(?:while|whilst|although|though|because|whereas|unless|after|before|until|when|where|which|who|whom|whose|as|since|despite|amid|amidst|if|so|with|without|including|even|following)$/;
const PLAIN_SUBORDINATORS = /^(?:while|although|though|because|whereas|unless|despite|which|who)$/;

/** The clauses of the sentences that were read: ten steps ask for them, and a sentence keeps its own. */
const READ = new WeakMap<TokenRange, readonly Clause[]>();

/**
 * The clauses of a sentence: `[She resigned on Monday], [after the vote failed]`, `[He came] and [went home]`.
 * Content clauses stay with the verb that tells them (`[She said that he left]`), quotations are not cut.
 * Shape: in order, not overlapping, without the commas and the conjunctions between them; one clause where nothing divides it,
 * none where there are no tokens. Cost: linear in the tokens, once for each sentence.
 */
export function clausesOf(tokens: readonly Token[], sentence: TokenRange): readonly Clause[] {
  const known = READ.get(sentence);
  if (known) return known;
  const clauses = splitIntoClauses(tokens, sentence);
  READ.set(sentence, clauses);
  return clauses;
}

function splitIntoClauses(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenRange,
): Clause[] {
  const cuts = [firstToken];
  let quoted = false;
  let bracketed = false;
  for (let at = firstToken; at < endToken; at += 1) {
    const { text } = tokens[at]!;
    if (text === '“' || text === '”') quoted = text === '“';
    else if (text === '"') quoted = !quoted;
    else if (text === '(' || text === ')') bracketed = text === '(';
    else if (!quoted && !bracketed && at > firstToken && mayBegin(tokens, at)) {
      const from = cuts.at(-1)!;
      if (BOUNDARY_RULES.some((rule) => rule(tokens, at, from, endToken))) cuts.push(at);
    }
  }
  const long = cuts.filter(
    (cut, index) =>
      index === 0 || countWords(tokens, cut, cuts[index + 1] ?? endToken) >= MIN_WORDS,
  );
  return flatMap(long, (cut, index) => trimmed(tokens, cut, long[index + 1] ?? endToken));
}

/** What stands right before a clause in one rule or another. */
const BEFORE_CLAUSES = new Set('; : — – -- , " ” ’ \' and but'.split(' '));

/** False for most tokens: no rule need be asked of them. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  return BEFORE_CLAUSES.has(tokens[at - 1]!.lower) || PLAIN_SUBORDINATORS.test(tokens[at]!.lower);
}

/** `he came ; [she went` */
function isAfterStrongMark(tokens: readonly Token[], at: number, from: number): boolean {
  return /^(?:;|:|—|–|--)$/.test(tokens[at - 1]!.text) && countWords(tokens, from, at) >= MIN_WORDS;
}

/** `he came, [while she went` */
function isSubordinateAfterComma(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
): boolean {
  return (
    isAfterComma(tokens, at) &&
    SUBORDINATORS.test(tokens[at]!.lower) &&
    hasVerb(tokens, at, end) &&
    hasVerbBefore(tokens, from, at)
  );
}

/** `he came, [saying nothing` `sanctions, [largely stemming from` */
function isParticipleAfterComma(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
): boolean {
  if (!isAfterComma(tokens, at)) return false;
  const head = tokens[at]!.pos === 'ADV' && at + 1 < end ? tokens[at + 1]! : tokens[at]!;
  const isParticiple =
    head.lower.endsWith('ing') || (head.lower.endsWith('ed') && head.pos !== 'NOUN');
  // `according to the mayor` says who says it, and nothing by itself.
  const isAct = isParticiple && head.pos !== 'PROPN' && head.lower !== 'according';
  return isAct && hasVerbBefore(tokens, from, at);
}

/** `he came, [and she went` `he came, [but did not stay` */
function isCoordinateAfterComma(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
): boolean {
  if (!isAfterComma(tokens, at) || tokens[at]!.pos !== 'CCONJ' || !hasVerbBefore(tokens, from, at))
    return false;
  return tokens[at]!.lower === 'but' || hasVerb(tokens, at, Math.min(end, at + 6));
}

/** `Speaking in Rome, [he said` `While it rained, [they played` */
function isMainAfterOpening(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
): boolean {
  if (!isAfterComma(tokens, at)) return false;
  const opening = tokens[from]!;
  const isOpening =
    SUBORDINATORS.test(opening.lower) ||
    (opening.pos === 'VERB' && /(?:ing|ed)$/.test(opening.lower));
  const subject = ['PROPN', 'NOUN', 'PRON', 'DET'].includes(tokens[at]!.pos);
  return isOpening && subject && hasVerb(tokens, at, end);
}

/** `It was she who came` is one clause. */
function isCleft(tokens: readonly Token[], from: number): boolean {
  return tokens[from]!.lower === 'it' && tokens[from + 1]?.lemma === 'be';
}

/** `he came [because she went` */
function isSubordinate(tokens: readonly Token[], at: number, from: number, end: number): boolean {
  return (
    PLAIN_SUBORDINATORS.test(tokens[at]!.lower) &&
    !isCleft(tokens, from) &&
    hasVerbBefore(tokens, from, at) &&
    hasVerb(tokens, at, end)
  );
}

/** `he came home and [left again` `he came and [she went` */
function isSecondPredicate(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
): boolean {
  const link = tokens[at - 1]!.lower;
  if ((link !== 'and' && link !== 'but') || !hasVerbBefore(tokens, from, at - 1)) return false;
  const here = tokens[at]!;
  if (here.pos === 'AUX' || (here.pos === 'VERB' && !here.lower.endsWith('ing'))) return true;
  const subject = here.pos === 'PRON' || here.pos === 'PROPN' || here.pos === 'DET';
  if (!subject) return false;
  const next = tokens.slice(at + 1, Math.min(end, at + 4));
  const verb = next.findIndex(({ pos }) => pos === 'AUX' || (pos === 'VERB' && link === 'but'));
  return verb >= 0 && next.slice(0, verb).every(({ pos }) => pos !== 'PUNCT');
}

/** After a comma, or after one inside the quotation mark that ends there: `"…," she said`. */
function isAfterComma(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.text;
  if (before === ',') return true;
  return /^["”’']$/.test(before) && at > 1 && tokens[at - 2]!.text === ',';
}

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + LOOK_AHEAD); at += 1) {
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') return true;
  }
  return /^(?:despite|amid|amidst|including|following)$/.test(tokens[from]!.lower);
}

function hasVerbBefore(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = end - 1; at >= Math.max(from, end - 4 * LOOK_AHEAD); at -= 1) {
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') return true;
  }
  return false;
}

function countWords(tokens: readonly Token[], from: number, end: number): number {
  let words = 0;
  for (let at = from; at < end && words < MIN_WORDS; at += 1) {
    if (/[\p{L}\p{N}]/u.test(tokens[at]!.text)) words += 1;
  }
  return words;
}

/** The clause without the marks and conjunctions at its ends; none where nothing is left. */
function trimmed(tokens: readonly Token[], from: number, limit: number): Clause[] {
  let [first, end] = [from, limit];
  while (first < end && (/^[,;:—–-]+$/.test(tokens[first]!.text) || tokens[first]!.pos === 'CCONJ'))
    first += 1;
  while (
    end > first &&
    (/^[,;:—–(-]+$/.test(tokens[end - 1]!.text) || tokens[end - 1]!.pos === 'CCONJ')
  )
    end -= 1;
  if (first >= end) return [];
  return [
    { start: tokens[first]!.start, end: tokens[end - 1]!.end, firstToken: first, endToken: end },
  ];
}
