import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../model/span';
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

/** What a word is by itself, wherever it stands. */
interface Word {
  readonly lower: string;
  readonly stem: string;
  /** By part of speech, as far as it was met as that, and not as half of a contraction: those know their own. */
  readonly lemmas: Map<PartOfSpeech, string>;
}

/**
 * The words met so far: stemmer and lemmatiser take longer than all the rest of the tagger, and news repeats its words. One string
 * for all places of a word also makes every look-up by it later quick.
 */
const WORDS_MET = new Map<string, Word>();
/** Words kept at most, some 3 MB; a text with more different ones (a page of random letters) begins anew. */
const MAX_WORDS = 20_000;

/*
 * The tagger keeps the words that it has met, and takes `council’s` or `O’Hara...` for one token or for two by what it read before.
 * Parted beforehand, the same text always gives the same tokens.
 */
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
  const read = tagged.out(its['value']!) as string[];
  const spaces = tagged.out(its['precedingSpaces']!) as string[];
  const starts = startsOf(folded, read, spaces, joints);
  if (!starts) return breakWords(piece, offset);
  const parts = tagged.out(its['pos']!) as PartOfSpeech[];
  const stops = tagged.out(its['stopWordFlag']!) as boolean[];
  const contracted = tagged.out(its['contractionFlag']!) as boolean[];
  const isLatin = isMostlyLatin(piece);
  return read.map((known, index) => {
    const at = starts[index]!;
    const value = piece.slice(at, at + known.length);
    const word = wordAt(tagged, index, value);
    // With letters that the tagger does not know, and a capital, it is no English word.
    const isUnknown = value !== known || (isLatin && OTHER_SCRIPT.test(value));
    const isName = isUnknown && CAPITAL_WORD.test(value);
    const pos = isName ? 'PROPN' : parts[index]!;
    return {
      start: offset + at,
      end: offset + at + value.length,
      text: value,
      lower: word.lower,
      lemma: contracted[index]! ? lemmaAt(tagged, index) : lemmaOf(tagged, index, word, pos),
      stem: word.stem,
      pos,
      stop: stops[index]! && !isName,
    };
  });
}

/** True where the text is mostly in Latin script: elsewhere a capital of another script tells no name. */
function isMostlyLatin(piece: string): boolean {
  return !OTHER_SCRIPT.test(piece) || (piece.match(LATIN_LETTERS)?.length ?? 0) > piece.length / 2;
}

function wordAt(tagged: TaggedTokens, index: number, value: string): Word {
  const known = WORDS_MET.get(value);
  if (known) return known;
  if (WORDS_MET.size >= MAX_WORDS) WORDS_MET.clear();
  const lower = lowerOf(value);
  const stem = (tagged.itemAt(index).out(TAGGER.its['stem']!) as string).toLowerCase();
  const word = { lower, stem: unfolded(stem, lower), lemmas: new Map<PartOfSpeech, string>() };
  WORDS_MET.set(value, word);
  return word;
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

function lemmaOf(tagged: TaggedTokens, index: number, word: Word, pos: PartOfSpeech): string {
  const known = word.lemmas.get(pos);
  if (known !== undefined) return known;
  const found = unfolded(lemmaAt(tagged, index), word.lower);
  const lemma = found === word.lower ? word.lower : found;
  word.lemmas.set(pos, lemma);
  return lemma;
}

function lemmaAt(tagged: TaggedTokens, index: number): string {
  return (tagged.itemAt(index).out(TAGGER.its['lemma']!) as string).toLowerCase();
}

/** Where the tagger must see two tokens: before an owner's ending (`council|’s`) and before dots; ascending. */
function jointsOf(piece: string): number[] {
  const endings = /['’]s/u.test(piece) ? Array.from(piece.matchAll(OWNER)) : [];
  const dots = piece.includes('..') ? Array.from(piece.matchAll(DOTS)) : [];
  const joints = [
    ...endings
      .filter(({ 0: word }) => !CONTRACTING.has(word.toLowerCase()))
      .map(({ index, 0: word }) => index + word.length),
    ...dots.map(({ index }) => index),
  ];
  return joints.sort((x, y) => x - y);
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
  values: readonly string[],
  spaces: readonly string[],
  joints: readonly number[],
): number[] | null {
  const starts: number[] = [];
  let at = 0;
  let joint = 0;
  for (const [index, value] of values.entries()) {
    if (at === joints[joint]) joint += 1;
    else at += spaces[index]!.length;
    if (!piece.startsWith(value, at)) return null;
    starts.push(at);
    at += value.length;
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
