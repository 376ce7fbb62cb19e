// `npm start`: installs when needed, serves the app, prints its address.
// Nothing but the version check is imported before the install.
import './check-node.mjs';

const FIRST_PORT = 5173;
const PARENT_CHECK_MS = 500;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start() {
  const { fileURLToPath } = await import('node:url');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { installIfNeeded } = await import('./install.mjs');
  installIfNeeded(root);

  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    server: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false },
  });
  await server.listen();
  // Vite would stop when standard input closes; this command must also run without a terminal.
  process.stdin.removeAllListeners('end');
  const address = server.resolvedUrls?.local[0];
  console.log(`\n  Crossread is running at ${address}\n  Stop it with Ctrl+C.\n`);
  if (hasDisplay()) server.openBrowser();

  const stop = () => void server.close().finally(() => process.exit(0));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.removeAllListeners(signal);
    process.once(signal, stop);
  }
  if (process.env.npm_lifecycle_event === 'start') whenParentEnds(stop);
}

/**
 * npm passes SIGTERM on to the shell between it and this process, which ends without a word: its end is noticed here.
 * @param {() => void} stop
 */
function whenParentEnds(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, PARENT_CHECK_MS);
}

/** Whether somebody sits in front of this machine and could see a browser window. */
function hasDisplay() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
