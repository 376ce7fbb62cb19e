import { newsRarity } from '../align/news-frequency';
import { flatMap } from '../flat-map';
import type { PlacedSentence } from './contrasts';
import type { Phrase, SentenceView } from './sentence-view';
import { LONGEST_RUN } from './spans';
import { endsWell } from './well-cut';

/** What the other article says: its stems, and how sure the surest links around a sentence with it are. */
export interface Silence {
  readonly stems: ReadonlySet<string>;
  /** Confidence of the surest pair of the sentence with a sentence of the other article, 0 where it has none. */
  readonly linked: number;
  /** The same of the sentences before and behind it. */
  readonly linkedBeside: readonly [number, number];
  readonly sentences: number;
}

/** A piece of a sentence, as tokens `[first, end)`. */
type Piece = Pick<Phrase, 'first' | 'end'>;

/** Words at which a clause begins. */
const TURNS =
  /^(?:but|however|although|though|despite|while|yet|whereas|instead|until|after|because|since|which|who|whose)$/;
const OPENERS = /^(?:and|or|that|if|when|where|as|to)$/;

/**
 * What a ranker goes by to tell whether readers would miss a sentence in the other article; names in
 * `OMISSION_FEATURES`. Cost: linear in its tokens.
 */
export function omissionRow(
  { view, place, inTitle, links }: PlacedSentence,
  { stems, linked, linkedBeside, sentences }: Silence,
): Float64Array {
  const { tokens } = view;
  const content = tokens.filter((_, at) => view.marks.content[at]);
  const fresh = content.filter(({ stem }) => !stems.has(stem));
  const rarities = fresh.map(({ stem }) => newsRarity(stem));
  const rarity = rarities.reduce((sum, one) => sum + one, 0);
  const count = (test: (at: number) => boolean) => {
    let sum = 0;
    for (let at = 0; at < tokens.length; at += 1) if (test(at)) sum += 1;
    return sum;
  };
  const stance = (name: 'judging' | 'hedge' | 'stronger' | 'certain') =>
    count((at) => view.stances[at]?.has(name) === true);
  return Float64Array.from([
    linked,
    Math.min(...linkedBeside),
    Math.max(...linkedBeside),
    links,
    place,
    Number(inTitle),
    sentences,
    content.length,
    fresh.length,
    fresh.length / Math.max(1, content.length),
    rarity,
    rarity / Math.max(1, fresh.length),
    Math.max(0, ...rarities),
    count((at) => view.quoted[at]!) / Math.max(1, tokens.length),
    count((at) => TURNS.test(tokens[at]!.lower)),
    count((at) => view.marks.negation[at]!),
    count((at) => tokens[at]!.pos === 'PROPN'),
    count((at) => tokens[at]!.pos === 'PROPN' && stems.has(tokens[at]!.stem)),
    count((at) => tokens[at]!.pos === 'NUM'),
    count((at) => tokens[at]!.pos === 'PRON'),
    stance('judging'),
    stance('hedge') + stance('stronger') + stance('certain'),
    count((at) => view.loaded[at]!.length > 0 && !stems.has(tokens[at]!.stem)),
  ]);
}

/** Names of the features, for those who read the fitted table. */
export const OMISSION_FEATURES: readonly string[] = [
  ...'linked leastBeside mostBeside links place title sentences content fresh freshShare'.split(
    ' ',
  ),
  ...'rarity meanRarity rarest quoted turns negations names knownNames numbers pronouns'.split(' '),
  ...'judging stances loaded'.split(' '),
];

/**
 * The sentence cut at its phrases into pieces that a reader takes in at a glance, each as long as may be shown,
 * rather at a comma or at the beginning of a clause than between two phrases, as long as it has the `least` share of that length.
 * Shape: in reading order. Cost: linear in its phrases.
 */
export function cutPieces(view: SentenceView, least = LEAST_PIECE): Piece[] {
  const { phrases, tokens } = view;
  const pieces: Piece[] = [];
  for (let from = 0; from < phrases.length; ) {
    const start = tokens[phrases[from]!.first]!.start;
    const lengthTo = (to: number) => tokens[phrases[to]!.end - 1]!.end - start;
    let last = from;
    while (last + 1 < phrases.length && lengthTo(last + 1) <= LONGEST_RUN) last += 1;
    let cut = last;
    if (last + 1 < phrases.length)
      for (let to = from; to <= last; to += 1)
        if (
          lengthTo(to) >=
            (endsStatement(view, to) ? Math.min(LEAST_PIECE, least) : least) * LONGEST_RUN &&
          breakAfter(view, from, to) >= breakAfter(view, from, cut)
        )
          cut = to;
    const { first } = phrases[from]!;
    const end = phrases[cut]!.end;
    // `, | and the wall fell`: what joins a piece to the one before is no part of it.
    const joins =
      tokens[first]!.lower === 'and' && tokens[first - 1]?.pos === 'PUNCT' && first + 1 < end;
    pieces.push({ first: joins ? first + 1 : first, end });
    from = cut + 1;
  }
  return flatMap(pieces, (piece) => withoutHalfBracket(view, piece));
}

/** The piece up to a bracket that closes only behind it, or from behind one that opened before: `the bay (35 km | south) of Malo`. */
function withoutHalfBracket({ tokens }: SentenceView, { first, end }: Piece): readonly Piece[] {
  const open: number[] = [];
  let from = first;
  for (let at = first; at < end; at += 1) {
    const { text } = tokens[at]!;
    if (text === '(') open.push(at);
    else if (text === ')' && open.pop() === undefined) from = at + 1;
  }
  const to = open.find((at) => at > from) ?? end;
  return from < to ? [{ first: from, end: to }] : [];
}

/** Share of the longest piece from which a break is looked for. Score 0..1. */
const LEAST_PIECE = 0.4;

/** `the wall fell: two men | …`: behind the sign another statement begins. */
function endsStatement({ phrases, tokens }: SentenceView, phrase: number): boolean {
  return /^[;:()–—]/.test(tokens[phrases[phrase]!.end]?.text ?? '');
}

/** How good a place to cut lies behind a phrase: a sign, the beginning of a clause, any other. */
function breakAfter(view: SentenceView, from: number, phrase: number): number {
  const { phrases, tokens, quoted } = view;
  const next = phrases[phrase + 1];
  if (!next) return 3;
  const { end } = phrases[phrase]!;
  // `'ten minutes | to leave'`
  if (quoted[end - 1] && quoted[next.first] && quoted[end]) return -2;
  // `those kind | of inquiries`: a word outside the phrases is no sign.
  if (tokens[next.first]!.lower === 'of') return -1;
  // `Terror as | 'time bomb' dam`: the mark that opens a quotation parts nothing.
  if (next.first > end && !(quoted[next.first] && tokens[end - 1]!.lower === 'as')) return 3;
  const { lower, pos } = tokens[next.first]!;
  if (TURNS.test(lower) || OPENERS.test(lower)) return 2;
  if (!endsWell(view, from, phrase)) return -1;
  return pos === 'ADP' ? 1 : 0;
}
