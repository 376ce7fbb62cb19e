import type { Comparison, Entity, LabelSays, Mention, MentionForm } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { groupBy } from './group-by';
import type { SourceColumn } from './source-columns';

/** One label that a source uses and every place where it does. */
export interface LabelUse {
  /** As it stands at the first place. */
  readonly label: string;
  readonly form: MentionForm;
  /** In reading order; at least one. */
  readonly places: readonly ArticleSpan[];
  readonly says: LabelSays | null;
}

/** What a source never says of somebody of whom another source says it. */
export type Absence = 'not-mentioned' | 'never-named' | 'no-office';

/** What one source calls an entity. */
export interface NameCell {
  readonly column: string;
  /** In order of first use, pronouns last. */
  readonly labels: readonly LabelUse[];
  readonly absences: readonly Absence[];
}

/** One entity and what every source calls it, in the order of the columns. */
export interface NameRow {
  readonly entity: Entity;
  readonly cells: readonly NameCell[];
  /** Number of sources that speak of it. */
  readonly count: number;
  /** Number of mentions in all sources. */
  readonly mentions: number;
}

/**
 * The entities as a grid: a row an entity, a cell a source, in it the labels with their places.
 * Of folded copies only the first that speaks of the entity is shown.
 * *Shape:* entities of most sources first, then those that are called in most ways, then those with most mentions.
 */
export function makeNameRows(
  { entities }: Comparison,
  columns: readonly SourceColumn[],
): readonly NameRow[] {
  return entities
    .map((entity) => rowOf(entity, columns))
    .sort((x, y) => y.count - x.count || countWays(y) - countWays(x) || y.mentions - x.mentions);
}

/** Number of different labels in all sources, upper and lower case one, pronouns none. */
function countWays({ cells }: NameRow): number {
  const labels = cells.flatMap((cell) => cell.labels).filter(({ form }) => form !== 'pronoun');
  return new Set(labels.map(({ label }) => sameLabel(label))).size;
}

/** True where one source speaks of it a single time, and the reader did not set it right: nothing is called otherwise there. */
function isMentionedOnce({ mentions, entity }: NameRow): boolean {
  return mentions === 1 && entity.byReader !== true;
}

/** The rows in two, each in the order given: those of a single mention fold, unless there are no others. */
export function foldOnce(rows: readonly NameRow[]): {
  readonly often: readonly NameRow[];
  readonly once: readonly NameRow[];
} {
  const often = rows.filter((row) => !isMentionedOnce(row));
  return often.length === 0
    ? { often: rows, once: [] }
    : { often, once: rows.filter(isMentionedOnce) };
}

/** The rows of one kind (null: of every kind) whose name or a label holds the words; upper and lower case are one. */
export function filterNames(
  rows: readonly NameRow[],
  kind: Entity['kind'] | null,
  words: string,
): readonly NameRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter(
    ({ entity }) =>
      (kind === null || entity.kind === kind) &&
      (wanted === '' ||
        [entity.name, ...entity.mentions.map(({ label }) => label)].some((label) =>
          label.toLowerCase().includes(wanted),
        )),
  );
}

function rowOf(entity: Entity, columns: readonly SourceColumn[]): NameRow {
  const labels = columns.map(({ articles }) => {
    const byArticle = articles.map(({ id }) =>
      entity.mentions.filter(({ article }) => article === id),
    );
    return labelUses(byArticle.find((mentions) => mentions.length > 0) ?? []);
  });
  const cells = columns.map(({ id }, index): NameCell => {
    const own = labels[index]!;
    return { column: id, labels: own, absences: absencesOf(own, labels) };
  });
  const uses = cells.flatMap((cell) => cell.labels);
  return {
    entity,
    cells,
    count: cells.filter((cell) => cell.labels.length > 0).length,
    mentions: uses.reduce((sum, { places }) => sum + places.length, 0),
  };
}

function labelUses(mentions: readonly Mention[]): LabelUse[] {
  const groups = groupBy(
    mentions,
    ({ form, label }) => `${form === 'pronoun' ? 1 : 0} ${sameLabel(label)}`,
  );
  const uses = [...groups.values()].map(
    (group): LabelUse => ({
      label: tidy(group[0]!.label),
      form: group[0]!.form,
      places: group.map(({ article, start, end }) => ({ article, start, end })),
      says: group[0]!.says ?? null,
    }),
  );
  return uses.sort((x, y) => Number(x.form === 'pronoun') - Number(y.form === 'pronoun'));
}

/** `The former  leader’s` and `the former leader` are one label. */
function sameLabel(label: string): string {
  return tidy(label).toLowerCase();
}

function tidy(label: string): string {
  return label.replaceAll(/\s+/g, ' ').replace(/['’]s$/, '');
}

function absencesOf(own: readonly LabelUse[], all: readonly (readonly LabelUse[])[]): Absence[] {
  if (own.length === 0) return ['not-mentioned'];
  const names = (uses: readonly LabelUse[]) =>
    uses.some(({ form }) => form === 'name' || form === 'title');
  const givesOffice = (uses: readonly LabelUse[]) =>
    uses.some(({ says }) => says?.office !== undefined);
  return [
    ...(!names(own) && all.some(names) ? (['never-named'] as const) : []),
    ...(!givesOffice(own) && all.some(givesOffice) ? (['no-office'] as const) : []),
  ];
}
