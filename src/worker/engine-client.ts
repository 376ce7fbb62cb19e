import type { RawArticle } from '../model/article';
import type { Comparison } from '../model/comparison';
import type { Progress } from '../model/progress';
import type { EngineReply, EngineRequest } from './protocol';

/** How long a running job may take to stop by itself, in ms; the engine's steps on a common article take under 100. */
const GRACE_MS = 500;

/** As much of a Worker as the client uses. */
export interface EngineWorker {
  postMessage(request: EngineRequest): void;
  terminate(): void;
  onmessage: ((event: { readonly data: EngineReply }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault?(): void }) => void) | null;
  onmessageerror: (() => void) | null;
}

export interface EngineClient {
  /** Starts the worker ahead of the first job: it loads a language model of 4 MB. */
  warm(): void;
  /**
   * Compares the articles in the worker. Jobs run one after the other, in the order in which they were asked for.
   * Errors: rejects with `EngineError` where the analysis failed, with the signal's reason where it was cancelled.
   */
  compare(articles: readonly RawArticle[], options?: CompareInWorkerOptions): Promise<Comparison>;
}

interface CompareInWorkerOptions {
  readonly signal?: AbortSignal;
  /** How long the matching of passages may take, in ms; then what there is comes with `complete: false`. None: no limit. */
  readonly limitMs?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** The analysis failed or its worker broke down; `message` is one sentence for a person. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

interface Job {
  readonly number: number;
  readonly articles: readonly RawArticle[];
  readonly options: CompareInWorkerOptions;
  readonly resolve: (comparison: Comparison) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the engine in a worker of its own, from this origin. */
export function spawnEngine(): EngineWorker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'engine',
  }) as EngineWorker;
}

/**
 * The page's side of the crossing. The worker is started at the first need and again after it broke down.
 * A cancelled job stops between two steps; the worker is replaced only if that takes longer than 500 ms.
 */
export function createEngineClient(spawn: () => EngineWorker): EngineClient {
  const state = new ClientState(spawn);
  return {
    warm: () => state.warm(),
    compare: (articles, options = {}) =>
      new Promise((resolve, reject) => state.add({ articles, options, resolve, reject })),
  };
}

class ClientState {
  private readonly spawn: () => EngineWorker;
  private readonly waiting: Job[] = [];
  private running: Job | null = null;
  private worker: EngineWorker | null = null;
  private isReady = false;
  private lastNumber = 0;
  private grace: ReturnType<typeof setTimeout> | undefined;

  constructor(spawn: () => EngineWorker) {
    this.spawn = spawn;
  }

  warm(): void {
    this.worker ??= this.start();
  }

  add(asked: Omit<Job, 'number'>): void {
    const { signal } = asked.options;
    if (signal?.aborted) return asked.reject(signal.reason);
    this.lastNumber += 1;
    const job: Job = { number: this.lastNumber, ...asked };
    signal?.addEventListener('abort', () => this.cancel(job), { once: true });
    this.waiting.push(job);
    this.runNext();
  }

  private start(): EngineWorker {
    const worker = this.spawn();
    this.isReady = false;
    worker.onmessage = ({ data }) => this.hear(data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.breakDown(event.message);
    };
    worker.onmessageerror = () => this.breakDown('a message could not be read');
    return worker;
  }

  private runNext(): void {
    if (this.running !== null) return;
    const job = this.waiting.shift();
    if (job === undefined) return;
    this.warm();
    this.running = job;
    const { number, articles, options } = job;
    const limitMs = options.limitMs ?? null;
    this.worker?.postMessage({ kind: 'compare', job: number, articles, limitMs });
  }

  private hear(reply: EngineReply): void {
    if (reply.kind === 'ready') {
      this.isReady = true;
      if (this.running?.options.signal?.aborted) this.giveGrace();
      return;
    }
    const job = this.running;
    if (job === null || reply.job !== job.number) return;
    if (reply.kind === 'progress') {
      const { step, done, total } = reply;
      if (!job.options.signal?.aborted) job.options.onProgress?.({ step, done, total });
      return;
    }
    if (reply.kind === 'done') job.resolve(reply.comparison);
    if (reply.kind === 'failed') {
      job.reject(new EngineError(`The analysis of these articles failed: ${reply.message}.`));
    }
    this.settle();
  }

  /** Rejects at once; a job that runs is asked to stop, and its worker replaced if it does not. */
  private cancel(job: Job): void {
    job.reject(job.options.signal?.reason);
    const place = this.waiting.indexOf(job);
    if (place >= 0) this.waiting.splice(place, 1);
    if (job !== this.running) return;
    this.worker?.postMessage({ kind: 'cancel', job: job.number });
    if (this.isReady) this.giveGrace();
  }

  private giveGrace(): void {
    clearTimeout(this.grace);
    this.grace = setTimeout(() => {
      this.dropWorker();
      this.settle();
    }, GRACE_MS);
  }

  private breakDown(detail = ''): void {
    this.dropWorker();
    const because = detail === '' ? '' : ` (${detail})`;
    this.running?.reject(
      new EngineError(`The analysis stopped unexpectedly${because}: try again.`),
    );
    this.settle();
  }

  private dropWorker(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  private settle(): void {
    clearTimeout(this.grace);
    this.running = null;
    this.runNext();
  }
}
