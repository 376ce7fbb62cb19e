import { describeLabel, type LabelParts } from '../entities/label-parts';
import type { ColumnSpan, SharedEntity } from '../prepared';
import { labelNote } from './notes';
import type { Story, Telling } from './telling';

/** Most wordings an article: the contract's bound. */
const MOST_WORDINGS = 3;
/** Longest label shown, in UTF-16 units. */
const LONGEST_LABEL = 80;
/** Labels from which somebody whom only one article knows is worth a telling. */
const LEAST_LABELS = 2;
/** Between a title and the name that it goes with: `President Moss`, `the mayor, Ann Moss`. */
const JOINING = /^(?:,? )$/;

/** One way of calling somebody, at its first place in an article. */
interface Label {
  readonly span: ColumnSpan;
  readonly parts: LabelParts;
  /** What it says beyond the name, as `kind:value`; empty for a bare name. */
  readonly says: readonly string[];
}

/**
 * For each entity, what one article says of it by its labels that another never does: office, status, judging word.
 * An entity that only some articles speak of is told where a label gives its status.
 * Cost: linear in the mentions.
 */
export function tellLabels(story: Story, entities: readonly SharedEntity[]): Telling[] {
  return entities.flatMap((entity, index) => {
    if (entity.kind === 'place') return [];
    const byColumn = new Map<number, Label[]>();
    for (const { column, localEntity } of entity.locals) {
      if (!story.isCompared(column)) continue;
      const labels = labelsOf(story, column, localEntity);
      if (labels.length > 0) byColumn.set(column, [...(byColumn.get(column) ?? []), ...labels]);
    }
    return tellEntity(story, index, byColumn);
  });
}

function labelsOf(story: Story, column: number, localEntity: number): Label[] {
  const article = story.columns[column]!;
  const mentions = article.localEntities[localEntity]!.mentions.map(
    (index) => article.mentions[index]!,
  )
    .filter(({ form, sentence }) => form !== 'pronoun' && isTold(story, column, sentence))
    .sort((x, y) => x.start - y.start);
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of mentions) {
    const last = spans.at(-1);
    if (
      last &&
      JOINING.test(article.text.slice(last.end, start)) &&
      end - last.start <= LONGEST_LABEL
    )
      last.end = end;
    else if (!last || start >= last.end) spans.push({ start, end });
  }
  return spans
    .filter(({ start, end }) => end - start <= LONGEST_LABEL)
    .map(({ start, end }) => {
      const parts = describeLabel(article.text.slice(start, end));
      return { span: { column, start, end }, parts, says: saidBy(parts) };
    });
}

function isTold(story: Story, column: number, sentence: number): boolean {
  return story.columns[column]!.sentences[sentence]!.inStory || story.isTitle(column, sentence);
}

function saidBy({ office, head, status, evaluation }: LabelParts): string[] {
  return [
    ...(office ? [`office:${office}`] : head ? [`office:${head}`] : []),
    ...(status && status !== 'current' ? [`status:${status}`] : []),
    ...(evaluation ? [`judging:${evaluation}`] : []),
  ];
}

function tellEntity(
  story: Story,
  entity: number,
  byColumn: ReadonlyMap<number, readonly Label[]>,
): Telling[] {
  const said = new Map(
    [...byColumn].map(([column, labels]) => [column, new Set(labels.flatMap(({ says }) => says))]),
  );
  const others = (column: number) => [...said].filter(([other]) => other !== column);
  const silent = story.columns
    .map((_, column) => column)
    .filter((column) => !byColumn.has(column) && story.isCompared(column));
  const wordings: ColumnSpan[] = [];
  const own: string[] = [];
  for (const [column, labels] of byColumn) {
    const telling = distinct(labels.filter(({ says }) => says.length > 0)).filter(({ says }) =>
      says.some((what) => others(column).every(([, set]) => !set.has(what))),
    );
    for (const { says } of telling) own.push(...says);
    const shown = telling.length > 0 ? telling : labels.slice(0, 1);
    wordings.push(...shown.slice(0, MOST_WORDINGS).map(({ span }) => span));
  }
  const status = own.some((what) => what.startsWith('status:'));
  const judging = own.some((what) => what.startsWith('judging:'));
  if (own.length === 0) return [];
  if (byColumn.size === 1 && !(status && isCentral([...byColumn.values()][0]!))) return [];
  if (
    !status &&
    !judging &&
    ![...byColumn.values()].every((labels) => labels.some(({ parts }) => parts.named))
  )
    return [];
  const [first, second] = [...byColumn.keys()].map(
    (column) => wordings.find((span) => span.column === column)!,
  );
  return [
    {
      kind: status ? 'status' : 'label',
      about: { entity },
      parts: [wordings],
      absent: silent,
      note: labelNote(story.words(first!), second ? story.words(second) : null),
      confidence: 0.8,
      worth: worthOf(byColumn.size, status, judging),
      topics: [`entity ${entity}`],
    },
  ];
}

/** Named, and spoken of more than in passing. */
function isCentral(labels: readonly Label[]): boolean {
  return (
    labels.length >= LEAST_LABELS &&
    labels.some(({ parts }) => parts.named && parts.status === 'former')
  );
}

/** Labels that say the same count once, where they first stand. */
function distinct(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter(({ says }) => {
    const key = says.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** By what differs, the share of such contrasts that readers pointed out on the pairs that the ranker was fitted on. */
function worthOf(columns: number, status: boolean, judging: boolean): number {
  if (columns === 1) return 0.03;
  return judging ? 0.3 : status ? 0.1 : 0.004;
}
