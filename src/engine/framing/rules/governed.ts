import type { SentenceView } from '../sentence-view';
import { denies, type Side, type TokenRun } from '../sentence-pair';

/** Words of content beside names that two sources must both be given for. */
const LEAST_SHARED = 2;
/** Share of the shorter one's words of content that both are given for. Score 0..1. */
const LEAST_SHARE = 0.55;

/** The tokens that a source is given for: the clause behind `Moss said`, or the one before `, Moss said`. */
export function governedBy({ tokens }: SentenceView, { first, end }: TokenRun): TokenRun {
  let from = first;
  while (from > 0 && tokens[from - 1]!.text !== ';') from -= 1;
  let to = end;
  while (to < tokens.length && tokens[to]!.text !== ';') to += 1;
  const before = { first: from, end: first };
  const behind = { first: end, end: to };
  if (tokens[end]?.lower === 'that') return behind;
  const closes = first > from && /^[,.!?”"’'—–-]/.test(tokens[first - 1]!.text);
  const opens = /^according$/.test(tokens[first]!.lower) && first > from;
  return closes || opens ? longer(before, behind) : behind;
}

function longer(x: TokenRun, y: TokenRun): TokenRun {
  return x.end - x.first >= y.end - y.first ? x : y;
}

/** Words of content beside names that stand in both; `theirs` null: anywhere in the other sentence. */
export function countGoverned(
  { own, other, partner }: Side,
  mine: TokenRun,
  theirs: TokenRun | null,
): number {
  let count = 0;
  for (const [i, j] of partner) {
    if (!own.view.marks.content[i] || own.view.marks.says[i]) continue;
    if (own.view.tokens[i]!.pos === 'PROPN' || other.view.tokens[j]!.pos === 'PROPN') continue;
    const inside = !theirs || (j >= theirs.first && j < theirs.end);
    if (i >= mine.first && i < mine.end && inside) count += 1;
  }
  return count;
}

/** True where two sources are given for the same: much of the words of one clause, and neither denies the other. */
export function isSameMatter(side: Side, mine: TokenRun, theirs: TokenRun): boolean {
  const { own, other } = side;
  const x = governedBy(own.view, mine);
  const y = governedBy(other.view, theirs);
  const matter = ({ tokens, marks }: SentenceView, { first, end }: TokenRun) =>
    tokens.slice(first, end).filter(({ pos }, at) => marks.content[first + at] && pos !== 'PROPN')
      .length;
  const shared = countGoverned(side, x, y);
  return (
    shared >= LEAST_SHARED &&
    shared >= LEAST_SHARE * Math.min(matter(own.view, x), matter(other.view, y)) &&
    denies(own.view, x) === denies(other.view, y)
  );
}
