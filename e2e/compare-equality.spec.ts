import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAddDialog } from './own-articles';
import { expect, test } from './own-origin';
import { saveExport } from './save-export';

const PROJECT = join(import.meta.dirname, '..');
const PAGE = `<!doctype html><html lang="en"><head><title>Malo dam safe</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Malo dam is safe","datePublished":"2026-03-02"}</script>
<style>p { color: red }</style></head><body><nav><ul><li>Home<li>Sport</ul></nav>
<article><h1>Malo dam is safe</h1><p>The dam above Malo held &mdash; through Monday <b>night</b>, engineers said.
<p>Some 400 people were taken to a school.<br>They may go home this week, the mayor said.<noscript>Turn it on</noscript>
<iframe src="x.html"></iframe><figure onclick="alert(1)"><img src="x.png" alt="A dam"><figcaption>The dam on Tuesday</figcaption></figure></article>
<table><tr><td>Share</td><td>Print</td></tr></table><p hidden>Not shown</p><p style="color: red; display: none">Nor this</p><p style="color: red">Red</p></body></html>`;

/** What the command prints for the files. */
function compare(files: readonly string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/headless/compare.ts', ...files],
    { cwd: PROJECT, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect(stderr).toBe('');
  return stdout;
}

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'the same engine on every screen'));

test('the browser finds in every bundled story what the command finds, byte for byte', async ({
  page,
  request,
}) => {
  const stories = await (await request.get('seeds/index.json')).json();
  for (const { id, articles } of stories as { id: string; articles: { file: string }[] }[]) {
    await page.goto(`./?story=${id}`);
    const expected = compare(articles.map(({ file }) => join('seeds', id, file)));
    expect(readFileSync(await saveExport(page, 'Data (JSON)'), 'utf8')).toBe(expected);
  }
});

test('a page is read in the browser as by the command', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'equal-'));
  const path = join(folder, 'malo.html');
  writeFileSync(path, PAGE);
  await page.goto('./');
  await openAddDialog(page, 'new');
  await page.getByLabel('Or choose files').setInputFiles([path]);
  await expect(page.getByText(/of story, /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('article')).toHaveCount(1);
  expect(readFileSync(await saveExport(page, 'Data (JSON)'), 'utf8')).toBe(compare([path]));
  rmSync(folder, { recursive: true });
});
