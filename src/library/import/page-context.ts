/** Tags and ARIA roles that say what a part of the page is for. */
const LANDMARKS: ReadonlySet<string> = new Set(
  (
    'nav aside footer header figure figcaption form main article section dialog table blockquote button details menu ul ol dl ' +
    'navigation complementary contentinfo banner search alert alertdialog tablist toolbar'
  ).split(' '),
);

/** Parts of class names and ids that page makers agree on, each with the word that it is handed on as. */
const TELLING: readonly (readonly [string, RegExp])[] = [
  ['share', /shar(?:e|ing)|social|follow-?us|addthis|sharedaddy/],
  [
    'related',
    /relat|recommend|more-?(?:on|from|stories|news)|read-?(?:more|next|also)|also-?(?:like|read)|outbrain|taboola|similar|popular|trending|most-?|teaser|promo|card|recirc/,
  ],
  ['comments', /comment|disqus|respond|discuss/],
  [
    'sign-up',
    /newsletter|subscri|sign-?up|sign-?in|log-?in|regist|paywall|signup|mailing|membership/,
  ],
  [
    'advert',
    /(?:^|[-_ ])(?:ad|ads|advert\w*|dfp|gpt|banner|sponsor\w*|promoted)(?:$|[-_ \d])|advertis/,
  ],
  ['caption', /caption|credit|photo-?(?:info|text|meta)|image-?(?:info|text|meta)|wp-caption/],
  ['byline', /byline|author|writer|contributor/],
  ['date', /date|time(?:stamp)?(?:$|[-_ ])|publish|posted|updated/],
  ['keywords', /(?:^|[-_ ])tags?(?:$|[-_ ])|topics?|keyword|categor/],
  ['menu', /menu|(?:^|[-_ ])nav|navbar|breadcrumb|masthead|topbar|hamburger|drawer|skip/],
  ['sidebar', /side-?bar|rail|widget|aside/],
  ['popup', /popup|modal|overlay|lightbox|cookie|consent|gdpr|notification|toast/],
  ['footer', /foot(?:er)?(?:$|[-_ ])|copyright|legal|disclaimer/],
  ['header', /header|masthead/],
  [
    'deck',
    /deck|dek(?:$|[-_ ])|standfirst|sub-?(?:title|head(?:line)?)|summary|excerpt|lede?(?:$|[-_ ])/,
  ],
  ['headline', /headline|(?:^|[-_ ])title|entry-title/],
  [
    'story',
    /article-?(?:body|content|text)|story-?(?:body|content|text)|post-?(?:body|content|text)|entry-?content|body-?(?:text|content|copy)|content-?body|articlebody|storytext/,
  ],
  ['gallery', /galler|slide|carousel|swiper/],
  ['player', /video|player|audio|podcast|embed/],
  ['rating', /rating|poll|vote|survey|quiz/],
  ['pull-quote', /pull-?quote|quote/],
];

/** Most words that are kept of the elements around a line: the nearest say most. */
const MOST_WORDS = 24;
/** Longest class attribute that is read, in UTF-16 units: utility classes run long and say nothing. */
const LONGEST_CLASS = 400;

/**
 * What the element's tag, role, class and id say its lines are for, followed by what is around it.
 * Shape: each word once, the nearest first, at most 24.
 */
export function readContext(element: Element, outer: readonly string[]): readonly string[] {
  const own: string[] = [];
  for (const word of [element.localName.toLowerCase(), element.getAttribute('role') ?? '']) {
    if (LANDMARKS.has(word)) own.push(word);
  }
  const names =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
      .slice(0, LONGEST_CLASS)
      // `articleBody` and `article_body` read as `article-body`.
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
  if (names.trim() !== '') {
    for (const [word, pattern] of TELLING) if (pattern.test(names)) own.push(word);
  }
  if (own.length === 0) return outer;
  return [...new Set([...own, ...outer])].slice(0, MOST_WORDS);
}
