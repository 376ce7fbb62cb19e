// Notes when the worker is asked, when it answers, when the first mark stands, and every long task of the main thread.
/** @type {{ asked: number, done: number, marked: number, tasks: [number, number][] }} */
const times = { asked: 0, done: 0, marked: 0, tasks: [] };
Object.assign(globalThis, { benchTimes: times });

const Native = globalThis.Worker;
globalThis.Worker = class extends Native {
  /** @param {string | URL} url @param {WorkerOptions} [options] */
  constructor(url, options) {
    super(url, options);
    this.addEventListener('message', ({ data }) => {
      if (data?.kind === 'done') times.done ||= performance.now();
    });
  }

  /** @override @param {{ kind?: string }} message */
  postMessage(message) {
    if (message.kind === 'compare') times.asked ||= performance.now();
    super.postMessage(message);
  }
};

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) times.tasks.push([startTime, duration]);
}).observe({ type: 'longtask', buffered: true });

function look() {
  if (document.querySelector('main mark')) times.marked = performance.now();
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);
