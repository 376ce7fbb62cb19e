import { LAYERS, type Layer } from '../model/layer';

export const VIEWS = ['read', 'facts', 'names', 'overview'] as const;
export type View = (typeof VIEWS)[number];

/** What is open, as the address says it: a link to it opens the same. */
export interface Place {
  /** Null: the first story there is. */
  readonly story: string | null;
  /** Ids of the columns in their order, letters as in the comparison; empty: all, in the story's order. */
  readonly articles: readonly string[];
  /** The article that the others are held against; null: the first column. */
  readonly base: string | null;
  /** The article that is read alone; null: side by side. */
  readonly alone: string | null;
  readonly view: View;
  readonly layers: readonly Layer[];
  /** What of it the view shows, in the view's own words; null: all. */
  readonly filter: string | null;
  /** Words by which the view is narrowed, and its order, in the view's own words; null: neither. */
  readonly words: string | null;
  readonly order: string | null;
  /** The selected passage and what is said of it, as `writeMark` writes it; null: none. */
  readonly mark: string | null;
}

const NONE = 'none';

/** Reads a place out of an address's query; what is missing or unknown is the default. */
export function parsePlace(query: string): Place {
  const params = new URLSearchParams(query);
  const layers = params.get('layers');
  return {
    story: params.get('story'),
    articles: [...new Set((params.get('articles') ?? '').split('.'))].filter((id) =>
      /^[a-z]+$/.test(id),
    ),
    base: params.get('base'),
    alone: params.get('alone'),
    view: VIEWS.find((view) => view === params.get('view')) ?? 'read',
    filter: params.get('filter'),
    words: params.get('words'),
    order: params.get('order'),
    mark: params.get('mark'),
    layers: layers === null ? LAYERS : LAYERS.filter((layer) => layers.split('.').includes(layer)),
  };
}

/** Writes a place into a query, defaults left out; what else stands in `query` stays. Starts with `?`, or is empty. */
export function formatPlace(place: Place, query = ''): string {
  const params = new URLSearchParams(query);
  const set = (key: string, value: string | null) => {
    if (value === null || value === '') params.delete(key);
    else params.set(key, value);
  };
  const isDefault = place.layers.length === LAYERS.length;
  set('story', place.story);
  set('articles', place.articles.join('.'));
  set('base', place.base);
  set('alone', place.alone);
  set('view', place.view === 'read' ? null : place.view);
  set('layers', isDefault ? null : place.layers.join('.') || NONE);
  set('filter', place.filter);
  set('words', place.words);
  set('order', place.order);
  set('mark', place.mark);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
