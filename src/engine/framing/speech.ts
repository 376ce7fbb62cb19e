import { flatMap } from '../flat-map';
import type { EntityMention } from './telling';
import { isContent, type Says } from './token-marks';
import type { Phrase, SentenceView } from './sentence-view';

/** A verb that reports what somebody says, with who says it. Tokens of one sentence. */
export interface Speech extends Says {
  /** The words for the speaker, `[first, end)`. */
  readonly speaker: Pick<Phrase, 'first' | 'end'>;
  /** Known by name, by a common noun, or only by a pronoun. */
  readonly form: 'named' | 'unnamed' | 'pronoun';
  /** The shared entity that the words are of; null where none is known. */
  readonly entity: number | null;
}

const AUXILIARIES = /^(?:AUX|ADV|PART)$/;
/** Words before a verb that make it no report of what was said. */
const NOT_SAID =
  /^(?:to|would|could|can|may|might|will|should|must|not|n't|n’t|did|never|who|whom|which)$/;
/** Words by which a speaker is said to be of something. */
const OWNS = /^(?:for|of|in|at|with|from|on)$/;
/** Nouns that cannot speak, though a reporting verb may stand beside them. */
const MUTE = /^(?:that|which|it|this|there|what|these|those)$/;

/**
 * Who says something in a sentence outside quotation marks: `Ann Moss said`, `said the mayor`.
 * Shape: in reading order; verbs whose speaker is not plain to see are left out. Cost: linear in its tokens.
 */
export function findSpeech(view: SentenceView, mentions: readonly EntityMention[]): Speech[] {
  return flatMap(view.tokens, (token, at): Speech[] => {
    const says = view.marks.says[at];
    if (!says || token.lower.endsWith('ing')) return [];
    const phrase = speakerOf(view, at);
    return phrase ? [{ ...says, ...speakerIn(view, phrase, mentions) }] : [];
  });
}

/** Who the words of a phrase are for. Cost: linear in the phrase and the mentions. */
export function speakerIn(
  view: SentenceView,
  phrase: Pick<Phrase, 'first' | 'end'>,
  mentions: readonly EntityMention[],
): Pick<Speech, 'speaker' | 'form' | 'entity'> {
  const head = view.tokens[phrase.end - 1]!;
  const known = mentions.filter(
    ({ start, end }) => start < head.end && view.tokens[phrase.first]!.start < end,
  );
  return {
    speaker: phrase,
    form: formOf(view, phrase),
    entity: known.find(({ end }) => end >= head.end)?.entity ?? known[0]?.entity ?? null,
  };
}

function formOf(view: SentenceView, { first, end }: Pick<Phrase, 'first' | 'end'>) {
  const words = view.tokens.slice(first, end);
  if (words.some(({ pos }) => pos === 'PROPN')) return 'named';
  return words.some((token) => token.pos === 'NOUN' && isContent(token)) ? 'unnamed' : 'pronoun';
}

function speakerOf(view: SentenceView, verb: number): Pick<Phrase, 'first' | 'end'> | null {
  let before = verb - 1;
  while (before >= 0 && AUXILIARIES.test(view.tokens[before]!.pos)) {
    if (NOT_SAID.test(view.tokens[before]!.lower)) return null;
    before -= 1;
  }
  if (NOT_SAID.test(view.tokens[before]?.lower ?? '')) return null;
  const phrase = view.phrases[view.phraseOf[before] ?? -1];
  if (phrase && canSpeak(view, phrase) && phrase.end === before + 1) return phrase;
  if (view.tokens[before]?.lower === ',') return beforeApposition(view, before);
  const owner = phrase && phrase.end === before + 1 ? beforeOwner(view, phrase) : null;
  if (owner) return owner;
  const after = view.phrases[view.phraseOf[verb + 1] ?? -1];
  const inverted =
    before < 0 || view.quoted[before] || /^[,”"’'?!]/.test(view.tokens[before]!.text);
  return inverted && after?.first === verb + 1 && canSpeak(view, after) ? after : null;
}

/** Most phrases between a speaker and the verb: `a spokesman | for the mayor | of Halden | said`. */
const MOST_BETWEEN = 2;

/** `A spokesman for the mayor said`: the noun before the words that say whose or where it is. */
function beforeOwner(view: SentenceView, last: Phrase): Phrase | null {
  let at = view.phraseOf[last.first]!;
  for (let steps = 0; steps < MOST_BETWEEN; steps += 1) {
    const [phrase, before] = [view.phrases[at], view.phrases[at - 1]];
    const belongs = phrase?.kind === 'noun' && OWNS.test(view.tokens[phrase.first]!.lower);
    if (!belongs || before?.end !== phrase.first) return null;
    if (canSpeak(view, before)) return before;
    at -= 1;
  }
  return null;
}

/** `Ann Moss, a retired teacher, said`: the name before the apposition that ends at `comma`. */
function beforeApposition(view: SentenceView, comma: number): Phrase | null {
  let at = comma - 1;
  while (at >= 0 && view.tokens[at]!.lower !== ',' && !view.quoted[at]) {
    if (/^(?:VERB|AUX)$/.test(view.tokens[at]!.pos)) return null;
    at -= 1;
  }
  const phrase = view.phrases[view.phraseOf[at - 1] ?? -1];
  return at > 0 && phrase?.end === at && canSpeak(view, phrase) ? phrase : null;
}

/** True for a phrase that may be somebody who speaks. */
export function canSpeak(view: SentenceView, { kind, first, end }: Phrase): boolean {
  return (
    kind === 'noun' &&
    view.tokens[first]!.pos !== 'ADP' &&
    !view.quoted[end - 1] &&
    !(end - first === 1 && MUTE.test(view.tokens[first]!.lower))
  );
}

/** True where two speakers are one: the same entity, the same last word, or a pronoun against anybody. */
export function isSameSpeaker(x: Speech, a: SentenceView, y: Speech, b: SentenceView): boolean {
  if (x.entity !== null && x.entity === y.entity) return true;
  const [one, other] = [a.tokens[x.speaker.end - 1]!, b.tokens[y.speaker.end - 1]!];
  if (one.stem === other.stem && x.form === y.form) return true;
  return (
    (x.form === 'pronoun') !== (y.form === 'pronoun') && (x.entity === null || y.entity === null)
  );
}
