import type { ColumnSpan, PairLink } from '../prepared';

/** Where an article tells its side of a contradiction, and in which words. */
interface ToldSide extends ColumnSpan {
  readonly sentence: number;
  readonly words: string;
}

/** The link by which a rule that needs none says that two articles contradict each other; `a` is of the earlier column. Cost: constant. */
export function conflictLink(a: ToldSide, b: ToldSide, confidence: number): PairLink {
  const spanOf = ({ column, start, end }: ColumnSpan) => ({ column, start, end });
  return {
    a: spanOf(a),
    b: spanOf(b),
    sentenceA: a.sentence,
    sentenceB: b.sentence,
    relation: 'conflict',
    confidence,
    reasons: [`${a.words} / ${b.words}`],
  };
}
