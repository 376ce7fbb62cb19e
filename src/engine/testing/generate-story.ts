import { ASIDES, MATTERS } from './story-matters.table';

/** A matter that two articles of a generated story tell with different fillings. */
export interface Planted {
  readonly kind: 'conflict' | 'innocent';
  /** The two sentences, as they stand in the articles. */
  readonly sentences: readonly [string, string];
}

export interface GeneratedStory {
  readonly texts: readonly string[];
  readonly planted: readonly Planted[];
}

/** Numbers from a seed, equal on every machine. Source: mulberry32, Ettinger 2017. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Matters of one story. */
const MATTERS_TOLD = 4;
/** Sentences of an article that no other has. */
const ASIDES_TOLD = 2;

/**
 * A story told by `width` articles. Each matter is told by two of them with two fillings, that exclude each other or do
 * not; around them stand sentences that only one article has. One half of what is planted is in conflict.
 */
export function generateStory(seed: number, width: number): GeneratedStory {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((x, y) => x.at - y.at)
      .map(({ item }) => item);
  const articles: string[][] = Array.from({ length: width }, () => []);
  const asides = shuffled(ASIDES);
  const planted = shuffled(MATTERS)
    .slice(0, MATTERS_TOLD)
    .map((matter, index): Planted => {
      const kind = index % 2 === 0 ? 'conflict' : 'innocent';
      const fillings = pick(kind === 'conflict' ? matter.conflicting : matter.innocent);
      const [one, other] = shuffled(articles.map((_, column) => column));
      const says = shuffled(matter.says);
      const sentences = [fill(says[0]!, fillings[0]), fill(says[1]!, fillings[1])] as const;
      articles[one!]!.push(sentences[0]);
      articles[other!]!.push(sentences[1]);
      return { kind, sentences };
    });
  const texts = articles.map((sentences, column) => {
    const own = asides.slice(column * ASIDES_TOLD, (column + 1) * ASIDES_TOLD);
    return shuffled([...sentences, ...own]).join('\n\n');
  });
  return { texts, planted };
}

function fill(sentence: string, filling: string): string {
  const filled = sentence.replace('{}', filling);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
