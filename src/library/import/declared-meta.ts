import type { ArticleMeta } from '../../model/article';

type Declared = { -readonly [Key in keyof ArticleMeta]?: NonNullable<ArticleMeta[Key]> };
type Json = Readonly<Record<string, unknown>>;

/** Schema.org kinds of a written story. */
const STORY_TYPE = /(?:Article|BlogPosting|Report)$/;
/** Most values of a page's JSON-LD that are looked at: enough for any real page. */
const MOST_JSON_VALUES = 5_000;

/**
 * What the page's markup says of the article: JSON-LD first, then OpenGraph and `<meta>`, then `<time>` and links.
 * Shape: only what is declared; dates as `2026-02-01T10:04` in the time zone in which they are written.
 * Cost: linear.
 */
export function readDeclaredMeta(document: Document): Declared {
  const story = findStoryObject(document);
  const meta = metaReader(document);
  const declared: { [Key in keyof ArticleMeta]?: ArticleMeta[Key] | undefined } = {
    title: text(story?.['headline']) ?? meta('og:title', 'twitter:title') ?? titleElement(document),
    deck: text(story?.['alternativeHeadline']),
    outlet: nameOf(story?.['publisher']) ?? meta('og:site_name', 'application-name'),
    byline:
      namesOf(story?.['author']) ??
      writer(meta('author', 'parsely-author', 'dc.creator', 'article:author', 'byl')),
    published: firstDate([
      text(story?.['datePublished']),
      meta(
        'article:published_time',
        'datepublished',
        'parsely-pub-date',
        'pubdate',
        'date',
        'dc.date',
        'dc.date.issued',
        'publish-date',
      ),
      ...timeElements(document),
    ]),
    keywords: listOf(story?.['keywords'], meta('news_keywords', 'keywords')),
    url: address(
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      meta('og:url'),
      text(story?.['url']),
    ),
    language: languageTag(
      document.documentElement.getAttribute('lang') ??
        text(story?.['inLanguage']) ??
        meta('og:locale', 'content-language'),
    ),
  };
  return Object.fromEntries(
    Object.entries(declared).filter(([, value]) => value !== undefined && value !== null),
  ) as Declared;
}

function findStoryObject(document: Document): Json | null {
  let left = MOST_JSON_VALUES;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parseJson(script.textContent ?? '')];
    for (let next = queue.shift(); next !== undefined && left > 0; next = queue.shift()) {
      left -= 1;
      if (Array.isArray(next)) queue.push(...(next as unknown[]).slice(0, left));
      else if (typeof next === 'object' && next !== null) {
        const object = next as Json;
        const types = [object['@type']].flat();
        const isStory = types.some((type) => typeof type === 'string' && STORY_TYPE.test(type));
        if (isStory && text(object['headline']) !== undefined) return object;
        queue.push(
          ...Object.values(object)
            .filter((value) => typeof value === 'object')
            .slice(0, left),
        );
      }
    }
  }
  return null;
}

function parseJson(source: string): unknown {
  try {
    return (
      JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')) ??
      undefined
    );
  } catch {
    return undefined;
  }
}

/** A value's words on one line; undefined where there are none. */
function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return text((value as unknown[])[0]);
  if (typeof value !== 'string') return undefined;
  return (
    value
      .replace(/<[^<>]{0,200}>/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf((value as unknown[])[0]);
  if (typeof value === 'object' && value !== null) return text((value as Json)['name']);
  return text(value);
}

function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .map(nameOf)
    .map(writer)
    .filter((name) => name !== undefined);
  const unique = [...new Set(names)];
  if (unique.length < 2) return unique[0];
  return `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)!}`;
}

/** An author as a person reads it: no address, no `By` in front. */
function writer(name: string | undefined): string | undefined {
  const bare = name?.replace(/^by\s+/i, '').trim();
  return bare === undefined || bare === '' || /^(?:https?:|www\.|@)|[{}<>]/i.test(bare)
    ? undefined
    : bare;
}

/** Reads the first of the named `<meta>` that says something. */
function metaReader(document: Document): (...names: readonly string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv') ??
      ''
    ).toLowerCase();
    const value = text(element.getAttribute('content') ?? '');
    if (name !== '' && value !== undefined && !values.has(name)) values.set(name, value);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** `Rain in Malo | The Coast` → `Rain in Malo`: the site's name after the last bar or dash is not the headline. */
function titleElement(document: Document): string | undefined {
  const title = text(document.title);
  return title?.replace(/\s[|–—-]\s[^|–—-]{1,40}$/, '');
}

function timeElements(document: Document): (string | undefined)[] {
  const times = document.querySelectorAll('time[datetime]');
  const published = Array.from(times).filter((time) =>
    /publish/i.test(time.getAttribute('itemprop') ?? ''),
  );
  return [
    ...published,
    ...Array.from(document.querySelectorAll('article time[datetime], main time[datetime]')),
  ]
    .slice(0, 3)
    .map((time) => time.getAttribute('datetime') ?? undefined);
}

const ISO = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d))?/;

/** The first that is an ISO date, cut to minutes; a time of midnight stands for none given. */
function firstDate(dates: readonly (string | undefined)[]): string | undefined {
  for (const date of dates) {
    const [, year, month, day, hour, minute] = ISO.exec(date ?? '') ?? [];
    if (year === undefined || Number(month) > 12 || Number(day) > 31 || Number(hour ?? 0) > 23)
      continue;
    const clock = hour === undefined || `${hour}${minute}` === '0000' ? '' : `T${hour}:${minute}`;
    return `${year}-${month}-${day}${clock}`;
  }
  return undefined;
}

function listOf(value: unknown, declared: string | undefined): string[] | undefined {
  const source = value ?? declared;
  const items = Array.isArray(source)
    ? (source as unknown[]).map(text)
    : text(source)?.split(/[,;]/);
  const words = items
    ?.map((item) => item?.trim())
    .filter((item) => item !== undefined && item !== '');
  return words === undefined || words.length === 0 ? undefined : [...new Set(words as string[])];
}

function address(...candidates: readonly (string | null | undefined)[]): string | undefined {
  return candidates.find((href) => /^https?:\/\/\S+$/i.test(href ?? '')) ?? undefined;
}

function languageTag(value: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((value ?? '').trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
