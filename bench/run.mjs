// `npm run bench` lists the benchmarks; `npm run bench -- NAME …` runs one, the arguments after its name are its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SUFFIX = '.bench.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));
const [name, ...rest] = process.argv.slice(2);

if (name === undefined) {
  console.log(names.length === 0 ? 'There are no benchmarks yet.' : names.join('\n'));
} else if (!names.includes(name)) {
  console.error(`There is no benchmark "${name}". There are: ${names.join(', ') || 'none'}.`);
  process.exitCode = 2;
} else {
  const bench = fileURLToPath(new URL(`${name}${SUFFIX}`, import.meta.url));
  const done = spawnSync(process.execPath, ['--import', 'tsx', bench, ...rest], {
    stdio: 'inherit',
  });
  process.exitCode = done.status ?? 1;
}
