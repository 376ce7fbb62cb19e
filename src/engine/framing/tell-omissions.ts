import type { ColumnSpan } from '../prepared';
import { isContent } from './match-words';
import { findOmissions } from './omissions';
import { omissionNote } from './notes';
import { rankOmission } from './ranker';
import { LONGEST_RUN } from './spans';
import { pickApart, spanOfRun, type Story, type Telling } from './telling';

/** Most wordings an article: the contract's bound. */
const MOST_WORDINGS = 3;
/** A further wording is taken while its chance is this share of the best one's. */
const LEAST_SHARE = 0.3;
/** How sure an omission is where the sentence has no link: its words are not in the other article. Score 0..1. */
const SURE_ALONE = 0.8;
/** What a link takes off it, by its confidence: the other may say it in other words. */
const LINKED_DOUBT = 0.5;
/** Words of content from which a quotation is shown whole. */
const LEAST_QUOTED = 3;
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
  const quotation = quotedAlone(story, column, sentence, silence.stems);
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
  const wordings = quotation
    ? [quotation]
    : joined(picked.map(({ run }) => spanOfRun(placed.view, run)));
  return [
    {
      kind: 'omission',
      about: null,
      parts: wordings.map((span) => [span]),
      absent: silent,
      note: omissionNote(story.words(wordings[0]!)),
      confidence: SURE_ALONE - LINKED_DOUBT * silence.linked,
      worth: 1 - picked.reduce((none, { chance }) => none * (1 - chance), 1),
      topics: [`${column}:${sentence}`],
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

/** A quotation of the sentence most of whose words the others never use, as it stands; null where there is none. */
function quotedAlone(
  story: Story,
  column: number,
  sentence: number,
  stems: ReadonlySet<string>,
): ColumnSpan | null {
  const { view } = story.sentence(column, sentence);
  for (let first = 0; first < view.tokens.length; first += 1) {
    if (!view.quoted[first]) continue;
    let end = first;
    while (end < view.tokens.length && view.quoted[end]) end += 1;
    const content = view.tokens.slice(first, end).filter(isContent);
    const fresh = content.filter(({ stem }) => !stems.has(stem));
    const span = spanOfRun(view, { first, end });
    const isWhole = content.length >= LEAST_QUOTED && span.end - span.start <= LONGEST_RUN;
    if (isWhole && fresh.length >= LEAST_FRESH * content.length) return span;
    first = end;
  }
  return null;
}

/** Runs that follow each other directly become one, up to the longest that is shown. */
function joined(spans: readonly ColumnSpan[]): ColumnSpan[] {
  const inOrder = [...spans].sort((x, y) => x.start - y.start);
  const result: ColumnSpan[] = [];
  for (const span of inOrder) {
    const last = result.at(-1);
    if (last && span.start - last.end <= 1 && span.end - last.start <= LONGEST_RUN)
      result[result.length - 1] = { ...last, end: span.end };
    else result.push(span);
  }
  return result.sort((x, y) => y.end - y.start - (x.end - x.start));
}
