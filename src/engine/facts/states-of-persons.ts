import { flatMap } from '../flat-map';
import { matchesOf } from '../matches-of';
import type { LocalMention, PreparedArticle, TokenSentence } from '../prepared';
import type { Bearers } from './clause-context';
import { spansTouching } from './spans-touching';
import { STATES } from './states.table';

/** Characters between a name and what is told of who bears it. */
const REACH = 50;
/** What stands between them where it is not told as so: `may have died`, `denied that she resigned`. */
const NOT_TOLD =
  /\b(?:not|never|nobody|no|n['’]t|would|could|may|might|should|if|whether|den(?:y|ies|ied)|nearly|almost|who|whose|when)\b/i;

/** What stands anywhere before it where nobody but others says so. */
const DENIED = /\b(?:den(?:y|ies|ied)|if|whether|rumou?rs?|falsely)\b/i;

/** Anything that is told of a state: most sentences tell of none, and are searched once. */
const ANY = new RegExp(
  STATES.flatMap(({ told }) => Object.values(told))
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** A state of a person with where it is told. */
interface ToldState {
  readonly of: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether somebody who is known in both articles is dead or alive, held or free, in office or out of it, as a sentence tells
 * it: `Moss was taken alive`, `Moss was killed on the stairs`. Cost: linear in the sentence.
 */
export function statesIn(
  article: PreparedArticle,
  bearers: Bearers,
  { start, end }: TokenSentence,
): readonly ToldState[] {
  // Whoever is meant is named in the sentence: most name nobody, and need not be searched for words.
  if (!spansTouching(article.mentions, { start, end }).some((each) => isPerson(article, each)))
    return [];
  const text = article.text.slice(start, end);
  if (!ANY.test(text)) return [];
  return flatMap(STATES, ({ of, told }) =>
    flatMap(Object.entries(told), ([value, words]) =>
      flatMap(matchesOf(text, words), ({ index, 0: found }): ToldState[] => {
        if (DENIED.test(text.slice(0, index))) return [];
        const at = start + index;
        const bearer = bearerBefore(article, bearers, Math.max(start, at - REACH), at);
        return bearer === null
          ? []
          : [{ of: `${of} of ${bearer}`, value, start: at, end: at + found.length }];
      }),
    ),
  );
}

/** The person named last before a place, of whom what follows is told; null where nobody is, it is not told as so, or of another: `Moss’s father died`. */
function bearerBefore(
  article: PreparedArticle,
  bearers: Bearers,
  from: number,
  at: number,
): number | null {
  const before = spansTouching(article.mentions, { start: from, end: at }).filter(
    (mention) => mention.end <= at && isPerson(article, mention),
  );
  const last = before.at(-1);
  if (!last || NOT_TOLD.test(article.text.slice(last.end, at))) return null;
  const between = spansTouching(article.tokens, { start: last.end, end: at });
  if (between.some(({ pos, text }) => pos === 'VERB' || /^['’]s?$/.test(text))) return null;
  return bearers.get(last.entity) ?? null;
}

function isPerson({ localEntities }: PreparedArticle, { entity }: LocalMention): boolean {
  return localEntities[entity]!.kind === 'person';
}
