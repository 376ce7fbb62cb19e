import { compare, prepare } from '../../src/engine/index';
import { checkComparison } from '../../src/engine/testing/check-comparison';
import { importFile } from '../../src/library/import/import-file';
import { type ParseHtml, readPage } from '../../src/library/import/read-page';

/**
 * Reads one page as the app does and says in words what breaks the contract's rules; empty where all hold,
 * and for pages that the importer refuses with a reason.
 */
export function checkPage(name: string, page: string, parseHtml: ParseHtml): string[] {
  const bytes = new TextEncoder().encode(page);
  const outcome = importFile({ name, bytes, sha256: name }, (html) => readPage(html, parseHtml));
  if (!outcome.ok) return outcome.message === '' ? [`${outcome.kind} without a reason`] : [];
  const raw = outcome.value;
  const comparison = compare([prepare(raw)]);
  const text = comparison.articles[0]?.text;
  const changed = text === raw.text ? [] : ['the text was changed'];
  return [...changed, ...checkComparison(comparison)];
}
