import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RawArticle } from '../model/article';
import type { Comparison } from '../model/comparison';
import { createEngineClient, EngineError, type EngineWorker } from './engine-client';
import type { EngineReply, EngineRequest } from './protocol';

const COMPARISON = { format: 'crossread-comparison' } as unknown as Comparison;

class FakeWorker implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null;
  onerror: EngineWorker['onerror'] = null;
  onmessageerror: EngineWorker['onmessageerror'] = null;
  readonly heard: EngineRequest[] = [];
  isTerminated = false;

  postMessage(request: EngineRequest): void {
    this.heard.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(reply: EngineReply): void {
    if (!this.isTerminated) this.onmessage?.({ data: reply });
  }

  jobs(kind: EngineRequest['kind']): number[] {
    return this.heard.filter((request) => request.kind === kind).map(({ job }) => job);
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const client = createEngineClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

function named(name: string): RawArticle[] {
  return [{ name, sha256: name, format: 'text', text: name, hints: [], declared: {} }];
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createEngineClient', () => {
  it('starts no worker before it is asked to', () => {
    const { client, workers } = start();
    expect(workers).toHaveLength(0);
    client.warm();
    client.warm();
    expect(workers).toHaveLength(1);
  });

  it('gives the comparison and tells the steps on the way', async () => {
    const { client, workers } = start();
    const steps: string[] = [];
    const result = client.compare(named('one'), { onProgress: ({ step }) => steps.push(step) });
    workers[0]!.say({ kind: 'ready' });
    workers[0]!.say({ kind: 'progress', job: 1, step: 'read', done: 0, total: 1 });
    workers[0]!.say({ kind: 'progress', job: 1, step: 'align', done: 0, total: 1 });
    workers[0]!.say({ kind: 'done', job: 1, comparison: COMPARISON });
    await expect(result).resolves.toBe(COMPARISON);
    expect(steps).toEqual(['read', 'align']);
  });

  it('gives the worker one job at a time', async () => {
    const { client, workers } = start();
    const first = client.compare(named('one'));
    const second = client.compare(named('two'));
    expect(workers[0]!.jobs('compare')).toEqual([1]);
    workers[0]!.say({ kind: 'done', job: 1, comparison: COMPARISON });
    expect(workers[0]!.jobs('compare')).toEqual([1, 2]);
    workers[0]!.say({ kind: 'done', job: 2, comparison: COMPARISON });
    await expect(Promise.all([first, second])).resolves.toHaveLength(2);
  });

  it('rejects a failed analysis and goes on with the same worker', async () => {
    const { client, workers } = start();
    const first = client.compare(named('one'));
    workers[0]!.say({ kind: 'failed', job: 1, message: 'RangeError: odd' });
    await expect(first).rejects.toThrow(EngineError);
    const second = client.compare(named('two'));
    workers[0]!.say({ kind: 'done', job: 2, comparison: COMPARISON });
    await expect(second).resolves.toBe(COMPARISON);
    expect(workers).toHaveLength(1);
  });

  it('replaces a worker that broke down and finishes the jobs that waited', async () => {
    const { client, workers } = start();
    const first = client.compare(named('one'));
    const second = client.compare(named('two'));
    workers[0]!.onerror?.({ message: 'out of memory' });
    await expect(first).rejects.toThrow('stopped unexpectedly (out of memory)');
    expect(workers[0]!.isTerminated).toBe(true);
    expect(workers[1]!.jobs('compare')).toEqual([2]);
    workers[1]!.say({ kind: 'done', job: 2, comparison: COMPARISON });
    await expect(second).resolves.toBe(COMPARISON);
  });
});

describe('createEngineClient, when cancelled', () => {
  function startOne() {
    const started = start();
    const control = new AbortController();
    const result = started.client.compare(named('one'), { signal: control.signal });
    result.catch(() => undefined);
    return { ...started, control, result, worker: started.workers[0]! };
  }

  it('does not begin a job whose signal is already aborted', async () => {
    const { client, workers } = start();
    const result = client.compare(named('one'), { signal: AbortSignal.abort('left') });
    await expect(result).rejects.toBe('left');
    expect(workers).toHaveLength(0);
  });

  it('rejects at once, asks the worker to stop and keeps one that does', async () => {
    const { client, workers, control, result, worker } = startOne();
    worker.say({ kind: 'ready' });
    control.abort('left');
    await expect(result).rejects.toBe('left');
    expect(worker.jobs('cancel')).toEqual([1]);
    worker.say({ kind: 'cancelled', job: 1 });
    vi.advanceTimersByTime(10_000);
    void client.compare(named('two'));
    expect(workers).toHaveLength(1);
    expect(worker.jobs('compare')).toEqual([1, 2]);
  });

  it('replaces a worker that does not stop within half a second', () => {
    const { client, workers, control, worker } = startOne();
    worker.say({ kind: 'ready' });
    control.abort();
    void client.compare(named('two'));
    vi.advanceTimersByTime(499);
    expect(worker.isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker.isTerminated).toBe(true);
    expect(workers[1]!.jobs('compare')).toEqual([2]);
  });

  it('leaves a worker alone that is still loading', () => {
    const { control, worker } = startOne();
    control.abort();
    vi.advanceTimersByTime(10_000);
    expect(worker.isTerminated).toBe(false);
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'cancelled', job: 1 });
    vi.advanceTimersByTime(10_000);
    expect(worker.isTerminated).toBe(false);
  });

  it('forgets a job that waits and does not disturb the one that runs', async () => {
    const { client, workers } = start();
    const control = new AbortController();
    const first = client.compare(named('one'));
    const second = client.compare(named('two'), { signal: control.signal });
    workers[0]!.say({ kind: 'ready' });
    control.abort('left');
    await expect(second).rejects.toBe('left');
    vi.advanceTimersByTime(10_000);
    workers[0]!.say({ kind: 'done', job: 1, comparison: COMPARISON });
    await expect(first).resolves.toBe(COMPARISON);
    expect(workers[0]!.heard).toHaveLength(1);
  });
});
