import type { EngineReply, EngineRequest } from './protocol';
import { createEngineMemory, runComparison } from './run-comparison';

/** The worker's side of the crossing: one job at a time, as the client sends them. */
const scope = globalThis as unknown as {
  postMessage(reply: EngineReply): void;
  onmessage: ((event: MessageEvent<EngineRequest>) => void) | null;
};
const memory = createEngineMemory();
const cancelled = new Set<number>();

scope.onmessage = ({ data }) => {
  if (data.kind === 'cancel') cancelled.add(data.job);
  else void run(data.job, data.articles);
};
scope.postMessage({ kind: 'ready' });

async function run(
  job: number,
  articles: Extract<EngineRequest, { kind: 'compare' }>['articles'],
): Promise<void> {
  try {
    const comparison = await runComparison(articles, memory, {
      deadline: { expired: () => cancelled.has(job) },
      progress: (step, done, total) =>
        scope.postMessage({ kind: 'progress', job, step, done, total }),
      breathe: () => new Promise((resume) => setTimeout(resume)),
    });
    scope.postMessage(
      comparison === null ? { kind: 'cancelled', job } : { kind: 'done', job, comparison },
    );
  } catch (error) {
    scope.postMessage({ kind: 'failed', job, message: String(error) });
  } finally {
    cancelled.delete(job);
  }
}
