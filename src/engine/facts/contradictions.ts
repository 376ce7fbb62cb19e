import { comparePolarity } from '../annotate/compare-polarity';
import { compareDates } from '../annotate/compare-dates';
import { compareQuantities } from '../annotate/compare-quantities';
import type {
  ColumnSpan,
  DateMention,
  PairLink,
  PreparedArticle,
  Quantity,
  Token,
} from '../prepared';
import { spansTouching } from './spans-touching';
import { sentenceAt } from './statement';

/** One side of a link, with what can contradict. */
interface Side {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

/** Says what two linked stretches contradict each other in, for a person, or null. */
type ContradictionRule = (a: Side, b: Side) => string | null;

const RULES: readonly ContradictionRule[] = [otherNumber, otherDate, otherAct];

/** Least confidence of a link that speaks of one matter beyond doubt: below it, two numbers are of two things. */
const LEAST_CONFIDENCE = 0.6;
/** Share of the rarer side's content words that both must have for a difference to be a contradiction. */
const LEAST_COMMON = 0.5;

/** What two linked stretches contradict each other in (`12 / 14 people`), or null. Cost: linear in their tokens. */
export function contradictionOf(
  columns: readonly PreparedArticle[],
  link: PairLink,
): string | null {
  if (link.relation === 'partial' || link.confidence < LEAST_CONFIDENCE) return null;
  const [a, b] = [sideOf(columns, link.a), sideOf(columns, link.b)];
  if (commonShare(a.tokens, b.tokens) < LEAST_COMMON) return null;
  for (const rule of RULES) {
    const reason = rule(a, b);
    if (reason !== null) return reason;
  }
  return null;
}

function sideOf(columns: readonly PreparedArticle[], span: ColumnSpan): Side {
  const article = columns[span.column]!;
  const sentence = sentenceAt(article, span.start);
  const inside = (token: Token) => token.start >= span.start && token.end <= span.end;
  if (!sentence) return { tokens: [], quantities: [], dates: [] };
  return {
    tokens: article.tokens.slice(sentence.firstToken, sentence.endToken).filter(inside),
    quantities: spansTouching(article.quantities, span),
    dates: spansTouching(article.dates, span),
  };
}

function commonShare(a: readonly Token[], b: readonly Token[]): number {
  const stems = (tokens: readonly Token[]) =>
    new Set(
      tokens
        .filter(({ stop, pos }) => !stop && pos !== 'PUNCT' && pos !== 'NUM')
        .map(({ stem }) => stem),
    );
  const [x, y] = [stems(a), stems(b)];
  const common = [...x].filter((stem) => y.has(stem)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function otherNumber(a: Side, b: Side): string | null {
  return unmatched(a.quantities, b.quantities, (x, y) => {
    const relation = compareQuantities(x, y);
    return relation === 'different' || relation === 'unrelated' ? relation : 'fits';
  })
    ? 'numbers differ'
    : null;
}

function otherDate(a: Side, b: Side): string | null {
  return unmatched(a.dates, b.dates, (x, y) =>
    compareDates(x, y) === 'different' ? 'different' : 'fits',
  )
    ? 'dates differ'
    : null;
}

function otherAct(a: Side, b: Side): string | null {
  const { acts } = comparePolarity(a.tokens, b.tokens);
  return acts && `${acts[0]} / ${acts[1]}`;
}

/** True where, once what fits is set aside, one side has something left that differs from what the other has left. */
function unmatched<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (x: Item, y: Item) => 'fits' | 'different' | 'unrelated',
): boolean {
  const left = a.filter((x) => !b.some((y) => compare(x, y) === 'fits'));
  const right = b.filter((y) => !a.some((x) => compare(x, y) === 'fits'));
  return left.some((x) => right.some((y) => compare(x, y) === 'different'));
}
