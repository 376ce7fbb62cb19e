import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readHtml } from './html';
import { shieldMarkup } from './shield-markup';

const PARSER = new new JSDOM('').window.DOMParser();
const read = (html: string) => readHtml(PARSER.parseFromString(shieldMarkup(html), 'text/html'));

describe('readHtml', () => {
  it('gives each laid-out line a line of text, and a hint with its span', () => {
    const { text, hints } = read(
      '<body><h1>Rain  over\n Malo</h1><p>Two <b>rivers</b> rose.<br>A third did not.</p><ul><li>One<li>Two</ul>',
    );
    expect(text).toBe('Rain over Malo\nTwo rivers rose.\nA third did not.\nOne\nTwo');
    expect(hints.map(({ tag, start, end }) => [tag, text.slice(start, end)])).toEqual([
      ['h1', 'Rain over Malo'],
      ['p', 'Two rivers rose.'],
      ['p', 'A third did not.'],
      ['li', 'One'],
      ['li', 'Two'],
    ]);
  });

  it('leaves out what a browser does not lay out, and nothing else', () => {
    const { text } = read(`<head><title>T</title><style>p{}</style></head><body>
      <script>var a = "<p>no</p>"</script><noscript>no</noscript><template><p>no</p></template>
      <div hidden>no</div><div style="color:red; display: none">no</div><nav>Home</nav>
      <details><summary>More</summary>Inside</details><footer>End</footer>`);
    expect(text).toBe('Home\nMore\nInside\nEnd');
  });

  it('keeps the cells of a row apart on one line, and the lines of preformatted text', () => {
    const { text } = read('<table><tr><td>Malo</td><td>3</td></tr></table><pre>one\ntwo</pre>');
    expect(text).toBe('Malo 3\none\ntwo');
  });

  it('tells how much of a line is links, and what stands around it', () => {
    const { hints } = read(
      '<nav><ul><li><a href="/a">News</a></ul></nav><aside class="RelatedStories"><p>See <a href="#">all four</a></p></aside>',
    );
    expect(hints[0]).toMatchObject({ tag: 'li', linkShare: 1 });
    expect(hints[0]?.context).toEqual(['ul', 'nav']);
    expect(hints[1]?.linkShare).toBeCloseTo(0.7);
    expect(hints[1]?.context).toContain('related');
  });

  it('reads what the page declares, in its own local time', () => {
    const { declared } = read(`<html lang="en-GB"><head><title>Rain | The Coast</title>
      <link rel="canonical" href="https://coast.example/rain">
      <meta property="og:site_name" content="The Coast">
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
        "headline":"Rain over Malo","datePublished":"2026-03-03T20:15:00+09:00",
        "author":[{"@type":"Person","name":"Rita Holm"},{"name":"Ben Lane"}],"keywords":"rain, Malo"}]}</script>
      </head><body><p>x`);
    expect(declared).toEqual({
      title: 'Rain over Malo',
      outlet: 'The Coast',
      byline: 'Rita Holm and Ben Lane',
      published: '2026-03-03T20:15',
      keywords: ['rain', 'Malo'],
      url: 'https://coast.example/rain',
      language: 'en-GB',
    });
  });

  it('declares nothing that the page does not say', () => {
    expect(read('<p>Rain.').declared).toEqual({});
    expect(read('<script type="application/ld+json">{broken</script><p>Rain.').declared).toEqual(
      {},
    );
  });

  it('reads an empty page, and one nested as deep as no call stack', () => {
    expect(read('')).toEqual({ text: '', hints: [], declared: {} });
    const deep = read(`${'<div>'.repeat(400)}Rain.${'</div>'.repeat(400)}`);
    expect(deep.text).toBe('Rain.');
  });
});
