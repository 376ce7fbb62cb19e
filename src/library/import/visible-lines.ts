import { readContext } from './page-context';

/** One line of a page as a browser lays it out: the text between two block ends, white space collapsed. */
export interface VisibleLine {
  readonly text: string;
  /** The element whose line it is: the nearest one that begins a line. */
  readonly block: Element;
  /** Text nodes that make it up, each with the number of its visible characters. */
  readonly nodes: readonly { readonly node: Text; readonly length: number }[];
  /** Share of the characters inside links. Score 0..1. */
  readonly linkShare: number;
  /** Landmarks and telling class words around it, the nearest first. */
  readonly context: readonly string[];
}

/** Elements whose text a browser does not lay out on the page. */
const INVISIBLE: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title meta link base iframe frame frameset noframes object embed applet ' +
    'audio video canvas svg math map param source track datalist option optgroup select progress meter'
  ).split(' '),
);

/** Elements that stand inside a line; every other begins a line of its own. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr output picture q ' +
    'rb rp rt rtc ruby s samp small span strike strong sub sup td th time tt u var wbr'
  ).split(' '),
);

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * The visible lines of a page in document order: nothing that a browser would lay out is left out.
 * What style sheets hide is not known and counts as visible. Line ends inside `pre` begin a line.
 * Shape: no line is blank.
 * Cost: linear in the nodes; nesting of any depth.
 */
export function readVisibleLines(document: Document): VisibleLine[] {
  const collector = new LineCollector();
  const root = document.body as HTMLElement | null;
  if (root === null) return [];
  // An explicit stack: a page may be nested deeper than calls may.
  const stack: { readonly element: Element; child: Node | null }[] = [];
  const enter = (element: Element): void => {
    collector.open(element);
    stack.push({ element, child: element.firstChild });
  };
  enter(root);
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const { child } = top;
    if (child === null) {
      collector.close(top.element);
      stack.pop();
      continue;
    }
    top.child = child.nextSibling;
    if (child.nodeType === TEXT_NODE) collector.add(child as Text);
    else if (child.nodeType === ELEMENT_NODE && isVisible(child as Element))
      enter(child as Element);
  }
  return collector.finish();
}

/** The tag's name in lower case, in pages and in XHTML alike. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

function isVisible(element: Element): boolean {
  return !INVISIBLE.has(tagOf(element)) && !element.hasAttribute('hidden');
}

/** Gathers text nodes into lines as elements open and close. */
class LineCollector {
  private readonly lines: VisibleLine[] = [];
  private readonly blocks: { readonly element: Element; readonly context: readonly string[] }[] =
    [];
  private links = 0;
  private preformatted = 0;
  private text = '';
  private linked = 0;
  private nodes: { node: Text; length: number }[] = [];

  open(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'br') this.flush();
    if (tag === 'a' && element.hasAttribute('href')) this.links += 1;
    if (tag === 'pre' || tag === 'textarea') this.preformatted += 1;
    if (tag === 'td' || tag === 'th') this.text += ' ';
    if (INLINE.has(tag) || tag === 'br') return;
    this.flush();
    const outer = this.blocks.at(-1)?.context ?? [];
    this.blocks.push({ element, context: readContext(element, outer) });
  }

  close(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'a' && element.hasAttribute('href')) this.links -= 1;
    if (INLINE.has(tag) || tag === 'br') return;
    this.flush();
    if (tag === 'pre' || tag === 'textarea') this.preformatted -= 1;
    this.blocks.pop();
  }

  add(node: Text): void {
    const pieces = this.preformatted > 0 ? node.data.split(/\r\n|[\n\r]/) : [node.data];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) this.flush();
      const length = piece.replace(/\s+/g, '').length;
      this.text += piece;
      if (length === 0) continue;
      if (this.links > 0) this.linked += length;
      this.nodes.push({ node, length });
    }
  }

  finish(): VisibleLine[] {
    this.flush();
    return this.lines;
  }

  private flush(): void {
    const { nodes, linked } = this;
    const text = this.text.replace(/\s+/g, ' ').trim();
    const block = this.blocks.at(-1);
    this.text = '';
    this.linked = 0;
    this.nodes = [];
    if (text === '' || block === undefined) return;
    const length = nodes.reduce((sum, node) => sum + node.length, 0);
    this.lines.push({
      text,
      block: block.element,
      nodes,
      linkShare: length === 0 ? 0 : linked / length,
      context: block.context,
    });
  }
}
