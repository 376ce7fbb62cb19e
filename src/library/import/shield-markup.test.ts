import { describe, expect, it } from 'vitest';
import { shieldMarkup } from './shield-markup';

describe('shieldMarkup', () => {
  it.each([
    ['<p style="color: red">Rain</p>', '<p data-crossread-style="color: red">Rain</p>'],
    ["<b\n STYLE='a>b' id=c>", "<b\n data-crossread-STYLE='a>b' id=c>"],
    ['<img src=x onerror=go() alt=style>', '<img src=x data-crossread-onerror=go() alt=style>'],
    ['<a title=" style=x" onclick>', '<a title=" style=x" data-crossread-onclick>'],
    ['<br/style=x>', '<br/data-crossread-style=x>'],
    [
      '<style media=all>p { color: red }</style><p>',
      '<noframes media=all>p { color: red }</noframes><p>',
    ],
  ])('takes %s for %s', (html, shielded) => {
    expect(shieldMarkup(html)).toBe(shielded);
  });

  it.each([
    'a < b style=c',
    '<p>My style=1 and onion=2</p>',
    '<script>if (a<b && c) d = "<p style=e>"</script>',
    '<!-- style=x -->',
    '<p title="unclosed style=x>',
    '',
  ])('leaves %s as it is', (html) => {
    expect(shieldMarkup(html)).toBe(html);
  });

  it('shields what follows a script that is never closed, quotes without end, and tags without number', () => {
    const hostile = [
      '<a'.repeat(1e6),
      '<a b="'.repeat(1e5),
      `<a ${' '.repeat(1e6)}`,
      '<script>'.repeat(1e5),
      '<a '.repeat(1e5).concat("='"),
    ];
    for (const html of hostile) expect(shieldMarkup(html)).toBe(html);
  });
});
