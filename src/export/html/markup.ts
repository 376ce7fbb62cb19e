/** A piece of a page that is safe to put into another: its text is escaped. Made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  // The parser would drop it and call it an error.
  '\0': '\uFFFD',
};

/**
 * A page written with escaping built in: every value becomes text unless it is `Markup` itself.
 * What is not there (null, undefined, false) leaves nothing, lists are joined. Attribute values must stand in double quotes.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: texts
      .map((text, index) => text + (index < parts.length ? show(parts[index]!) : ''))
      .join(''),
  };
}

function show(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return part.replace(/[&<>"'\r\0]/g, (sign) => ENTITIES[sign]!);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(show).join('');
}
