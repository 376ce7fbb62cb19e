import type { EntityKind } from '../../model/comparison';
import type { LocalMention, PreparedArticle, SharedEntity } from '../prepared';
import { nameWords } from './name-words';
import { describeLabel, type LabelParts } from './label-parts';
import { nationAt, nationName } from './nations';
import { Partition } from './partition';

/** What a local entity is called and said to be, read from its labels. */
export interface LocalView {
  readonly column: number;
  readonly localEntity: number;
  readonly name: string;
  readonly kind: EntityKind;
  /** Code of the country that it is. */
  readonly nation: string | null;
  /** Its proper names as words, each once. */
  readonly names: readonly (readonly string[])[];
  /** What its titles and descriptions say, each label once. */
  readonly phrases: readonly { readonly parts: LabelParts; readonly mention: number }[];
  readonly count: number;
}

/** Labels of one entity that are read at most; what is said later says the same. */
const MAX_LABELS = 40;

/** All local entities of the articles and which of them are known to be one. */
export class Registry {
  readonly columns: readonly PreparedArticle[];
  readonly locals: readonly LocalView[];
  private readonly partition: Partition;
  private readonly offsets: readonly number[];

  constructor(columns: readonly PreparedArticle[]) {
    this.columns = columns;
    this.locals = columns.flatMap((article, column) =>
      viewsOf(article).map((view) => inColumn(view, column)),
    );
    this.partition = new Partition(this.locals.length);
    let at = 0;
    this.offsets = columns.map(({ localEntities }) => {
      at += localEntities.length;
      return at - localEntities.length;
    });
  }

  /** A registry in which the locals of each shared entity are one already. */
  static of(columns: readonly PreparedArticle[], entities: readonly SharedEntity[]): Registry {
    const registry = new Registry(columns);
    for (const { locals } of entities) {
      const [first, ...others] = locals.map((local) =>
        registry.indexOf(local.column, local.localEntity),
      );
      for (const other of others) registry.join(first!, other);
    }
    return registry;
  }

  /** Index of a local entity in `locals`. */
  indexOf(column: number, localEntity: number): number {
    return this.offsets[column]! + localEntity;
  }

  root(index: number): number {
    return this.partition.root(index);
  }

  join(x: number, y: number): void {
    this.partition.join(x, y);
  }

  /** Joins all locals that share a key. */
  joinByKeys(keysOf: (local: LocalView, index: number) => readonly string[]): void {
    const firsts = new Map<string, number>();
    for (const [index, local] of this.locals.entries()) {
      for (const key of keysOf(local, index)) {
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, index);
        else this.join(first, index);
      }
    }
  }

  /** The locals by what they are, in the order of the first of each. */
  groups(): LocalView[][] {
    const groups = new Map<number, LocalView[]>();
    for (const [index, local] of this.locals.entries()) {
      const list = groups.get(this.root(index));
      if (list) list.push(local);
      else groups.set(this.root(index), [local]);
    }
    return [...groups.values()];
  }
}

type ArticleView = Omit<LocalView, 'column'>;

/** Field by field: a spread with one more field is built by the runtime, not by the compiler. */
function inColumn(view: ArticleView, column: number): LocalView {
  const { localEntity, name, kind, nation, names, phrases, count } = view;
  return { column, localEntity, name, kind, nation, names, phrases, count };
}

/** The views of articles that are in use: all articles of a story are asked for, then every two of them. */
const VIEWS = new WeakMap<PreparedArticle, readonly ArticleView[]>();

function viewsOf(article: PreparedArticle): readonly ArticleView[] {
  const known = VIEWS.get(article);
  if (known) return known;
  const views = article.localEntities.map((_, localEntity) => viewOf(article, localEntity));
  VIEWS.set(article, views);
  return views;
}

function viewOf(article: PreparedArticle, localEntity: number): ArticleView {
  const { name, kind, mentions } = article.localEntities[localEntity]!;
  const labels = new Map<string, { mention: LocalMention; index: number }>();
  for (const index of mentions) {
    if (labels.size >= MAX_LABELS) break;
    const mention = article.mentions[index]!;
    const label = article.text.slice(mention.start, mention.end);
    if (mention.form !== 'pronoun' && !labels.has(label)) labels.set(label, { mention, index });
  }
  const names: string[][] = [];
  const phrases: { parts: LabelParts; mention: number }[] = [];
  let nation: string | null = null;
  for (const [label, { mention, index }] of labels) {
    if (mention.form !== 'name') {
      phrases.push({ parts: describeLabel(label), mention: index });
      continue;
    }
    nation ??= nationOf(label, name, kind);
    const words = nameWords(label);
    if (words.length > 0 && !names.some((known) => known.join(' ') === words.join(' ')))
      names.push(words);
  }
  return { localEntity, name, kind, nation, names, phrases, count: mentions.length };
}

/** The country or union of states that a place or body is: one that only its capital names is a city, and keeps that name. */
function nationOf(label: string, name: string, kind: EntityKind): string | null {
  if (kind !== 'place' && kind !== 'organization') return null;
  const code = nationAt(label.split(/\s+/), 0)?.code ?? null;
  return code !== null && nationName(code) === name ? code : null;
}
