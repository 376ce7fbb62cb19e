import { clausesOf } from '../annotate/clauses';
import { flatMap } from '../flat-map';
import { matchesOf } from '../matches-of';
import type { PairLink, PreparedArticle, TokenSentence } from '../prepared';
import { NUMBER_WORDS } from '../annotate/units.table';
import type { Bearers } from './clause-context';
import { conflictLink } from './conflict-link';
import { countSharedMeanings, meaningsOfWord } from './meanings';
import { spansTouching } from './spans-touching';
import { statesIn } from './states-of-persons';
import { areOfOtherCounts } from './told-counts';

/** How sure a contradiction is of what an event has one of. Score 0..1. */
const CONFIDENCE = 0.6;
/** Values of a sentence, or an article, beyond which it is a list of people or votes. */
const MOST_VALUES = 40;
/** Words of one meaning around two results of a vote for them to be of one vote. */
const LEAST_SHARED = 1;

/** What an event has one of, as an article tells it: the age of somebody, the result of its vote, the turnout. */
interface SingleValue {
  /** Whose or which it is. */
  readonly of: string;
  readonly value: string;
  readonly words: string;
  readonly column: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Reads one sort of values from a sentence: what it is of, its value, where it stands. */
type Reader = (
  article: PreparedArticle,
  bearers: Bearers,
  sentence: TokenSentence,
) => readonly (Pick<SingleValue, 'of' | 'value'> & {
  readonly start: number;
  readonly end: number;
})[];

const READERS: readonly Reader[] = [agesIn, votesIn, turnoutIn, statesIn];

/**
 * Contradictions between two articles over what there is one of, linked or not: `Larsen, 34` / `the 43-year-old Larsen`,
 * `by 28 to 21` / `by 30 votes to 19`, `turnout was 61%` / `54% of voters turned out`, `Moss was taken alive` / `was killed`. None where either tells two of a sort.
 * Cost: linear in the sentences.
 */
export function singleValueConflicts(
  columns: readonly PreparedArticle[],
  bearers: readonly Bearers[],
): PairLink[] {
  const told = columns.map((article, column) =>
    onlyOnes(valuesOf(article, column, bearers[column]!)),
  );
  return told.flatMap((own, at) =>
    told.slice(at + 1).flatMap((others) =>
      [...own].flatMap(([of, one]): PairLink[] => {
        const other = others.get(of);
        return other && one.value !== other.value && areOfOneMatter(columns, one, other)
          ? [conflictLink(one, other, CONFIDENCE)]
          : [];
      }),
    ),
  );
}

function valuesOf(article: PreparedArticle, column: number, bearers: Bearers): SingleValue[] {
  return flatMap(article.sentences, (sentence, index) => {
    if (!sentence.inStory) return [];
    const found = flatMap(READERS, (read) => read(article, bearers, sentence));
    if (found.length === 0 || found.length > MOST_VALUES) return [];
    const clauses = clausesOf(article.tokens, sentence);
    return found.map(({ of, value, start, end }) => {
      const clause = clauses.find((one) => one.start <= start && end <= one.end) ?? sentence;
      const words = article.text.slice(start, end);
      return { of, value, words, column, sentence: index, start: clause.start, end: clause.end };
    });
  });
}

/** By what they are of the values that are told alone: who tells two ages or votes tells of two. */
function onlyOnes(values: readonly SingleValue[]): Map<string, SingleValue> {
  const first = new Map<string, SingleValue>();
  const several = new Set<string>();
  for (const value of values.length > MOST_VALUES ? [] : values) {
    const known = first.get(value.of);
    if (!known) first.set(value.of, value);
    else if (known.value !== value.value) several.add(value.of);
  }
  for (const of of several) first.delete(of);
  return first;
}

/** `Ann Holm, 34, said`, `the 34-year-old Holm`: of those who are known in both articles. */
function agesIn(article: PreparedArticle, bearers: Bearers, { start, end }: TokenSentence) {
  const text = article.text.slice(start, end);
  const told = matchesOf(text, AGE);
  const inRole = told.length > 0 ? ROLE.exec(text)?.[0].toLowerCase() : undefined;
  return flatMap(told, ({ index, 0: words, 1: before, 2: after }) => {
    const from = start + index;
    const near = spansTouching(article.mentions, {
      start: Math.max(start, from - 2),
      end: Math.min(end, from + words.length + (before === undefined ? 0 : NAME_REACH)),
    });
    const bearer = near
      .filter(({ entity }) => article.localEntities[entity]!.kind === 'person')
      .map(({ entity }) => bearers.get(entity))
      .find((one) => one !== undefined);
    const role = before === undefined ? undefined : inRole;
    const value = before ?? after!;
    const digits = from + words.indexOf(value);
    return [bearer, role].flatMap((one) =>
      one === undefined
        ? []
        : [{ of: `age of ${one}`, value, start: digits, end: digits + value.length }],
    );
  });
}

/** Whom a story of one act has one of, named or not. */
const ROLE = /\b(?:suspect|gunman|attacker|driver|pilot|accused|defendant)\b/i;

const AGE = /\b(\d{1,2})-year-old\b|, (\d{2})(?=,| was\b| is\b|\.)/g;
/** Characters behind `34-year-old` in which the person is named. */
const NAME_REACH = 24;

/** Largest number of votes that is told in words. */
const MOST_IN_WORDS = 20;
const NUMBER = `(\\d{1,3}|${Object.entries(NUMBER_WORDS)
  .flatMap(([word, value]) => (value <= MOST_IN_WORDS ? word : []))
  .join('|')})`;
const RESULT = new RegExp(
  `\\b(?:by|of|voted|vote|ruled|was|ruling) ${NUMBER}(?: votes?)?(?: to |-|–)${NUMBER}\\b(?! ?(?:%|per|years|months|weeks|days))|\\bunanimous(?:ly)?\\b`,
  'gi',
);
const VOTE =
  /\b(?:vot(?:e|es|ed|ing)|ballot|jury|jurors|judges|ruling|ruled|verdicts?|majority|motion|back(?:ed|ing)|pass(?:ed|ing))\b/i;
/** Who votes, which says nothing of what on. */
const VOTERS =
  /^(?:council|councill?ors?|court|parliament|senate|senators?|house|board|committee|assembly|members|lawmakers|deputies|mps|unanimous|unanimously)$/;

/** `by 28 to 21`, `by 30 votes to 19`, `unanimously` */
function votesIn(article: PreparedArticle, _: Bearers, { start, end }: TokenSentence) {
  const text = article.text.slice(start, end);
  if (!VOTE.test(text)) return [];
  return matchesOf(text, RESULT).map(({ index, 0: words, 1: one, 2: other }) => ({
    of: 'vote',
    value:
      one && other
        ? [one, other]
            .map(numberOf)
            .sort((x, y) => y - x)
            .join(' to ')
        : 'unanimous',
    start: start + index,
    end: start + index + words.length,
  }));
}

const numberOf = (words: string) => NUMBER_WORDS[words.toLowerCase()] ?? Number(words);

const TURNOUT =
  /\bturnout\b|\b(?:voters|electorate) (?:\w+ )?turned out\b|\bturned out to vote\b|\b(?:voters|people) (?:voted|took part in the vote|took part|went to the polls|cast (?:a|their) (?:vote|ballot)s?)\b/i;

/** `turnout was 61%`, `54 per cent of voters turned out`: in whole percent. */
function turnoutIn(article: PreparedArticle, _: Bearers, sentence: TokenSentence) {
  if (!TURNOUT.test(article.text.slice(sentence.start, sentence.end))) return [];
  return spansTouching(article.quantities, sentence).flatMap(({ unit, value, start, end }) =>
    unit === '%' ? [{ of: 'turnout', value: String(Math.round(value)), start, end }] : [],
  );
}

/** Two votes may be of two things, also in one story. */
function areOfOneMatter(
  columns: readonly PreparedArticle[],
  one: SingleValue,
  other: SingleValue,
): boolean {
  if (one.of !== 'vote') return true;
  const [x, y] = [one, other].map(({ column, start, end }) =>
    columns[column]!.text.slice(start, end),
  );
  // `adopted by 71 to 54` / `an earlier draft failed last year by 60 to 65`
  if (areOfOtherCounts(x!, y!)) return false;
  const [a, b] = [one, other].map(({ column, sentence }) => {
    const { tokens, sentences } = columns[column]!;
    const { firstToken, endToken } = sentences[sentence]!;
    const words = tokens
      .slice(firstToken, endToken)
      .filter(({ lower }) => !VOTE.test(lower) && !VOTERS.test(lower));
    return words.map(meaningsOfWord).filter((meanings) => meanings.length > 0);
  });
  // `The verdicts were unanimous.` is of the only one.
  return a!.length === 0 || b!.length === 0 || countSharedMeanings(a!, b!) >= LEAST_SHARED;
}
