/** Draws numbers 0..1. */
type Random = () => number;

const SENTENCES = [
  'The harbour wall of Malo fell into the sea on Monday night.',
  'Mayor Ann Moss said “we will rebuild it” before the year ends.',
  'Some 40 boats sank, according to the U.S. Coast Guard.',
  'يقول الخبراء إن الجدار كان ضعيفا منذ سنوات.',
  '港の壁が月曜日の夜に崩れた。',
  'Nobody was hurt 🌊, but the market stays closed.',
  'El puerto seguirá cerrado hasta marzo, dijo la alcaldesa.',
];
const FURNITURE = [
  'Home',
  'Share on Facebook',
  '12 Comments',
  'Related stories',
  'Advertisement',
  '© 2026 The Coast',
  '3 March 2026',
  'By Rita Holm',
  'Tags: harbour, storm',
  '482 views',
];

/** A news page with a head, a story and a foot, as HTML or as plain lines. */
export function generatePage(random: Random, kind: 'html' | 'text'): string {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!;
  const many = (most: number, make: () => string): string[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  const paragraph = (): string => many(4, () => pick(SENTENCES)).join(' ');
  const head = many(8, () => pick(FURNITURE));
  const story = many(10, paragraph);
  const foot = many(12, () => pick(FURNITURE));
  const title = `${pick(SENTENCES).slice(0, 40)} ${Math.floor(random() * 100)}`;
  if (kind === 'text') return [...head, title, '', ...story, '', title, ...foot].join('\n');
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li><a href="#">${line}</a>`).join('\n')}</ul>`;
  return `<!doctype html><html lang="en"><head><title>${title}</title><style>p{color:red}</style></head>
<body><nav class="menu">${list(head)}</nav><article class="article-body"><h1>${title}</h1>
<figure><img src="x" onerror="throw 1"><figcaption>${pick(SENTENCES)}</figcaption></figure>
${story.map((text) => `<p>${text}</p>`).join('\n')}<br>${pick(SENTENCES)}<br><b>${pick(SENTENCES)}</b></article>
<aside>${list(foot)}</aside><script>throw new Error("never run")</script><footer>${pick(FURNITURE)}</footer></body></html>`;
}
