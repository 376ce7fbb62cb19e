import type {
  ComparedArticle,
  Comparison,
  Entity,
  Fact,
  Framing,
  LabelSays,
  Link,
  NoiseMark,
  StoryDate,
} from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { flatMap } from './flat-map';
import type {
  ColumnSpan,
  FoundFact,
  FoundFraming,
  PairLink,
  PreparedArticle,
  SharedEntity,
} from './prepared';
import { describeLabel } from './entities/label-parts';
import { ENGINE_VERSION } from './version';

export interface Findings {
  /** In the engine's own order. */
  readonly columns: readonly PreparedArticle[];
  /** `order[column]` is the place at which the caller gave that article. */
  readonly order: readonly number[];
  readonly copies: readonly (number | null)[];
  readonly entities: readonly SharedEntity[];
  readonly links: readonly PairLink[];
  readonly facts: readonly FoundFact[];
  readonly framings: readonly FoundFraming[];
  readonly complete: boolean;
}

/** Digits of a confidence in the document: what the figures can bear, and short. */
const CONFIDENCE_DIGITS = 3;

/**
 * Turns the findings into the document: columns become ids in the caller's order, lists stand in reading order,
 * facts, entities and framings are numbered in it.
 */
export function finish(findings: Findings): Comparison {
  const place = new Places(findings.order);
  const facts = inReadingOrder(findings.facts, (fact) => fact.evidence, place);
  const mentioned = findings.entities
    .map((entity) => ({ entity, mentions: mentionsOf(findings.columns, entity) }))
    .filter(({ mentions }) => mentions.length > 0);
  const entities = inReadingOrder(mentioned, ({ mentions }) => mentions, place);
  const factId = new Map(facts.map((fact, index) => [fact, `f${index + 1}`]));
  const entityId = new Map(entities.map(({ entity }, index) => [entity, `e${index + 1}`]));
  const aboutId = ({ about }: FoundFraming): string | null => {
    if (about === null) return null;
    const id =
      'fact' in about
        ? factId.get(findings.facts[about.fact]!)
        : entityId.get(findings.entities[about.entity]!);
    return id ?? null;
  };
  return {
    format: 'crossread-comparison',
    version: 1,
    engine: { version: ENGINE_VERSION },
    complete: findings.complete,
    articles: place.columnsInOrder().map((column) => articleOf(findings, column, place)),
    links: linksOf(findings.links, place),
    facts: facts.map(
      (fact, index): Fact => ({
        id: `f${index + 1}`,
        statement: fact.statement,
        status: fact.status,
        confidence: rounded(fact.confidence),
        evidence: place.spans(fact.evidence),
      }),
    ),
    entities: entitiesOf(findings, entities, place),
    framings: inReadingOrder(findings.framings, (framing) => framing.wordings, place).map(
      (framing, index) => framingOf(framing, `r${index + 1}`, aboutId(framing), place),
    ),
    noise: noiseOf(findings, place),
    dates: datesOf(findings, place),
  };
}

/** The caller's places: ids, and the order of spans across articles. */
class Places {
  private readonly order: readonly number[];

  constructor(order: readonly number[]) {
    this.order = order;
  }

  id(column: number): string {
    return articleId(this.order[column]!);
  }

  columnsInOrder(): number[] {
    return this.order.map((_, column) => column).sort((x, y) => this.order[x]! - this.order[y]!);
  }

  compare(x: ColumnSpan, y: ColumnSpan): number {
    return this.order[x.column]! - this.order[y.column]! || x.start - y.start || x.end - y.end;
  }

  spans(spans: readonly ColumnSpan[]): ArticleSpan[] {
    return [...spans].sort((x, y) => this.compare(x, y)).map((span) => this.span(span));
  }

  span({ column, start, end }: ColumnSpan): ArticleSpan {
    return { article: this.id(column), start, end };
  }
}

/** `a` … `z`, then `aa` …: never a letter with a digit, as facts (`f1`) and entities (`e1`) have. */
function articleId(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : articleId(Math.floor(place / 26) - 1) + letter;
}

function rounded(confidence: number): number {
  return Number(confidence.toFixed(CONFIDENCE_DIGITS));
}

/** Sorted by the first span in the caller's order, then by the following ones. */
function inReadingOrder<Item>(
  items: readonly Item[],
  spansOf: (item: Item) => readonly ColumnSpan[],
  place: Places,
): Item[] {
  const keyed = items.map((item) => ({
    item,
    spans: [...spansOf(item)].sort((x, y) => place.compare(x, y)),
  }));
  keyed.sort((x, y) => {
    for (let k = 0; k < Math.min(x.spans.length, y.spans.length); k += 1) {
      const difference = place.compare(x.spans[k]!, y.spans[k]!);
      if (difference !== 0) return difference;
    }
    return x.spans.length - y.spans.length;
  });
  return keyed.map(({ item }) => item);
}

interface MentionedEntity {
  readonly entity: SharedEntity;
  readonly mentions: ReturnType<typeof mentionsOf>;
}

function mentionsOf(columns: readonly PreparedArticle[], entity: SharedEntity) {
  return flatMap(entity.locals, ({ column, localEntity }) => {
    const article = columns[column]!;
    return article.localEntities[localEntity]!.mentions.map((index) => ({
      column,
      ...article.mentions[index]!,
    }));
  });
}

function entitiesOf(
  { columns }: Findings,
  entities: readonly MentionedEntity[],
  place: Places,
): Entity[] {
  const known = new Map<string, LabelSays | null>();
  const says = (label: string) => {
    if (!known.has(label)) known.set(label, saysOf(label));
    return known.get(label);
  };
  return entities.map(({ entity: { name, kind }, mentions }, index): Entity => {
    return {
      id: `e${index + 1}`,
      name,
      kind,
      mentions: mentions
        .toSorted((x, y) => place.compare(x, y))
        .map(({ column, start, end, form }) => {
          const label = columns[column]!.text.slice(start, end);
          const said = form === 'pronoun' ? null : says(label);
          return {
            article: place.id(column),
            start,
            end,
            label,
            form,
            ...(said && { says: said }),
          };
        }),
    };
  });
}

function articleOf(findings: Findings, column: number, place: Places): ComparedArticle {
  const { name, sha256, text, meta, blocks, sentences } = findings.columns[column]!;
  const copy = findings.copies[column] ?? null;
  return {
    id: place.id(column),
    name,
    sha256,
    text,
    copyOf: copy === null ? null : place.id(copy),
    meta,
    blocks,
    sentences: sentences.map(({ start, end, block }) => ({ start, end, block })),
  };
}

function linksOf(links: readonly PairLink[], place: Places): Link[] {
  const turned = links.map((link) =>
    place.compare(link.a, link.b) <= 0 ? link : { ...link, a: link.b, b: link.a },
  );
  turned.sort((x, y) => place.compare(x.a, y.a) || place.compare(x.b, y.b));
  return turned.map(({ a, b, relation, confidence, reasons }) => ({
    a: place.span(a),
    b: place.span(b),
    relation,
    confidence: rounded(confidence),
    reasons,
  }));
}

function framingOf(
  framing: FoundFraming,
  id: string,
  about: string | null,
  place: Places,
): Framing {
  return {
    id,
    about,
    kind: framing.kind,
    wordings: place.spans(framing.wordings),
    absent: [...framing.absent].map((column) => place.id(column)).sort(),
    note: framing.note,
    confidence: rounded(framing.confidence),
  };
}

function noiseOf(findings: Findings, place: Places): NoiseMark[] {
  return findings.columns
    .flatMap((article, column) => article.noise.map((mark) => ({ ...mark, column })))
    .sort((x, y) => place.compare(x, y))
    .map(({ column, start, end, kind, reason, confidence }) => ({
      article: place.id(column),
      start,
      end,
      kind,
      reason,
      confidence: rounded(confidence),
    }));
}

/** The parts of a label that say more than a name; null where none does. */
function saysOf(label: string): LabelSays | null {
  const { office, status, nationality, evaluation } = describeLabel(label);
  const says: LabelSays = {
    ...(office !== null && { office }),
    ...(status !== null && { status }),
    ...(nationality.length > 0 && { nationality }),
    ...(evaluation !== null && { evaluation }),
  };
  return Object.keys(says).length > 0 ? says : null;
}

/** `on Friday`: what is shown as the date is `Friday`. */
const ON = /^on\s+/i;

/** The dates in the stories' sentences; a range has two at one place. */
function datesOf({ columns }: Findings, place: Places): StoryDate[] {
  return place.columnsInOrder().flatMap((column) => {
    const { dates, sentences, text } = columns[column]!;
    return dates
      .filter(({ sentence }) => sentences[sentence]!.inStory)
      .map(({ start, end, iso, certain }) => ({
        article: place.id(column),
        start: start + (ON.exec(text.slice(start, end))?.[0].length ?? 0),
        end,
        iso,
        certain,
      }));
  });
}
