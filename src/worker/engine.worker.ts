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
  else void run(data);
};
scope.postMessage({ kind: 'ready' });

async function run({
  job,
  articles,
  limitMs,
}: Extract<EngineRequest, { kind: 'compare' }>): Promise<void> {
  try {
    const comparison = await runComparison(articles, memory, {
      deadline: { expired: () => cancelled.has(job) },
      limitMs,
      now: () => performance.now(),
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
