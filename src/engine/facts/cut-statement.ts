import { contains, type Span } from '../../model/span';
import { clausesOf } from '../annotate/clauses';
import { REPORTING_VERBS } from '../annotate/reporting-verbs.table';
import type { PreparedArticle, Token, TokenSentence } from '../prepared';
import { spansTouching } from './spans-touching';

/** Content words that a cut statement must keep; fewer are a headline. */
const LEAST_KEPT = 4;
/** Places of one sentence at which a statement may end; more are a list. */
const MOST_CUTS = 8;

/** Why a statement may not end where `tail` begins: `head` would say something else, or nothing. */
type Veto = (cut: Cut) => boolean;

interface Cut {
  readonly article: PreparedArticle;
  /** What is kept, and what is left out, as tokens. */
  readonly head: readonly Token[];
  readonly tail: readonly Token[];
}

/** Those that cost least come first. */
const VETOES: readonly Veto[] = [
  endsInTheMiddle,
  leavesOutCondition,
  leavesOutWhoSaysSo,
  isInsideMarks,
  lacksMainVerb,
];

/**
 * The places at which a statement may end early and still be a sentence that says the same of what is left: before a clause,
 * `The dam broke on Monday[, cutting the road]`, an apposition or an aside at its end.
 * Shape: ends of spans that begin where `span` does, shortest first. Cost: the tokens of the sentence, times its commas.
 */
export function shorterEnds(
  article: PreparedArticle,
  sentence: TokenSentence,
  span: Span,
): readonly number[] {
  const tokens = article.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => contains(span, token));
  const clauses = new Set(clausesOf(article.tokens, sentence).map(({ start }) => start));
  const ends: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const isComma = token.text === ',';
    if (at === 0 || ends.length >= MOST_CUTS || (!isComma && !clauses.has(token.start))) continue;
    const head = withoutJoint(tokens.slice(0, at));
    const cut = { article, head, tail: tokens.slice(isComma ? at + 1 : at) };
    if (head.length > 0 && !VETOES.some((veto) => veto(cut))) ends.push(head.at(-1)!.end);
  }
  return [...new Set(ends)];
}

/** Without the comma and the conjunction that join what follows. */
function withoutJoint(head: readonly Token[]): readonly Token[] {
  let end = head.length;
  while (end > 0 && /^(?:,|;|:|–|—|-|and|but|or)$/.test(head[end - 1]!.lower)) end -= 1;
  return head.slice(0, end);
}

const isVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';
const RELATIVE =
  /^(?:who|which|that|whose|whom|where|when|as|after|before|while|if|because|since)$/;

/** `Judith Varley, the engineer who signed it off` | `was cleared`: the verb of the sentence must be in what is kept. */
function lacksMainVerb({ head, tail }: Cut): boolean {
  const [first, ...rest] = partsOf(head);
  const isRelative = (token: Token) => RELATIVE.test(token.lower);
  const hasVerb = (part: readonly Token[]) => {
    const verb = part.findIndex((token, at) => isVerb(token) && !isParticiple(part, at));
    return verb >= 0 && !part.slice(0, verb).some(isRelative);
  };
  const isTold = hasVerb(first!) || rest.some((part) => hasVerb(part) && !isRelative(part[0]!));
  const content = head.filter(({ stop, pos }) => !stop && pos !== 'PUNCT');
  return !isTold || content.length < LEAST_KEPT || continues(head, tail);
}

/** `the man found dead`: no verb of its own. */
function isParticiple(part: readonly Token[], at: number): boolean {
  return part[at]!.pos === 'VERB' && at === 0 && /(?:ing|ed)$/.test(part[at]!.lower);
}

/** `Ann Holm said the mayor` | `, who had left, was away`: the verb of what is opened, or of the sentence, follows an aside. */
function continues(head: readonly Token[], tail: readonly Token[]): boolean {
  const opening = head.findIndex(({ text }) => text === ',');
  // `, the mayor said on Monday` behind what is claimed opens nothing.
  const isOpening = ({ pos, lemma }: Token, at: number) =>
    pos === 'VERB' && REPORTING_VERBS.has(lemma) && (opening < 0 || at < opening);
  const open = head.findLastIndex(
    (token, at) => RELATIVE.test(token.lower) || isOpening(token, at),
  );
  const isOpen = open >= 0 && !head.slice(open + 1).some(isVerb);
  return (
    isOpen ||
    partsOf(tail)
      .slice(1)
      .some((part) => part[0]?.pos === 'AUX')
  );
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',') parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** `the port of` | `the mayor said that` */
function endsInTheMiddle({ head }: Cut): boolean {
  const last = head.at(-1)!;
  return (
    /^(?:ADP|DET|PART|CCONJ|SCONJ|AUX|PRON|PUNCT)$/.test(last.pos) ||
    (last.pos === 'VERB' && REPORTING_VERBS.has(last.lemma))
  );
}

/** `the dam had held` | `, the mayor said`: nobody but the mayor says so. */
function leavesOutWhoSaysSo({ tail }: Cut): boolean {
  const words = tail.filter(({ pos }) => pos !== 'PUNCT');
  // `, the bank estimates`, which may be read as a noun.
  if (
    words.length <= SHORTEST_ASIDE &&
    /^(?:estimate|forecast|hope|fear|claim|report|show)s$/.test(words.at(-1)?.lower ?? '')
  )
    return true;
  // `, in what lawyers called the end of it` says nothing of what is left.
  if (tail[0]?.lower === 'in' && tail[1]?.lower === 'what') return false;
  return tail.some(
    ({ pos, lemma, lower }) =>
      lower === 'according' ||
      (pos === 'VERB' && (REPORTING_VERBS.has(lemma) || JUDGING.test(lemma))) ||
      /^(?:reportedly|allegedly)$/.test(lower),
  );
}

/** Words of an aside that is nothing but who says so. */
const SHORTEST_ASIDE = 5;
/** Verbs behind which stands whose judgment it is. Lemmas. */
const JUDGING =
  /^(?:estimate|believe|think|expect|reckon|suggest|show|find|calculate|fear|hope|predict|forecast|understand|learn|hear)$/;

/** `will pay` | `unless the court rules`, `would` | `if`: it depends on what is left out. */
function leavesOutCondition({ tail }: Cut): boolean {
  return tail
    .slice(0, 3)
    .some(({ lower }) =>
      /^(?:if|unless|until|except|provided|only|not|never|than|rather|but|although|though|or)$/.test(
        lower,
      ),
    );
}

/** Within a quotation or brackets. */
function isInsideMarks({ article, head }: Cut): boolean {
  const { end } = head.at(-1)!;
  const isCut = spansTouching(article.quotations, { start: end - 1, end: end + 1 }).some(
    (quotation) => quotation.start < end && quotation.end > end,
  );
  const count = (mark: string) => head.filter(({ text }) => text === mark).length;
  return isCut || count('(') !== count(')') || count('"') % 2 === 1 || count('“') !== count('”');
}
