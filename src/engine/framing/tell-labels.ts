import { flatMap } from '../flat-map';
import type { ColumnSpan, SharedEntity } from '../prepared';
import type { Span } from '../../model/span';
import { inFull, type LabelPhrase, labelAround, sameOffice } from './label-phrases';
import { labelNote } from './notes';
import { areOneBody } from './short-form';
import type { SentenceView } from './sentence-view';
import { type EntityMention, MOST_WORDINGS, type Story, type Telling } from './telling';

/** Labels from which somebody whom only one article knows is worth a telling. */
const LEAST_LABELS = 2;
/** Tokens beside a mention that may say who it is. */
const AROUND = 10;
/** How sure it is that both speak of one person: they call it by one surname. Score 0..1. */
const CONFIDENCE = 0.85;
/** Words by which a status is given in other words. */
const STATUS =
  /^(?:former|ex|then|fired|ousted|acting|interim|retired|onetime|outgoing|embattled|late|so-call)/;

/** What one article calls somebody, and every word of its sentences about him or her. */
interface Called {
  readonly column: number;
  readonly labels: readonly LabelPhrase[];
  readonly around: ReadonlySet<string>;
}

/**
 * For each person, what one article says by its labels that another never says of him or her: office, status,
 * judging word. Somebody of whom only one article speaks is told where a label gives a status.
 * Cost: linear in the mentions.
 */
export function tellLabels(story: Story, entities: readonly SharedEntity[]): Telling[] {
  return flatMap(entities, (entity, index) => {
    if (entity.kind !== 'person') return [];
    const called = [...new Set(entity.locals.map(({ column }) => column))]
      .filter((column) => story.isCompared(column))
      .map((column) => calledBy(story, entity, index, column))
      .filter(({ labels }) => labels.length > 0);
    const surnames = new Set(
      flatMap(called, ({ labels }) => flatMap(labels, ({ surname }) => surname ?? [])),
    );
    if (surnames.size > 1 && called.length > 1) return [];
    return called.length === 1
      ? tellAlone(story, index, called[0]!)
      : tellApart(story, index, called);
  });
}

function calledBy(story: Story, entity: SharedEntity, index: number, column: number): Called {
  const article = story.columns[column]!;
  const sentences = new Set(
    flatMap(
      entity.locals.filter((local) => local.column === column),
      ({ localEntity }) => article.localEntities[localEntity]!.mentions,
    ).map((mention) => article.mentions[mention]!.sentence),
  );
  const labels: LabelPhrase[] = [];
  const around = new Set<string>();
  // Only for the person of whom the article speaks most a description without a name is sure.
  const isLead =
    story.mostSpokenOf(column) === index || entity.locals.every((local) => local.column === column);

  for (const sentence of [...sentences].sort((x, y) => x - y)) {
    if (!article.sentences[sentence]!.inStory && !story.isTitle(column, sentence)) continue;
    const { view } = story.sentence(column, sentence);
    const mentions = story.mentionsAt(column, sentence).filter(({ entity: of }) => of === index);
    for (const mention of mentions) {
      rememberAround(around, view, mention);
      const said = mentions.find((other) => endsAtCommaOf(article.text, other, mention));
      const label = labelAround(view, mention, isLead, said?.start ?? null);

      if (
        label &&
        !labels.some(({ span }) => span.end >= label.span.end && span.start <= label.span.start)
      )
        labels.push(label);
    }
  }
  return { column, labels, around };
}

/** `The harbour master, Ann Moss`: what stands before the comma says who the name is. */
function endsAtCommaOf(text: string, said: EntityMention, name: EntityMention): boolean {
  if (said.form === 'name' || said.form === 'pronoun' || name.form !== 'name') return false;
  return said.end < name.start && text.slice(said.end, name.start).trim() === ',';
}

/** What a letter before a place stands for behind the name of somebody in a parliament. */
const PARTY: ReadonlyMap<string, readonly string[]> = new Map([
  ['D', ['democrat', 'democratic']],
  ['R', ['republican', 'gop']],
]);

/** Adds the words beside a mention. */
function rememberAround(around: Set<string>, { tokens }: SentenceView, { start, end }: Span): void {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const near = tokens.slice(Math.max(0, first - AROUND), last + AROUND + 1);
  for (const [at, { stem, lower, text }] of near.entries()) {
    around.add(sameOffice(lower, stem)).add(lower);
    for (const word of inFull(lower) ?? []) around.add(word);
    // `Ann Moss, D-Halden`
    const party = PARTY.get(text.replace(/-.*/, ''));
    if (party && /-/.test(text + (near[at + 1]?.text ?? '')))
      for (const word of party) around.add(word);
  }
}

/** A label with the words of it that another article never says of the same person. */
interface OwnLabel {
  readonly label: LabelPhrase;
  readonly own: readonly string[];
}

/** A label that says of a person what another article never says of the same person. */
function tellApart(story: Story, entity: number, called: readonly Called[]): Telling[] {
  const sides = called.map((one) => {
    const others = called.filter(({ column }) => column !== one.column);
    const own = one.labels
      .map((label) => ({
        label,
        own: [...label.says].filter((word) => others.some(({ around }) => !around.has(word))),
      }))
      .filter(({ own: words }) => words.length > 0)
      .sort((x, y) => y.own.length - x.own.length);
    return { ...one, own };
  });
  const telling = sides.filter(({ own }) => own.length > 0);
  if (telling.length === 0) return [];
  const leads = telling.map(({ own }) => own[0]!);
  const status = telling.some(({ own }) =>
    own.some(({ label, own: words }) => isStatus(label, words)),
  );
  if (isShortForm(story, sides)) return [];
  const judging = leads.some(({ label }) => label.parts.evaluation !== null);
  // A title on one side alone is no contrast: every article gives one sooner or later.
  if (!status && !judging && leads.every(({ own: words }) => words.length < 2)) return [];
  const lead = (one: (typeof sides)[number]) => {
    const wanted = status
      ? one.own.find(({ label, own: words }) => isStatus(label, words))
      : undefined;
    const own = (wanted ?? one.own[0])?.label;
    return (
      own ?? one.labels.reduce((best, label) => (label.says.size > best.says.size ? label : best))
    );
  };
  const shown = sides.map(lead);
  if (!judging && isKnownElsewhere(story, shown, leads)) return [];
  return [
    {
      kind: status ? 'status' : 'label',
      about: { entity },
      parts: [
        shown.map(({ span }) => span),
        ...sides.flatMap(({ own }, at) => furtherLabels(own, shown[at]!)),
      ],
      absent: [],
      note: noteOf(story, shown, sides),
      confidence: CONFIDENCE,
      worth: worthOf(status, judging, telling.length),
      topics: [`entity ${entity}`],
    },
  ];
}

/** The two labels with the most words that the other's article never says of the person: copies of an article call somebody alike. */
function noteOf(story: Story, shown: readonly LabelPhrase[], called: readonly Called[]): string {
  const unsaid = (x: number, y: number) =>
    [...shown[x]!.says].filter((word) => !called[y]!.around.has(word)).length;
  const pairs = shown.flatMap((_, x) =>
    shown.slice(x + 1).map((_label, more) => ({ x, y: x + 1 + more })),
  );
  const [best] = pairs
    .map(({ x, y }) => ({ x, y, apart: unsaid(x, y) + unsaid(y, x) }))
    .sort((one, other) => other.apart - one.apart);
  const { x, y } = best!;
  return labelNote(story.words(shown[x]!.span), story.words(shown[y]!.span));
}

/** What else an article calls somebody that the others never do, up to the contract's bound, each word of it but once. */
function furtherLabels(own: readonly OwnLabel[], shown: LabelPhrase): ColumnSpan[][] {
  const said = new Set(shown.says);
  const further: ColumnSpan[][] = [];
  for (const { label, own: words } of own) {
    if (further.length >= MOST_WORDINGS - 1) break;
    if (words.every((word) => said.has(word))) continue;
    for (const word of words) said.add(word);
    further.push([label.span]);
  }
  return further;
}

/** A bare name against a title whose words stand elsewhere in that article: it gives the title too. */
function isKnownElsewhere(
  story: Story,
  shown: readonly LabelPhrase[],
  leads: readonly OwnLabel[],
): boolean {
  return shown.some(({ span, says }) => {
    if (says.size > 0) return false;
    return leads
      .filter(({ label }) => label.span.column !== span.column)
      .every(({ own }) =>
        own.every((word) => STATUS.test(word) || story.hasWord(span.column, word)),
      );
  });
}

/** Any of the labels that lead names a body in letters that another article's labels have in full, or the reverse. */
function isShortForm(
  story: Story,
  sides: readonly (Called & { readonly own: readonly OwnLabel[] })[],
) {
  const words = ({ span }: LabelPhrase) => story.words(span).split(/[\s,]+/);
  return sides.some(({ column, own }) =>
    sides.some(
      (other) =>
        own[0] &&
        other.column !== column &&
        areOneBody(words(own[0].label), other.labels.flatMap(words)),
    ),
  );
}

/** The status is the person's own: not `aide of the former mayor Ann Moss`. */
function isStatus({ parts }: LabelPhrase, own: readonly string[]): boolean {
  return (
    parts.status !== null && parts.status !== 'current' && own.some((word) => STATUS.test(word))
  );
}

function tellAlone(story: Story, entity: number, { column, labels }: Called): Telling[] {
  const offices = labels.filter(({ parts }) => parts.status === 'former' && parts.office !== null);
  const own = offices.find(({ surname }) => surname !== null);
  if (!own || labels.length < LEAST_LABELS) return [];
  const absent = story.columns
    .map((_, other) => other)
    .filter((other) => story.areComparable(column, other));
  return [
    {
      kind: 'status',
      about: { entity },
      parts: [offices.slice(0, MOST_WORDINGS).map(({ span }) => span)],
      absent,
      note: labelNote(story.words(own.span), null),
      confidence: CONFIDENCE,
      worth: worthOf(true, false, 0),
      topics: [`entity ${entity}`],
    },
  ];
}

/** By what differs, the share of such contrasts that readers pointed out on the pairs that the ranker was fitted on. */
function worthOf(status: boolean, judging: boolean, sides: number): number {
  if (sides === 0) return 0.03;
  return judging ? 0.3 : status ? 0.25 : 0.2;
}
