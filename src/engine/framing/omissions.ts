import { newsRarity } from '../align/news-frequency';
import { isContent } from './match-words';
import type { PlacedSentence } from './contrasts';
import { findRuns, type PhraseRun } from './spans';

/** A run of words of one article that another may not have, with what the ranker goes by. */
export interface Omission {
  readonly run: PhraseRun;
  readonly features: readonly number[];
}

/** What the other article says: its stems, and how sure the surest link of a sentence with it is. */
export interface Silence {
  readonly stems: ReadonlySet<string>;
  /** Confidence of the surest link of the sentence with the other article, 0 where it has none. */
  readonly linked: number;
  readonly sentences: number;
}

const TURNS =
  /^(?:but|however|although|though|despite|while|yet|whereas|instead|until|after|because|since|which|who|whose)$/;

/** The runs of a sentence, each with how much of it the other article never says. Cost: linear in its phrases. */
export function findOmissions(
  { view, place, inTitle, links }: PlacedSentence,
  { stems, linked, sentences }: Silence,
): Omission[] {
  const { tokens } = view;
  const known = new Set(tokens.flatMap(({ stem }, at) => (stems.has(stem) ? [at] : [])));
  const content = tokens.flatMap((token, at) => (isContent(token) ? [at] : []));
  const fresh = content.filter((at) => !known.has(at));
  const rarity = fresh.reduce((sum, at) => sum + newsRarity(tokens[at]!.stem), 0);
  const whole = [
    linked,
    links,
    place,
    Number(inTitle),
    sentences,
    content.length,
    fresh.length,
    fresh.length / Math.max(1, content.length),
    rarity,
    rarity / Math.max(1, content.length),
    view.quoted.filter(Boolean).length / Math.max(1, tokens.length),
    tokens.filter(({ lower }) => TURNS.test(lower)).length,
    tokens.filter(({ pos }) => pos === 'PROPN').length,
    tokens.filter(({ pos }) => pos === 'NUM').length,
    view.stances.filter((stance) => stance?.has('judging')).length,
    view.loaded.filter((notions, at) => notions.length > 0 && !known.has(at)).length,
  ];
  return findRuns(view, known)
    .filter(({ traits }) => traits.fresh > 0)
    .map((run) => {
      const before = tokens[run.first - 1]?.lower ?? '';
      return {
        run,
        features: [
          ...run.row,
          run.traits.fresh / run.traits.content,
          Number(TURNS.test(before) || TURNS.test(tokens[run.first]!.lower)),
          ...whole,
        ],
      };
    });
}
