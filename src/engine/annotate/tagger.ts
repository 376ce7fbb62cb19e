import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../model/span';
import { matchesOf } from '../matches-of';
import type { PartOfSpeech, Token } from '../prepared';
import { foldLetters } from './fold-letters';

/*
 * The edge to wink-nlp (MIT) and its English model: the one file that knows of them. Its type declarations
 * lag behind its code (`its.stem` and `its.lemma` are called with other arguments than declared), hence the casts.
 */

type Property = (...details: unknown[]) => string | boolean;
interface TaggedTokens {
  out(its: Property): readonly unknown[];
  itemAt(index: number): { out(its: Property): unknown };
}
interface TaggedDocument {
  tokens(): TaggedTokens;
}
interface Tagger {
  readDoc(text: string): TaggedDocument;
  readonly its: Readonly<Record<string, Property>>;
}

/** The tagger that this module holds; built once, on import: about 120 ms. */
const TAGGER = winkNLP(model, ['pos']) as unknown as Tagger;

/** Longest piece given to the tagger at once, in UTF-16 units: its memory grows with the piece, its speed does not. */
const PIECE_LENGTH = 20_000;

/** What the tagger says of a word as one part of speech. */
interface Reading {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  readonly stop: boolean;
}

/** What a word is by itself, wherever it stands. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** With letters that the tagger does not know. */
  readonly isFolded: boolean;
  /** With letters of another script than Latin. */
  readonly isForeign: boolean;
  readonly isCapital: boolean;
  /** As each part of speech that it was met as, but not as half of a contraction: those know their own. */
  readonly readings: Reading[];
}

/**
 * The words met so far, by the tagger's number, or as written where it was given base letters: stemmer and lemmatiser take longer
 * than all the rest of the tagger, and news repeats its words. One string for all places of a word also makes every look-up by it
 * later quick.
 */
const WORDS_MET = new Map<number | string, Word>();
/** Words kept at most, some 3 MB; a text with more different ones (a page of random letters) begins anew. */
const MAX_WORDS = 20_000;

/*
 * The tagger keeps the words that it has met, and takes `council’s` or `O’Hara...` for one token or for two by what it read before.
 * Parted beforehand, the same text always gives the same tokens.
 */
/** What may be an owner's ending. */
const ENDING = /['’]s/gu;
/** A word with an owner's ending behind it. */
const OWNER =
  /(?<![\p{L}\p{M}\p{N}'’])[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*?(?=['’]s(?![\p{L}\p{N}]))/gu;
/** Where dots begin that say that something is left out. */
const DOTS = /(?<=[\p{L}\p{N}])(?=\.{2,})/gu;
/** Behind these the ending is a verb, which the tagger knows. */
const CONTRACTING = new Set(
  'it he she that there here what who where how when why let this'.split(' '),
);

/** A word with a capital. */
const CAPITAL_WORD = /^\p{Lu}[\p{L}\p{M}’'-]*$/u;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
/** A mark that follows its letter. */
const MARK = /\p{M}/u;

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The tokens of one span of the text, with lemma, stem and part of speech.
 * Where the tagger's tokens do not rebuild the text (odd white space), the platform's word breaks are used, untagged (`X`).
 * Cost: linear, some 3 µs a word.
 * Source: wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1.
 */
export function tagSpan(text: string, span: Span): Token[] {
  if (span.end - span.start <= PIECE_LENGTH)
    return tagPiece(text.slice(span.start, span.end), span.start);
  const tokens: Token[] = [];
  for (let start = span.start; start < span.end; ) {
    const end = pieceEnd(text, start, span.end);
    for (const token of tagPiece(text.slice(start, end), start)) tokens.push(token);
    start = end;
  }
  return tokens;
}

/** Where the piece that begins at `start` ends: at a space where there is one, never inside a surrogate pair. */
function pieceEnd(text: string, start: number, limit: number): number {
  if (limit - start <= PIECE_LENGTH) return limit;
  const space = text.lastIndexOf(' ', start + PIECE_LENGTH);
  if (space > start) return space;
  const end = start + PIECE_LENGTH;
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end + 1 : end;
}

function tagPiece(piece: string, offset: number): Token[] {
  const { its } = TAGGER;
  const joints = jointsOf(piece);
  const folded = foldLetters(piece);
  const tagged = TAGGER.readDoc(parted(folded, joints)).tokens();
  const ids = tagged.out(its['uniqueId']!) as number[];
  const known = ids.map((id, index) => WORDS_MET.get(id) ?? meet(tagged, index, id));
  const spaces = tagged.out(its['precedingSpaces']!) as string[];
  const starts = startsOf(folded, known, spaces, joints);
  if (!starts) return breakWords(piece, offset);
  const parts = tagged.out(its['pos']!) as PartOfSpeech[];
  const contracted = tagged.out(its['contractionFlag']!) as boolean[];
  const words = folded === piece ? known : unfoldedWords(tagged, piece, known, starts);
  const isLatin = words.some(({ isForeign }) => isForeign) && isMostlyLatin(piece);
  return words.map((word, index) => {
    const start = offset + starts[index]!;
    // With letters that the tagger does not know, and a capital, it is no English word.
    const isName = word.isCapital && (word.isFolded || (isLatin && word.isForeign));
    const pos = isName ? 'PROPN' : parts[index]!;
    const { lemma, stop } = contracted[index]!
      ? readingAt(tagged, index)
      : readingOf(tagged, index, word, pos);
    return {
      start,
      end: start + word.text.length,
      text: word.text,
      lower: word.lower,
      lemma,
      stem: word.stem,
      pos,
      stop: stop && !isName,
    };
  });
}

/** True where the text is mostly in Latin script: elsewhere a capital of another script tells no name. */
function isMostlyLatin(piece: string): boolean {
  return !OTHER_SCRIPT.test(piece) || (piece.match(LATIN_LETTERS)?.length ?? 0) > piece.length / 2;
}

/** Reads a word that was not met before. `key` is its number, or the word as written where that has other letters. */
function meet(tagged: TaggedTokens, index: number, key: number | string): Word {
  if (WORDS_MET.size >= MAX_WORDS) WORDS_MET.clear();
  const known = readAt(tagged, index, 'value') as string;
  const text = typeof key === 'string' ? key : known;
  const lower = lowerOf(text);
  const stem = (readAt(tagged, index, 'stem') as string).toLowerCase();
  const word: Word = {
    text,
    lower,
    stem: unfolded(stem, lower),
    isFolded: text !== known,
    isForeign: OTHER_SCRIPT.test(text),
    isCapital: CAPITAL_WORD.test(text),
    readings: [],
  };
  WORDS_MET.set(key, word);
  return word;
}

/** The words of a text that has letters beyond the tagger's, in these letters. */
function unfoldedWords(
  tagged: TaggedTokens,
  piece: string,
  known: readonly Word[],
  starts: readonly number[],
): Word[] {
  return known.map((word, index) => {
    const text = piece.slice(starts[index]!, starts[index]! + word.text.length);
    return text === word.text ? word : (WORDS_MET.get(text) ?? meet(tagged, index, text));
  });
}

/** In lower case, and in one form whether a mark is part of its letter or follows it. */
function lowerOf(value: string): string {
  const lower = value.toLowerCase();
  return MARK.test(lower) ? lower.normalize('NFC') : lower;
}

/** What the tagger made of a word's base letters, in the word's own: `kovac` of `kovač` → `kovač`. */
function unfolded(made: string, lower: string): string {
  const folded = foldLetters(lower);
  if (folded === lower) return MARK.test(made) ? made.normalize('NFC') : made;
  return folded.startsWith(made) ? lower.slice(0, made.length) : lower;
}

function readingOf(tagged: TaggedTokens, index: number, word: Word, pos: PartOfSpeech): Reading {
  for (const known of word.readings) if (known.pos === pos) return known;
  const { lemma, stop } = readingAt(tagged, index);
  const own = unfolded(lemma, word.lower);
  const reading = { pos, lemma: own === word.lower ? word.lower : own, stop };
  word.readings.push(reading);
  return reading;
}

function readingAt(tagged: TaggedTokens, index: number): Omit<Reading, 'pos'> {
  return {
    lemma: (readAt(tagged, index, 'lemma') as string).toLowerCase(),
    stop: readAt(tagged, index, 'stopWordFlag') as boolean,
  };
}

function readAt(tagged: TaggedTokens, index: number, property: string): unknown {
  return tagged.itemAt(index).out(TAGGER.its[property]!);
}

/** Where the tagger must see two tokens: before an owner's ending (`council|’s`) and before dots; ascending. */
function jointsOf(piece: string): number[] {
  const joints = ownersIn(piece);
  if (piece.includes('..')) for (const { index } of piece.matchAll(DOTS)) joints.push(index);
  return joints.sort((x, y) => x - y);
}

/** Where owners' endings begin. Only what stands between two spaces around one is searched: a letter can begin a word anywhere. */
function ownersIn(piece: string): number[] {
  const endings: number[] = [];
  let searched = 0;
  for (const { index } of matchesOf(piece, ENDING)) {
    if (index < searched) continue;
    const from = piece.lastIndexOf(' ', index) + 1;
    const space = piece.indexOf(' ', index);
    searched = space < 0 ? piece.length : space;
    for (const { index: at, 0: word } of matchesOf(piece.slice(from, searched), OWNER))
      if (!CONTRACTING.has(word.toLowerCase())) endings.push(from + at + word.length);
  }
  return endings;
}

/** The text with a space put in at each joint. */
function parted(piece: string, joints: readonly number[]): string {
  return joints
    .map((joint, index) => `${piece.slice(joints[index - 1] ?? 0, joint)} `)
    .concat(piece.slice(joints.at(-1) ?? 0))
    .join('');
}

/** Offset of each token, or null where tokens and spaces do not add up to the text; `joints` are no spaces of it. */
function startsOf(
  piece: string,
  words: readonly Word[],
  spaces: readonly string[],
  joints: readonly number[],
): number[] | null {
  const starts: number[] = [];
  let at = 0;
  let joint = 0;
  for (const [index, { text }] of words.entries()) {
    if (at === joints[joint]) joint += 1;
    else at += spaces[index]!.length;
    if (!piece.startsWith(text, at)) return null;
    starts.push(at);
    at += text.length;
  }
  return piece.slice(at).trim() === '' ? starts : null;
}

function breakWords(piece: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const { segment, index, isWordLike } of WORDS.segment(piece)) {
    if (segment.trim() === '') continue;
    const lower = segment.toLowerCase();
    const pos = isWordLike ? 'X' : 'PUNCT';
    tokens.push({
      start: offset + index,
      end: offset + index + segment.length,
      text: segment,
      lower,
      lemma: lower,
      stem: lower,
      pos,
      stop: !isWordLike,
    });
  }
  return tokens;
}
