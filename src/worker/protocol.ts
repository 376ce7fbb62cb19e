import type { RawArticle } from '../model/article';
import type { Comparison } from '../model/comparison';
import type { Progress } from '../model/progress';

/** What the page asks of the engine's worker; `job` is a number that the page gives out once. */
export type EngineRequest =
  | {
      readonly kind: 'compare';
      readonly job: number;
      readonly articles: readonly RawArticle[];
      /** How long the matching may take, in ms; null: as long as it takes. */
      readonly limitMs: number | null;
    }
  | { readonly kind: 'cancel'; readonly job: number };

/** What the worker says of itself (`ready`, once, when it is loaded) and of a job. */
export type EngineReply =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'progress'; readonly job: number } & Progress)
  | { readonly kind: 'done'; readonly job: number; readonly comparison: Comparison }
  | { readonly kind: 'cancelled'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
