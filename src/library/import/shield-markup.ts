/** Before the name of an attribute that a browser would act on as soon as it is parsed. */
const SHIELD = 'data-crossread-';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const ACTED_ON = /^(?:style|on.*)$/i;

/** Elements whose content is no markup. */
const RAW = /^(?:script|style)$/i;

/**
 * Markup of which a parser does nothing but build elements: own styles and event handlers have other names, and style sheets
 * are `noframes`, which is read in the same way and never shown. A page's policy refuses the originals even in a document
 * that nobody shows, and reports each.
 *
 *     <p style="color: red">  ->  <p data-crossread-style="color: red">
 *
 * All other characters stay. Cost: linear.
 */
export function shieldMarkup(html: string): string {
  const pieces: string[] = [];
  let kept = 0;
  const replace = (start: number, end: number, by: string) => {
    pieces.push(html.slice(kept, start), by);
    kept = end;
  };
  const tag = /<(\/?)([a-z][^\s/>]*)/gi;
  const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?/y;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [whole, slash, name] = match;
    if (/^style$/i.test(name!)) {
      replace(tag.lastIndex - name!.length, tag.lastIndex, 'noframes');
    }
    if (slash !== '') continue;
    let end = match.index + whole.length;
    attribute.lastIndex = end;
    for (let found = attribute.exec(html); found !== null; found = attribute.exec(html)) {
      const start = found.index + found[0].indexOf(found[1]!);
      if (ACTED_ON.test(found[1]!)) replace(start, start, SHIELD);
      end = attribute.lastIndex;
    }
    tag.lastIndex = RAW.test(name!) ? endOfRaw(html, end, name!) : end;
  }
  return pieces.join('') + html.slice(kept);
}

/** Takes out of a page parsed from shielded markup what was shielded; what its own style hides is `hidden` instead. */
export function unshield(document: Document): void {
  for (const element of document.querySelectorAll('noframes')) element.remove();
  for (const element of document.querySelectorAll(`[${SHIELD}style]`)) {
    const style = element.getAttribute(`${SHIELD}style`) ?? '';
    if (HIDDEN_STYLE.test(style)) element.setAttribute('hidden', '');
    element.removeAttribute(`${SHIELD}style`);
  }
}

/** Where the end tag of an element without markup begins; the end of the page where it is never closed. */
function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
