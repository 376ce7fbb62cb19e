import type { ParseHtml } from '../library/import/read-page';

/**
 * Loads a parser of pages for Node: jsdom's DOMParser, inert like a browser's own. Nothing of a page is run or fetched,
 * and its style sheets are not read, which jsdom would stumble over.
 * Every page has a window of its own: jsdom's windows keep all nodes that were made for them, 4 MB a page, for good.
 * Cost: about half a second to load, hence only where a page is among the files.
 */
export async function loadHtmlParser(): Promise<ParseHtml> {
  const { JSDOM } = await import('jsdom');
  return (html) => new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html');
}
