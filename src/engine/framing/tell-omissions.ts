import { newsRarity } from '../align/news-frequency';
import { firstIndex } from '../first-index';
import { flatMap } from '../flat-map';
import type { ColumnSpan, PreparedArticle } from '../prepared';
import { cutPieces, omissionRow, type Silence } from './omissions';
import { omissionNote } from './notes';
import { rankOmission } from './ranker';
import type { SentenceView } from './sentence-view';
import { hasMatter, LONGEST_RUN } from './spans';
import { MOST_WORDINGS, pickApart, spanOfRun, type Story, type Telling } from './telling';
import { isContent } from './token-marks';
import type { Unsaid } from './unsaid';

/** How sure an omission is where the sentence has no link: its words are not in the other article. Score 0..1. */
const SURE_ALONE = 0.75;
/** What a link takes off it, by its confidence: the other may say it in other words. */
const LINKED_DOUBT = 0.5;
/** What the nearest sentence takes off it, by the share that it has of the words. */
const LIKE_DOUBT = 0.8;
/**
 * Least confidence of an omission that is told: below it more than half were told by the other in other words, or only of a
 * detail. It costs 0.007 of what readers point out on the training pairs. Score 0..1.
 */
const LEAST_SURE = 0.35;
/** Words of content from which a quotation is shown whole. */
const LEAST_QUOTED = 3;
/** Confidence of a link that says the same from which the other tells it; only a quotation may still be left out. Score 0..1. */
const TOLD = 0.4;
/** Words of content that a piece must have: `on Mondays`, `and spoke` say nothing that is missed. */
const LEAST_CONTENT = 3;
/** Least share of new words for a run that others are said to leave out. Score 0..1. */
const LEAST_FRESH = 0.3;

/** Share of the longest piece from which a break is looked for: what is left out is shown at more length than a contrast. Score 0..1. */
const LEAST_PIECE = 0.6;

/** What one sentence says and some columns never do. */
interface LeftOut {
  readonly column: number;
  readonly sentence: number;
  /** The columns that never say it. */
  readonly silent: readonly number[];
  /** Its words that they never say, the best first. */
  readonly words: readonly ColumnSpan[];
  /** A match joins it with a sentence of one of them. */
  readonly linked: boolean;
  /** Score 0..1. */
  readonly confidence: number;
  /** The ranker's chance that readers miss it. Score 0..1. */
  readonly worth: number;
}

/**
 * For each passage that an article does not share with all others, up to three sentences that follow each other, the words of
 * it that those others never say. Cost: linear in the sentences times the number of articles, and sorting.
 */
export function tellOmissions(story: Story, unsaid: Unsaid): Telling[] {
  const stems = story.columns.map((article) => new Set(article.tokens.map(({ stem }) => stem)));
  const said = new Map<string, ReadonlySet<string>>();
  const left = story.columns.flatMap((article, column) => {
    const filler = fillerOf(article);
    return flatMap(article.sentences, ({ inStory }, sentence) =>
      inStory && !filler.has(sentence)
        ? readSentence({ story, stems, said, unsaid }, column, sentence)
        : [],
    );
  });
  return joinPassages(left).map((passage) => tellPassage(story, passage));
}

/** The sentences that are noise from end to end: nobody misses them. */
function fillerOf({ sentences, noise }: PreparedArticle): ReadonlySet<number> {
  const filler = new Set<number>();
  for (const { start, end } of noise) {
    let at = firstIndex(sentences, (sentence) => sentence.start >= start);
    for (; at < sentences.length && sentences[at]!.end <= end + 1; at += 1) filler.add(at);
  }
  return filler;
}

/** Each sentence, the best first, with the one behind and the one before it where the same columns leave them out and nothing links them. */
function joinPassages(left: readonly LeftOut[]): (readonly LeftOut[])[] {
  const keyOf = (column: number, sentence: number, silent: readonly number[]) =>
    `${column}:${sentence}:${silent.join(' ')}`;
  const free = new Map(left.map((one) => [keyOf(one.column, one.sentence, one.silent), one]));
  const passages: (readonly LeftOut[])[] = [];
  for (const one of [...left].sort((x, y) => y.worth - x.worth)) {
    const { column, sentence, silent } = one;
    if (!free.has(keyOf(column, sentence, silent))) continue;
    const beside = flatMap(
      [sentence + 1, sentence - 1],
      (at) => free.get(keyOf(column, at, silent)) ?? [],
    ).filter(({ linked }) => !linked);
    const passage = [one, ...beside];
    for (const { sentence: at } of passage) free.delete(keyOf(column, at, silent));
    passages.push(passage);
  }
  return passages;
}

/** The best words of every sentence of a passage, then their further ones. */
function tellPassage(story: Story, passage: readonly LeftOut[]): Telling {
  const { silent, confidence } = passage[0]!;
  const wordings = Array.from({ length: MOST_WORDINGS }, (_, rank) =>
    flatMap(passage, ({ words }) => words[rank] ?? []),
  )
    .flat()
    .slice(0, MOST_WORDINGS);
  return {
    kind: 'omission',
    about: null,
    parts: wordings.map((span) => [span]),
    absent: silent,
    note: omissionNote(story.words(wordings[0]!)),
    confidence,
    worth: 1 - passage.reduce((none, { worth }) => none * (1 - worth), 1),
    topics: passage.map(({ column, sentence }) => story.topicOf(column, sentence)),
  };
}

/** What is asked of every sentence. */
interface Asked {
  readonly story: Story;
  /** By column the stems of all that it says. */
  readonly stems: readonly ReadonlySet<string>[];
  /** The same of several columns together, by their numbers. */
  readonly said: Map<string, ReadonlySet<string>>;
  readonly unsaid: Unsaid;
}

function readSentence(
  { story, stems, said, unsaid }: Asked,
  column: number,
  sentence: number,
): LeftOut[] {
  const links = story.linksAt(column, sentence);
  const linked = new Set(links.map(({ a, b }) => (a.column === column ? b.column : a.column)));
  const silent = story.columns
    .map((_, other) => other)
    .filter((other) => story.areComparable(column, other))
    .filter((other) => !linked.has(other) || story.columns.length === 2);
  if (silent.length === 0) return [];
  const placed = story.sentence(column, sentence);
  const others = stemsOf(silent, stems, said);
  const told = links.some(
    ({ relation, confidence }) => relation !== 'partial' && confidence >= TOLD,
  );
  const pieces = told ? [] : freshPieces(placed.view, others);
  const quotation = quotedAlone(placed.view, others);
  const spans = pieces.map((piece) => spanOfRun(placed.view, piece));
  const found = pickApart(quotation ? [quotation, ...spans] : spans, MOST_WORDINGS, (one) => one);
  if (found.length === 0 || isPageTalk(placed.view)) return [];
  const asked = unsaid
    .among(silent, sentence, found)
    .map((those, at) => ({ span: found[at]!, silent: those }));
  const absent = asked.find((one) => one.silent.length > 0)?.silent ?? [];
  if (absent.length === 0) return [];
  const likeness = unsaid.likeness(absent, column, sentence);
  if (unsaid.isTooLike(likeness)) return [];
  const silence = silenceOf(story, column, sentence, absent, others);
  const confidence = SURE_ALONE - LINKED_DOUBT * silence.linked - LIKE_DOUBT * likeness;
  if (confidence < LEAST_SURE) return [];
  return [
    {
      column,
      sentence,
      silent: absent,
      linked: silence.linked > 0,
      words: asked
        .filter((one) => absent.every((other) => one.silent.includes(other)))
        .map(({ span }) => span),
      confidence,
      worth: rankOmission(story.ranker, omissionRow(placed, silence)),
    },
  ];
}

/** Share of numbers from which a sentence is a table or a list of dates, and the fewest of them. */
const TABLE_SHARE = 0.25;
const LEAST_NUMBERS = 7;

/** A post with its tags and addresses as pages embed them, a list of dates, `Here's how it went:`: nobody misses it elsewhere. */
function isPageTalk({ tokens }: SentenceView): boolean {
  const numbers = tokens.filter(({ pos }) => pos === 'NUM').length;
  if (numbers >= LEAST_NUMBERS && numbers > TABLE_SHARE * tokens.length) return true;
  const [first, second] = tokens[0]?.lower === 'and' ? tokens.slice(1) : tokens;
  const points = first?.lower === 'here' && /^(?:[’']s|is|are)$/.test(second?.lower ?? '');
  if (points && tokens.some(({ text }) => text === ':')) return true;
  return tokens.some(({ text }) => /^[#@]\p{L}|^https?:|\.(?:com|org)\/|^\S+@\S+\.\S/u.test(text));
}

/** What the ranker wants to know of the silence of some columns on a sentence. */
export function silenceOf(
  story: Story,
  column: number,
  sentence: number,
  silent: readonly number[],
  stems: ReadonlySet<string>,
): Silence {
  const linked = (at: number) =>
    Math.max(
      0,
      ...story
        .linksAt(column, at)
        .filter(({ a, b }) => silent.includes(a.column === column ? b.column : a.column))
        .map(({ confidence }) => confidence),
    );
  return {
    stems,
    linked: linked(sentence),
    linkedBeside: [linked(sentence - 1), linked(sentence + 1)],
    sentences: story.columns[column]!.sentences.length,
  };
}

/** The pieces of a sentence that say the most that the others never say, the best first. */
function freshPieces(view: SentenceView, stems: ReadonlySet<string>) {
  return cutPieces(view, LEAST_PIECE)
    .map((piece) => {
      const content = view.tokens.slice(piece.first, piece.end).filter(isContent);
      const fresh = content.filter(({ stem }) => !stems.has(stem));
      return {
        piece,
        size: content.length,
        share: fresh.length / Math.max(1, content.length),
        // A piece of names alone says who, not what is left out of them.
        rarity: fresh
          .filter(({ pos }) => pos !== 'PROPN')
          .reduce((sum, token) => sum + newsRarity(token.stem), 0),
      };
    })
    .filter(({ share, size }) => size >= LEAST_CONTENT && share >= LEAST_FRESH)
    .filter(({ piece }) => hasMatter(view, piece))
    .sort((x, y) => y.rarity - x.rarity || x.piece.first - y.piece.first)
    .map(({ piece }) => piece);
}

/** All that some columns say; kept in `said`, as many sentences miss in the same columns. */
function stemsOf(
  silent: readonly number[],
  stems: readonly ReadonlySet<string>[],
  said: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  if (silent.length === 1) return stems[silent[0]!]!;
  const key = silent.join(' ');
  const all = said.get(key) ?? new Set(silent.flatMap((other) => [...stems[other]!]));
  said.set(key, all);
  return all;
}

/** The quotation of the sentence of whose words the others use the fewest, as it stands; null where there is none. */
function quotedAlone(view: SentenceView, stems: ReadonlySet<string>): ColumnSpan | null {
  let best: ColumnSpan | null = null;
  let most = LEAST_FRESH;
  for (let first = 0; first < view.tokens.length; first += 1) {
    if (!view.quoted[first]) continue;
    let end = first;
    while (end < view.tokens.length && view.quoted[end]) end += 1;
    const content = view.tokens.slice(first, end).filter(isContent);
    const share = content.filter(({ stem }) => !stems.has(stem)).length / content.length;
    const span = spanOfRun(view, { first, end });
    const isWhole = content.length >= LEAST_QUOTED && span.end - span.start <= LONGEST_RUN;
    if (isWhole && share >= most) {
      best = span;
      most = share;
    }
    first = end;
  }
  return best;
}
