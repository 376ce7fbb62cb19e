/** Draws numbers 0..1. */
type Random = () => number;
type Mutation = (page: string, random: Random) => string;

/** Levels of elements that a hostile page nests. */
const NESTED_LEVELS = 200;
/** Longest piece that is doubled, in UTF-16 units, so that a page does not grow without end. */
const LONGEST_PIECE = 20_000;

const place = (page: string, random: Random): number => Math.floor(random() * (page.length + 1));

function piece(page: string, random: Random): readonly [start: number, end: number] {
  const start = place(page, random);
  return [start, Math.min(page.length, start + Math.floor(random() * LONGEST_PIECE))];
}

function insert(page: string, at: number, text: string): string {
  return page.slice(0, at) + text + page.slice(at);
}

/** What may happen to a page between its maker and the reader, each named for what it does. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cutTheEnd: (page, random) => page.slice(0, place(page, random)),
  cutTheHead: (page, random) => page.slice(place(page, random)),
  takeOut: (page, random) => {
    const [start, end] = piece(page, random);
    return page.slice(0, start) + page.slice(end);
  },
  double: (page, random) => {
    const [start, end] = piece(page, random);
    return insert(page, end, page.slice(start, end));
  },
  shuffleLines: (page, random) =>
    page
      .split('\n')
      .map((line) => ({ line, at: random() }))
      .sort((x, y) => x.at - y.at)
      .map(({ line }) => line)
      .join('\n'),
  loseTagEnds: (page, random) => page.replace(/>/g, (mark) => (random() < 0.05 ? '' : mark)),
  loseClosingTags: (page, random) => page.replace(/<\/\w+>/g, (tag) => (random() < 0.3 ? '' : tag)),
  swapTags: (page, random) =>
    page.replace(/<(\/?)p\b/g, (tag, slash: string) => (random() < 0.3 ? `<${slash}div` : tag)),
  addNullBytes: (page, random) =>
    insert(insert(page, place(page, random), '\0\0'), place(page, random), '\0'),
  addHalfCharacters: (page, random) =>
    insert(insert(page, place(page, random), '\uD83C'), place(page, random), '\uDF0A'),
  addOddSpace: (page, random) => insert(page, place(page, random), '\u2028\u00A0\u200B\r\f\u3000'),
  nestDeeply: (page, random) =>
    insert(
      insert(page, place(page, random), '</div>'.repeat(NESTED_LEVELS)),
      place(page, random),
      '<div>'.repeat(NESTED_LEVELS),
    ),
  breakEntities: (page, random) =>
    insert(page, place(page, random), '&#xD800;&amp &lt;p&#0;&nosuch;'),
  openComment: (page, random) => insert(page, place(page, random), '<!-- '),
  openScript: (page, random) => insert(page, place(page, random), '<script>'),
  joinLines: (page) => page.replaceAll('\n', ' '),
};

/** One to three of the mutations, one after the other, drawn by `random`. */
export function mutatePage(page: string, random: Random): string {
  const all = Object.values(MUTATIONS);
  let mutated = page;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    mutated = all[Math.floor(random() * all.length)]!(mutated, random);
  }
  return mutated;
}
