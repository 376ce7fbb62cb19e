import { opensWithCapital } from '../annotate/opens-with-capital';
import type { Span } from '../../model/span';
import type { Annotated } from '../annotate/annotate';
import type { PartOfSpeech, Token } from '../prepared';
import { nationAt, type NationWord } from './nations';
import {
  type Around,
  casesOf,
  countCases,
  isNeverName,
  isOpener,
  isProper,
  isTitleCase,
} from './proper-words';
import { isShouted } from './loud-words';
import { unitTokens } from './unit-tokens';

/** A word as the naming rules see it: `Kim Jong-un` is two, `57-year-old` one, `U.S.-led` three (with the hyphen). */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** May be part of a proper name. */
  readonly proper: boolean;
  /** The country that begins here. */
  readonly nation: NationWord | null;
  /** `'s` or the apostrophe of an owner. */
  readonly owns: boolean;
}

/** A sentence as units. */
export interface UnitSentence {
  readonly index: number;
  readonly units: readonly Unit[];
  /** A headline in capitals: a capital letter there tells nothing. */
  readonly titleCase: boolean;
  readonly inStory: boolean;
}

const OWNERS = new Set(["'s", '’s', '`s']);

/**
 * Reads the tokens of an article as units, sentence by sentence, and decides which may be part of a name.
 * Cost: linear in the number of tokens.
 */
export function readUnits({ tokens, sentences }: Annotated): UnitSentence[] {
  const headlines = sentences.map((sentence) => isTitleCase(tokens, sentence));
  const counts = countCases(tokens, sentences, headlines);
  const isName = (word: string) => {
    const { capital, small } = casesOf(counts, word);
    return capital > small;
  };
  return sentences.map((sentence, index) => {
    const words = unitTokens(tokens.slice(sentence.firstToken, sentence.endToken), isName);
    const texts = words.map(({ text }) => text);
    const titleCase = headlines[index]!;
    const units = words.map((token, at): Unit => {
      const { start, end, text, lower, pos } = token;
      const capital = opensWithCapital(text);
      return {
        start,
        end,
        text,
        lower,
        pos,
        capital,
        nation: capital ? nationHere(token, texts, at) : null,
        owns: OWNERS.has(lower) || isBareApostrophe(words, at),
        proper: capital && isProper(token, around(words, at, titleCase), counts),
      };
    });
    return { index, units, titleCase, inStory: sentence.inStory };
  });
}

function around(words: readonly Token[], at: number, titleCase: boolean): Around {
  const previous = words[at - 1];
  return {
    opens: previous === undefined || isOpener(previous.text),
    titleCase,
    shouted: isShouted(words, at, 0, words.length),
    wordAt: (ahead: number) => words[at + ahead],
    next: words[at + 1],
    previous,
  };
}

function nationHere({ text, pos }: Token, texts: readonly string[], at: number): NationWord | null {
  const nation = nationAt(texts, at);
  const common = nation?.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(text) && isNeverName(pos);
  return common ? null : nation;
}

/** The apostrophe of `the States’ allies`. */
function isBareApostrophe(words: readonly Token[], at: number): boolean {
  const { text, start } = words[at]!;
  const previous = words[at - 1];
  return (
    (text === "'" || text === '’') &&
    previous?.end === start &&
    /s$/i.test(previous.text) &&
    /^\p{L}/u.test(words[at + 1]?.text ?? '')
  );
}
