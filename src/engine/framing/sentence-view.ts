import { newsRarity } from '../align/news-frequency';
import { firstIndex } from '../first-index';
import { spansTouching } from '../facts/spans-touching';
import type { PreparedArticle, Quantity, Token } from '../prepared';
import type { Stance } from './stance-words.table';
import { markTokens, type TokenMarks } from './token-marks';
import { findLoaded, findOpenings, findPlain, findStances, type WordHit } from './word-lists';

/** Tokens of a sentence that are looked at: what follows in a longer one (a page without a full stop) is not compared. */
const MAX_TOKENS = 120;

/** A stretch of tokens `[first, end)` that a reader takes in as one: `the naval armada`, `has been sent`, `to the Gulf`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly kind: 'noun' | 'verb' | 'other';
}

/**
 * One sentence as the framing rules see it; tokens are numbered from its first. What no rule asks of it is not read.
 * Cost: linear in its tokens, each part once.
 */
export class SentenceView {
  readonly column: number;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  private readonly article: PreparedArticle;
  /** All named from the beginning, so that all views are of one shape to the machine. */
  private readonly parts: SentenceParts = {
    phrases: null,
    phraseOf: null,
    quoted: null,
    marks: null,
    stances: null,
    loaded: null,
    plain: null,
    rarity: null,
    openings: null,
    hits: null,
    coloured: null,
  };

  constructor(article: PreparedArticle, column: number, sentence: number) {
    const { firstToken, endToken } = article.sentences[sentence]!;
    this.article = article;
    this.column = column;
    this.sentence = sentence;
    this.tokens = article.tokens.slice(firstToken, Math.min(endToken, firstToken + MAX_TOKENS));
  }

  get phrases(): readonly Phrase[] {
    return (this.parts.phrases ??= splitPhrases(this.tokens));
  }

  /** Index of the phrase of each token, -1 for punctuation between phrases. */
  get phraseOf(): readonly number[] {
    return (this.parts.phraseOf ??= this.readPhraseOf());
  }

  /** True for the tokens inside quotation marks. */
  get quoted(): readonly boolean[] {
    return (this.parts.quoted ??= quotedTokens(this.article, this.sentence, this.tokens));
  }

  get marks(): TokenMarks {
    return (this.parts.marks ??= markTokens(this.tokens, this.quoted));
  }

  /** By token the stances that its words show. */
  get stances(): readonly (ReadonlySet<Stance> | null)[] {
    return (this.parts.stances ??= spread(
      this.tokens,
      findStances(this.openings, this.tokens),
      null,
    ));
  }

  /** By token the notions for which it is a loaded word. */
  get loaded(): readonly (readonly number[])[] {
    return (this.parts.loaded ??= this.notions(this.hits.loaded));
  }

  /** By token the notions for which it is a plain word. */
  get plain(): readonly (readonly number[])[] {
    return (this.parts.plain ??= this.notions(this.hits.plain));
  }

  /** The tokens that are a loaded or a plain word, ascending: few. */
  get coloured(): readonly number[] {
    return (this.parts.coloured ??= tokensOf([...this.hits.loaded, ...this.hits.plain]));
  }

  private get hits(): NonNullable<SentenceParts['hits']> {
    return (this.parts.hits ??= {
      loaded: findLoaded(this.openings, this.tokens),
      plain: findPlain(this.openings, this.tokens),
    });
  }

  /** By token its rarity in news, for words of content, status or stance; 0 for others, of which nobody asks. */
  get rarity(): readonly number[] {
    const { marks, stances, tokens } = this;
    return (this.parts.rarity ??= tokens.map(({ stem }, at) =>
      marks.content[at] || marks.status[at] || stances[at] ? newsRarity(stem) : 0,
    ));
  }

  /** The numbers in a run of tokens. Cost: logarithmic in the article. */
  quantitiesIn({ first, end }: Pick<Phrase, 'first' | 'end'>): readonly Quantity[] {
    const run = { start: this.tokens[first]!.start, end: this.tokens[end - 1]!.end };
    return spansTouching(this.article.quantities, run);
  }

  /** The tokens at which an entry of a word list may begin: few. */
  private get openings(): readonly number[] {
    return (this.parts.openings ??= findOpenings(this.tokens));
  }

  private readPhraseOf(): readonly number[] {
    const phraseOf = this.tokens.map(() => -1);
    for (const [index, { first, end }] of this.phrases.entries()) phraseOf.fill(index, first, end);
    return phraseOf;
  }

  private notions(hits: NotionHits): readonly (readonly number[])[] {
    const notions = hits.map((hit) => ({ ...hit, value: hit.value.map(({ notion }) => notion) }));
    return spread(this.tokens, notions, NO_NOTIONS);
  }
}

/** What a view has read of its sentence; null where nobody has asked. */
interface SentenceParts {
  phrases: readonly Phrase[] | null;
  phraseOf: readonly number[] | null;
  quoted: readonly boolean[] | null;
  marks: TokenMarks | null;
  stances: readonly (ReadonlySet<Stance> | null)[] | null;
  loaded: readonly (readonly number[])[] | null;
  plain: readonly (readonly number[])[] | null;
  rarity: readonly number[] | null;
  openings: readonly number[] | null;
  hits: { readonly loaded: NotionHits; readonly plain: NotionHits } | null;
  coloured: readonly number[] | null;
}

type NotionHits = ReturnType<typeof findLoaded>;

const NO_NOTIONS: readonly number[] = [];

/** The tokens that hits hold, each once, ascending. */
function tokensOf(hits: readonly WordHit<unknown>[]): number[] {
  const held = new Set<number>();
  for (const { first, end } of hits) for (let at = first; at < end; at += 1) held.add(at);
  return [...held].sort((x, y) => x - y);
}

/** By token the value of the hit that holds it, `none` for all others. */
function spread<Value>(
  tokens: readonly Token[],
  hits: readonly WordHit<Value>[],
  none: Value,
): readonly Value[] {
  const values = tokens.map(() => none);
  for (const { first, end, value } of hits) values.fill(value, first, end);
  return values;
}

function quotedTokens(
  article: PreparedArticle,
  sentence: number,
  tokens: readonly Token[],
): boolean[] {
  const { start, end } = article.sentences[sentence]!;
  const spans = quotationsAround(article, start, end);
  return tokens.map((token) =>
    spans.some((span) => span.start <= token.start && token.end <= span.end),
  );
}

/** The quotations that reach into `[start, end)`. Cost: logarithmic, then linear in those found. */
function quotationsAround(article: PreparedArticle, start: number, end: number) {
  const { quotations } = article;
  const first = firstIndex(quotations, (quotation) => quotation.end > start);
  let after = first;
  while (after < quotations.length && quotations[after]!.start < end) after += 1;
  return quotations.slice(first, after);
}

const NOUN_PARTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const VERB_PARTS = new Set(['AUX', 'VERB', 'PART']);
const POSSESSIVE = /^(?:'s|’s|'|’)$/;
const OWNERS = new Set('his her their its our my your whose'.split(' '));

/**
 * Splits a sentence into noun phrases (with the preposition before them), verb phrases and other words.
 * `[The mayor] [has refused] [to the council's plan]`; punctuation belongs to none, but joins `so-called`, `47-year-old`.
 */
function splitPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = at;
    if (isBreak(tokens, at)) {
      at += 1;
      continue;
    }
    let noun = at;
    while (noun < tokens.length && tokens[noun]!.pos === 'ADP' && noun - at < 2) noun += 1;
    const nounEnd = nounPhraseEnd(tokens, noun);
    const verbEnd = verbPhraseEnd(tokens, at);
    let kind: Phrase['kind'] = 'other';
    if (nounEnd > noun) {
      at = nounEnd;
      kind = 'noun';
    } else if (verbEnd > at) {
      at = verbEnd;
      kind = 'verb';
    } else at = Math.max(noun, at + 1);
    phrases.push({ first, end: at, kind });
  }
  return phrases;
}

/** Signs of a page's markup that the tagger takes for words. */
const MARKUP = /^[*_#|~=>•·]+$/;

function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (MARKUP.test(token.text)) return true;
  if (token.pos !== 'PUNCT' && token.pos !== 'SPACE') return false;
  return !isHyphen(tokens, at);
}

/** A hyphen directly between two words. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^[-‑–/&]$/.test(token.text) &&
    tokens[at - 1]?.end === token.start &&
    tokens[at + 1]?.start === token.end
  );
}

function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let end = from;
  while (at < tokens.length) {
    const { pos, lower } = tokens[at]!;
    const adverbBefore = pos === 'ADV' && /^(?:ADJ|ADV|NUM)$/.test(tokens[at + 1]?.pos ?? '');
    if (pos === 'PRON' && !OWNERS.has(lower)) return at === from ? at + 1 : end;
    const owner = pos === 'PRON';
    const possessive = at > from && POSSESSIVE.test(lower);
    const joined = at > from && (isHyphen(tokens, at) || isHyphen(tokens, at - 1));
    // `right-wing author`: the tagger takes the first half for an adverb.
    const compound = pos === 'ADV' && isHyphen(tokens, at + 1);
    const participle =
      pos === 'VERB' &&
      at > from &&
      /^(?:DET|ADJ)$/.test(tokens[at - 1]!.pos) &&
      /(?:ed|ing|en)$/.test(lower);
    if (
      !(
        NOUN_PARTS.has(pos) ||
        adverbBefore ||
        owner ||
        possessive ||
        joined ||
        compound ||
        participle
      )
    )
      break;
    // A new determiner begins a new phrase: `gave | the girl | a book`.
    if (at > from && (pos === 'DET' || owner) && !possessive && tokens[at - 1]!.pos !== 'DET')
      break;
    at += 1;
    end = at;
  }
  return end;
}

function verbPhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let verb = false;
  while (at < tokens.length) {
    const { pos } = tokens[at]!;
    if (VERB_PARTS.has(pos)) verb = true;
    else if ((pos !== 'ADV' || isHyphen(tokens, at + 1)) && !isHyphen(tokens, at)) break;
    at += 1;
  }
  return verb ? at : from;
}
