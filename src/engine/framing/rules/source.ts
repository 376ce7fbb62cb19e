import { inQuotes } from '../../../model/in-quotes';
import type { Token } from '../../prepared';
import { isContent } from '../token-marks';
import {
  countShared,
  densestRun,
  type PairRule,
  type Side,
  type TokenRun,
  tellSides,
} from '../sentence-pair';
import type { PlacedSentence } from '../contrasts';
import type { SentenceView } from '../sentence-view';
import { areOneBody } from '../short-form';
import { findSpeech, type Speech } from '../speech';
import { countGoverned, governedBy, isSameMatter } from './governed';

/** Words of content that both sentences must share beside the sources. */
const LEAST_SHARED = 3;
/** Least confidence of a link for which a source is told as missing. Score 0..1. */
const SURE = 0.7;
/** Verbs that give a source for what is told; the others tell what somebody did. */
const GIVES =
  /^(?:say|tell|report|state|write|confirm|disclose|claim|allege|announce|testify|determine|add|note|acknowledge|argue)$/;
/** Words of content that the words without a source must share. */
const LEAST_TOLD = 3;
/** Words of content beside names that the source is given for and the other has too. */
const LEAST_GOVERNED = 2;
/** How often readers point out such a contrast. Score 0..1. */
const WORTH = 0.25;

/** Where a sentence has what it says from. */
interface Source {
  readonly run: TokenRun;
  readonly head: number;
  readonly form: Speech['form'];
  readonly entity: number | null;
  /** The verb of saying; none after `according to`. */
  readonly lemma: string | null;
}

/** The same from another source, `officials said` against `Moss said`, or from one and from none. */
export const tellSource: PairRule = (side) => {
  const { own, other, pair } = side;
  if (countShared(side) < LEAST_SHARED) return [];
  const [mine, ...further] = sourcesOf(side, own);
  const [theirs, ...others] = sourcesOf(side, other);
  if (!mine || mine.form === 'pronoun') return [];
  const note = (one: string, another: string) =>
    `Who is given as the source differs: ${inQuotes(one)} against ${inQuotes(another)}.`;
  if (theirs) {
    if (own !== pair.a || theirs.form === 'pronoun') return [];
    const isShared = [mine, ...further].some((x) =>
      [theirs, ...others].some((y) => isSame(side, x, y)),
    );
    if (isShared || !isSameMatter(side, mine.run, theirs.run)) return [];
    return tellSides(side, 'attribution', mine.run, theirs.run, WORTH * pair.link.confidence, note);
  }
  // Headlines hardly ever give a source.
  if (pair.link.confidence < SURE || other.inTitle || !isBare(side, other)) return [];
  const told = toldPart(side, mine);
  if (!told) return [];
  return tellSides(
    side,
    'attribution',
    mine.run,
    told,
    WORTH * pair.link.confidence,
    (source, bare) =>
      `${inQuotes(source)} gives a source for what is told without one: ${inQuotes(bare)}.`,
  );
};

/** All that a sentence gives as a source, the first the one that is shown. */
function sourcesOf({ pair }: Side, { view }: PlacedSentence): Source[] {
  const sources: Source[] = [];
  const mentions = pair.story.mentionsAt(view.column, view.sentence);
  for (const [at, { lower }] of view.tokens.entries()) {
    if (lower !== 'according' || view.tokens[at + 1]?.lower !== 'to' || view.quoted[at]) continue;
    const phrase = view.phrases[view.phraseOf[at + 2] ?? -1];
    if (!phrase) continue;
    const head = view.tokens[phrase.end - 1]!;
    const named = view.tokens.slice(at + 2, phrase.end).some(({ pos }) => pos === 'PROPN');
    sources.push({
      run: { first: at, end: Math.max(phrase.end, at + 3) },
      head: phrase.end - 1,
      form: named ? 'named' : 'unnamed',
      entity:
        mentions.find(({ start, end }) => start < head.end && head.start < end)?.entity ?? null,
      lemma: null,
    });
  }
  for (const { speaker, at, form, entity, lemma } of findSpeech(view, mentions)) {
    if (!GIVES.test(lemma)) continue;
    const run = { first: Math.min(speaker.first, at), end: Math.max(speaker.end, at + 1) };
    sources.push({ run, head: speaker.end - 1, form, entity, lemma });
  }
  return sources;
}

function isSame({ own, other }: Side, x: Source, y: Source): boolean {
  if (isUnnamed(own.view, x, y) || isUnnamed(other.view, y, x)) return false;
  if (x.entity !== null && x.entity === y.entity) return true;
  if (isWrittenBy(own.view, x, y) || isWrittenBy(other.view, y, x)) return true;
  const words = (view: typeof own.view, source: Source) =>
    view.tokens
      .slice(source.run.first, endOfSource(view, source))
      .filter((token) => /^(?:PROPN|NOUN)$/.test(token.pos));
  const theirs = words(other.view, y);
  const texts = (view: typeof own.view, { run }: Source) =>
    view.tokens.slice(run.first, run.end).map(({ text }) => text);
  if (areOneBody(texts(own.view, x), texts(other.view, y))) return true;
  if (isMisspelt(words(own.view, x), theirs)) return true;
  return words(own.view, x).some(({ stem }) => theirs.some((token) => token.stem === stem));
}

/** What somebody has written. */
const DOCUMENT =
  /^(?:report|letter|memo|statement|filing|complaint|email|e-mail|tweet|post|message|note|paper|article)$/;
/** Tokens of what is said of a document: `a letter that The Herald printed`. */
const DOCUMENT_REACH = 8;

const isDocument = ({ tokens }: SentenceView, { head }: Source) =>
  DOCUMENT.test(tokens[head]!.lemma);

/** `the letter said` against `Moss wrote`: the letter is hers. */
function isWrittenBy(view: SentenceView, written: Source, writer: Source): boolean {
  return isDocument(view, written) && writer.lemma === 'write';
}

/** A document is named with where it stands: `according to a letter that The Herald printed`. */
function endOfSource(view: SentenceView, source: Source): number {
  const { end } = source.run;
  if (!isDocument(view, source) || source.lemma !== null) return end;
  const behind = view.tokens.slice(end, end + DOCUMENT_REACH);
  const stop = behind.findIndex(({ pos }) => pos === 'PUNCT');
  return end + (stop < 0 ? behind.length : stop);
}

/** Those who speak for others, whom an article may name or not. */
const SPEAKER =
  /^(?:spokes(?:man|woman|person|people)|officials?|sources?|aides?|lawyers?|attorneys?|experts?|investigators?)$/;

/** `a spokesman said` against `Bo Tarn, a spokesman, said`: one does not say who it is. */
function isUnnamed({ tokens }: SentenceView, one: Source, other: Source): boolean {
  const { first, end } = one.run;
  return (
    one.form === 'unnamed' &&
    other.form === 'named' &&
    tokens.slice(first, end).some(({ lower }) => SPEAKER.test(lower))
  );
}

/** One name in two spellings, as with a letter left out. */
function isMisspelt(xs: readonly Token[], ys: readonly Token[]): boolean {
  const isLong = ({ pos, lower }: Token) => pos === 'PROPN' && lower.length > 5;
  return xs.some(
    (x) =>
      isLong(x) &&
      ys.some(
        (y) =>
          isLong(y) &&
          x.lower.slice(0, 2) === y.lower.slice(0, 2) &&
          x.lower.slice(-4) === y.lower.slice(-4),
      ),
  );
}

/** Words by which a sentence names where it has something from without a verb of saying. */
const ANNOUNCES =
  /^(?:announcement|statement|report|ruling|filing|complaint|indictment|memo|letter|tweet|interview|briefing|conference|poll|study|survey|testimony|transcript|document|source|official|spokesman|spokeswoman|spokesperson|accuse|allege|allegation|claim|according)$/;

/** Told in the article's own voice: no source, no quotation, no announcement, in it or in the sentences beside. */
function isBare(side: Side, { view }: PlacedSentence): boolean {
  if (view.quoted.some(Boolean)) return false;
  const { story } = side.pair;
  const { sentences } = story.columns[view.column]!;
  return [view.sentence - 1, view.sentence, view.sentence + 1].every((sentence) => {
    if (!sentences[sentence]) return true;
    const { tokens, marks } = story.sentence(view.column, sentence).view;
    const names = marks.says.some(
      (says) => says && (sentence === view.sentence || GIVES.test(says.lemma)),
    );
    return !names && !tokens.some(({ lemma }) => ANNOUNCES.test(lemma));
  });
}

/** A clause with its verb, not `of the fight against the law`. */
function statesSomething(
  { tokens, phrases, phraseOf }: SentenceView,
  { first, end }: TokenRun,
): boolean {
  if (/^(?:ADP|SCONJ|CCONJ)$/.test(tokens[first]!.pos)) return false;
  return tokens.some((_, at) => at > first && at < end && phrases[phraseOf[at]!]?.kind === 'verb');
}

/** The part of the other sentence that tells what the source is given for. */
function toldPart(side: Side, { run }: Source): TokenRun | null {
  const { own, other, partner } = side;
  const governed = governedBy(own.view, run);
  if (countGoverned(side, governed, null) < LEAST_GOVERNED) return null;
  const told = [...partner]
    .filter(([i]) => i >= governed.first && i < governed.end && isContent(own.view.tokens[i]!))
    .map(([, j]) => j);
  const words = told.length < LEAST_SHARED ? null : densestRun(other.view, told, LEAST_TOLD);
  if (!words || !statesSomething(other.view, words)) return null;
  // `requested that the wall be mended`: somebody else's words all the same.
  if (/^(?:that|whether|if)$/.test(other.view.tokens[words.first - 1]?.lower ?? '')) return null;
  // Another number is another fact: the source is not given for this one.
  const matched = new Set(partner.values());
  const isOther =
    hasNumber(other.view, words, (at) => !matched.has(at)) ||
    hasNumber(own.view, governed, (at) => !partner.has(at));
  return isOther ? null : words;
}

function hasNumber(
  { tokens }: SentenceView,
  { first, end }: TokenRun,
  counts: (at: number) => boolean,
): boolean {
  return tokens.some(({ pos }, at) => pos === 'NUM' && at >= first && at < end && counts(at));
}
