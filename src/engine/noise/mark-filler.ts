import { flatMap } from '../flat-map';
import type { LocalNoise, PreparedArticle, Token, TokenSentence } from '../prepared';
import { FILLER_RULES } from './filler-rules.table';

/** Longest sentence that is looked at, in UTF-16 units: a longer one tells something. */
const LONGEST_FILLER = 420;
/** Strength at which one rule is enough. */
const ENOUGH = 0.7;
/** Added to the confidence where two rules agree. */
const AGREEMENT = 0.1;

type FillerSource = Pick<
  PreparedArticle,
  'text' | 'sentences' | 'tokens' | 'dates' | 'quantities' | 'quotations'
>;

/**
 * Sentences of the story that would fit any story of the kind: a stock phrase, and nothing in them that can be checked.
 * A number, a date, a quotation, or a name with an act is a veto.
 * Shape: one mark a sentence, in reading order.
 * Cost: linear.
 */
export function markFiller(article: FillerSource): LocalNoise[] {
  const checkable = checkableSentences(article);
  return flatMap(article.sentences, (sentence, index) => {
    const { start, end, inStory } = sentence;
    if (!inStory || end - start > LONGEST_FILLER || checkable.has(index)) return [];
    const text = article.text.slice(start, end);
    if (isChecked(article, sentence, text)) return [];
    const met = FILLER_RULES.filter((rule) => rule.pattern.test(text));
    const first = met[0];
    if (first === undefined) return [];
    const strength = Math.max(...met.map((rule) => rule.strength));
    const reasons = new Set(met.map((rule) => rule.reason)).size;
    if (strength < ENOUGH && reasons < 2) return [];
    const confidence = Math.min(0.95, strength + (reasons > 1 ? AGREEMENT : 0));
    const { reason } = met.find((rule) => rule.strength === strength) ?? first;
    return [{ start, end, kind: 'stock-filler' as const, reason, confidence }];
  });
}

/** Indexes of the sentences with a number, a date or a quotation. */
function checkableSentences({ dates, quantities, quotations }: FillerSource): Set<number> {
  return new Set([...dates, ...quantities, ...quotations].map(({ sentence }) => sentence));
}

function isChecked(
  { tokens }: FillerSource,
  { firstToken, endToken }: TokenSentence,
  text: string,
): boolean {
  if (/\d|["“”«»„]/.test(text)) return true;
  for (let index = firstToken; index < endToken; index += 1) {
    if (isNameWithAct(tokens, index, endToken)) return true;
  }
  return false;
}

/** Tokens between a name and what it did: an adverb, `has`, `who`. */
const ACT_REACH = 3;

/** `Moss said`, `Malo has quietly signed`: a name, and soon after it a verb in the past. */
function isNameWithAct(tokens: readonly Token[], index: number, endToken: number): boolean {
  if (tokens[index]!.pos !== 'PROPN') return false;
  for (let at = index + 1; at < Math.min(endToken, index + 1 + ACT_REACH); at += 1) {
    const { pos, lower, lemma } = tokens[at]!;
    if (pos === 'VERB') return lower !== lemma && !/(?:ing|s)$/.test(lower);
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PROPN') return false;
  }
  return false;
}
