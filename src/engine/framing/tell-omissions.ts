import { findOmissions } from './omissions';
import { omissionNote } from './notes';
import { rankOmission } from './ranker';
import { pickApart, spanOfRun, type Story, type Telling } from './telling';

/** Most wordings an article: the contract's bound. */
const MOST_WORDINGS = 3;
/** A further wording is taken while its chance is this share of the best one's. */
const LEAST_SHARE = 0.3;
/** Least share of new words for a run that others are said to leave out. Score 0..1. */
const LEAST_FRESH = 0.5;

/**
 * For each sentence that an article does not share with all others, the words of it that those others never say.
 * Cost: linear in the sentences times the number of articles.
 */
export function tellOmissions(story: Story): Telling[] {
  const stems = story.columns.map((article) => new Set(article.tokens.map(({ stem }) => stem)));
  const said = new Map<string, ReadonlySet<string>>();
  return story.columns.flatMap((article, column) =>
    article.sentences.flatMap(({ inStory }, sentence) =>
      inStory ? tellSentence(story, stems, said, column, sentence) : [],
    ),
  );
}

function tellSentence(
  story: Story,
  stems: readonly ReadonlySet<string>[],
  said: Map<string, ReadonlySet<string>>,
  column: number,
  sentence: number,
): Telling[] {
  const links = story.linksAt(column, sentence);
  const linked = new Map<number, number>();
  for (const { a, b, confidence } of links) {
    const other = a.column === column ? b.column : a.column;
    linked.set(other, Math.max(linked.get(other) ?? 0, confidence));
  }
  const silent = story.columns
    .map((_, other) => other)
    .filter((other) => other !== column && (!linked.has(other) || story.columns.length === 2));
  if (silent.length === 0) return [];
  const placed = story.sentence(column, sentence);
  const silence = {
    stems: stemsOf(silent, stems, said),
    linked: Math.max(0, ...silent.map((other) => linked.get(other) ?? 0)),
    sentences: story.columns[column]!.sentences.length,
  };
  const ranked = findOmissions(placed, silence)
    .filter(({ run }) => run.traits.fresh >= LEAST_FRESH * run.traits.content)
    .map(({ run, features }) => ({ run, chance: rankOmission(features) }))
    .sort((x, y) => y.chance - x.chance);
  const best = ranked[0];
  if (!best) return [];
  const picked = pickApart(
    ranked.filter(({ chance }) => chance >= LEAST_SHARE * best.chance),
    MOST_WORDINGS,
    ({ run }) => ({ start: run.first, end: run.end }),
  );
  const wordings = picked.map(({ run }) => spanOfRun(placed.view, run));
  return [
    {
      kind: 'omission',
      about: null,
      wordings,
      absent: silent,
      note: omissionNote(story.words(wordings[0]!)),
      confidence: 1 - silence.linked,
      worth: 1 - picked.reduce((none, { chance }) => none * (1 - chance), 1),
      topic: `${column}:${sentence}`,
    },
  ];
}

/** All that some columns say; kept in `said`, as many sentences miss in the same columns. */
function stemsOf(
  silent: readonly number[],
  stems: readonly ReadonlySet<string>[],
  said: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  if (silent.length === 1) return stems[silent[0]!]!;
  const key = silent.join(' ');
  const all = said.get(key) ?? new Set(silent.flatMap((other) => [...stems[other]!]));
  said.set(key, all);
  return all;
}
