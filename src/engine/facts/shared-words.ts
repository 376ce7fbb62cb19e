import { overlaps } from '../../model/span';
import { firstIndex } from '../first-index';
import type { PreparedArticle, Token, TokenSentence } from '../prepared';
import { LIGHT_VERBS } from './clause-context';
import { kindsOf } from './kindred';
import { isContent, type Rarity } from './rarity';
import { spansTouching } from './spans-touching';
import { type Figures, figuresReader, NO_FIGURES, type Stretch } from './told-figures';

/** A sentence with what it has in common with a stretch of another column. */
export interface Near {
  readonly column: number;
  /** Which sentence of its column. */
  readonly sentence: number;
  readonly figures: Figures;
  /** By rarity the part of the stretch's words that the sentence has or calls by a kindred word. Score 0..1. */
  readonly share: number;
  /** Words in common that are no names, numbers or verbs of saying. */
  readonly notions: number;
  /** In how many sentences the rarest common name stands; infinite where there is none. */
  readonly rarestName: number;
}

/** A word of the articles. */
interface Word {
  readonly weight: number;
  /** In how many sentences of the stories it stands. */
  readonly standsIn: number;
  /** The sentences that have it, then those of each row of kindred words: numbers over all columns, ascending. */
  readonly postings: readonly number[][];
}

/** A word of a stretch that is looked for in sentences of others. */
interface Asked {
  readonly word: Word;
  /** What its last token is. */
  role: number;
  isMeasured: boolean;
}

/** What is counted of one sentence while one stretch is in hand; there is one for each sentence, used again for every stretch. */
interface Tally {
  readonly sentence: number;
  stretch: number;
  /** The last word of the stretch that was counted here, and how many were. */
  word: number;
  words: number;
  mass: number;
  notions: number;
  rarestName: number;
}

/** What a kindred word counts against the very word. */
const KINDRED_SHARE = 0.7;
/** Sentences that may hold a word before it leads nowhere; bounds the cost. */
const MAX_POSTINGS = 80;

/** Numbers and dates of a sentence that are asked one by one; a page without full stops has thousands. */
const FEW_MEASURES = 16;

/** What a token can be, as bits. */
const NOTION = 1;
const NAME = 2;
const MEASURED = 4;

/** All sentences by their words, numbers, dates and times: finds those that have words in common with a stretch. */
export class SharedWords {
  private readonly rarity: Rarity;
  private readonly words: Word[] = [];
  /** By stem. */
  private readonly indexes = new Map<string, number>();
  /** By row of kindred words the sentences that have one of them. */
  private readonly rows = new Map<number, number[]>();
  /** By column and token the index of its word, and what the token is; -1 where it says nothing of the topic. */
  private readonly wordOf: Int32Array[];
  private readonly roles: Uint8Array[];
  /** By sentence. */
  private readonly columns: number[] = [];
  private readonly places: number[] = [];
  private readonly figures: Figures[] = [];
  private readonly tallies: Tally[];
  private readonly readers: ((stretch: Stretch) => Figures)[];
  private stretches = 0;

  /** Reads all sentences: what only a caption or a summary tells is told too. Cost: linear in the tokens. */
  constructor(columns: readonly PreparedArticle[], rarity: Rarity) {
    this.rarity = rarity;
    this.readers = columns.map(figuresReader);
    this.wordOf = columns.map(({ tokens }) => new Int32Array(tokens.length).fill(-1));
    this.roles = columns.map(({ tokens }) => new Uint8Array(tokens.length));
    for (const [column, article] of columns.entries())
      for (const [place, sentence] of article.sentences.entries())
        this.readSentence(article, column, place, sentence);
    this.tallies = this.columns.map((_, sentence) => ({
      sentence,
      stretch: 0,
      word: 0,
      words: 0,
      mass: 0,
      notions: 0,
      rarestName: Infinity,
    }));
  }

  private readSentence(
    article: PreparedArticle,
    column: number,
    place: number,
    sentence: TokenSentence,
  ): void {
    const number = this.columns.push(column) - 1;
    this.places.push(place);
    this.figures.push(this.readers[column]!(sentence));
    const measures = [
      ...spansTouching(article.quantities, sentence),
      ...spansTouching(article.dates, sentence),
    ];
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = article.tokens[at]!;
      if (!isContent(token)) continue;
      const word = this.indexOf(token.stem);
      this.wordOf[column]![at] = word;
      const isMeasured =
        measures.length <= FEW_MEASURES
          ? measures.some((span) => overlaps(span, token))
          : spansTouching(article.quantities, token).length > 0 ||
            spansTouching(article.dates, token).length > 0;
      this.roles[column]![at] = roleOf(token) | (isMeasured ? MEASURED : 0);
      for (const list of this.words[word]!.postings) if (list.at(-1) !== number) list.push(number);
    }
  }

  private indexOf(stem: string): number {
    const known = this.indexes.get(stem);
    if (known !== undefined) return known;
    const weight = this.rarity.weight(stem);
    const standsIn = this.rarity.sentencesWith(stem).length;
    const kindred = kindsOf(stem).map((kind) => {
      const row = this.rows.get(kind) ?? [];
      this.rows.set(kind, row);
      return row;
    });
    this.indexes.set(stem, this.words.length);
    return this.words.push({ weight, standsIn, postings: [[], ...kindred] }) - 1;
  }

  /** What a stretch of a column gives in figures. Cost: linear in the stretch. */
  figuresIn(column: number, stretch: Stretch): Figures {
    return this.readers[column]!(stretch);
  }

  /**
   * The sentences of other columns that share two words of a stretch or kindred ones; where both give figures to compare, one
   * is enough. Cost: the sentences that share a meaning, at most `MAX_POSTINGS` for each.
   */
  near(column: number, stretch: Stretch, figures: Figures): Near[] {
    const asked = this.askedOf(column, stretch);
    const hasFigures = figures !== NO_FIGURES;
    const near = this.touchedBy(asked, column).filter(
      ({ words, sentence }) => words > 1 || (hasFigures && this.figures[sentence] !== NO_FIGURES),
    );
    let total = 0;
    for (const one of asked) {
      total += one.word.weight;
      if (leadsFar(one)) addEverywhere(near, one);
    }
    return near.map(({ sentence, mass, notions, rarestName }) => ({
      column: this.columns[sentence]!,
      sentence: this.places[sentence]!,
      figures: this.figures[sentence]!,
      share: total > 0 ? mass / total : 0,
      notions,
      rarestName,
    }));
  }

  /** The words of a stretch, each once. */
  private askedOf(column: number, { firstToken, endToken }: Stretch): Asked[] {
    const [words, roles] = [this.wordOf[column]!, this.roles[column]!];
    const asked = new Map<number, Asked>();
    for (let at = firstToken; at < endToken; at += 1) {
      const index = words[at]!;
      if (index < 0) continue;
      const role = roles[at]!;
      const known = asked.get(index);
      if (!known)
        asked.set(index, { word: this.words[index]!, role, isMeasured: (role & MEASURED) > 0 });
      else {
        known.role = role;
        known.isMeasured ||= (role & MEASURED) > 0;
      }
    }
    return [...asked.values()];
  }

  /** The sentences of other columns with a word that does not stand everywhere, each with all such words counted. */
  private touchedBy(asked: readonly Asked[], column: number): Tally[] {
    this.stretches += 1;
    const touched: Tally[] = [];
    for (let at = 0; at < asked.length; at += 1) {
      const isCounted = !leadsFar(asked[at]!);
      const { postings } = asked[at]!.word;
      for (const list of postings) {
        if (list.length > MAX_POSTINGS) continue;
        for (const sentence of list) {
          if (this.columns[sentence] === column) continue;
          const tally = this.tallies[sentence]!;
          if (tally.stretch !== this.stretches) {
            begin(tally, this.stretches);
            touched.push(tally);
          }
          if (tally.word === at) continue;
          tally.word = at;
          tally.words += 1;
          if (isCounted) add(tally, asked[at]!, list === postings[0]);
        }
      }
    }
    return touched;
  }
}

function begin(tally: Tally, stretch: number): void {
  tally.stretch = stretch;
  tally.word = -1;
  tally.words = 0;
  tally.mass = 0;
  tally.notions = 0;
  tally.rarestName = Infinity;
}

function add(tally: Tally, { word, role, isMeasured }: Asked, isVery: boolean): void {
  tally.mass += isVery ? word.weight : word.weight * KINDRED_SHARE;
  if (isMeasured) return;
  if (isVery && role & NAME) tally.rarestName = Math.min(tally.rarestName, word.standsIn);
  else if (role & NOTION) tally.notions += 1;
}

/** True for a word that stands, or whose kindred stand, in too many sentences to go through them. */
function leadsFar({ word: { postings } }: Asked): boolean {
  return postings.some(({ length }) => length > MAX_POSTINGS);
}

/** Adds such a word to those of some sentences that have it. */
function addEverywhere(tallies: readonly Tally[], asked: Asked): void {
  const [very, ...kindred] = asked.word.postings;
  for (const tally of tallies) {
    if (holds(very!, tally.sentence)) add(tally, asked, true);
    else if (kindred.some((list) => holds(list, tally.sentence))) add(tally, asked, false);
  }
}

function holds(ascending: readonly number[], wanted: number): boolean {
  return ascending[firstIndex(ascending, (one) => one >= wanted)] === wanted;
}

/** Verbs and times that tell nothing of the matter. Lemmas. */
const NO_NOTIONS: ReadonlySet<string> = new Set([
  ...LIGHT_VERBS,
  ...'second minute hour day week month year decade century today yesterday tomorrow'.split(' '),
]);

function roleOf({ pos, lemma, lower }: Token): number {
  const isNotion = pos !== 'NUM' && !NO_NOTIONS.has(lemma) && !/\d/.test(lower);
  return (isNotion ? NOTION : 0) | (pos === 'PROPN' ? NAME : 0);
}
