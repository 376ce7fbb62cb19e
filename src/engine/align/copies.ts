import type { PreparedArticle } from '../prepared';

/** Words of a shingle; with 3 a light edit of every tenth word still leaves two thirds of the shingles. */
const SHINGLE_WORDS = 4;
/** Share of the shorter article's shingles that must stand in the other. Independent reports of one event share under 0.2. */
const MIN_CONTAINED = 0.6;
/** Shortest against longest: below it the one is an excerpt of the other, not a copy. */
const MIN_LENGTH_RATIO = 0.5;
/** Fewest shingles that tell anything. */
const MIN_SHINGLES = 20;

/**
 * For each column the column that it repeats almost word for word, null where there is none.
 * Of a set of copies the one that was published first is the original, of two with the same or no date the one that
 * credits no agency, then the first column; a copy of a copy is held against that original alone.
 * Cost: linear in the words, times the number of originals.
 * Source: w-shingling, Broder 1997 ("On the resemblance and containment of documents").
 */
export function findCopies(columns: readonly PreparedArticle[]): (number | null)[] {
  const shingles = columns.map(shinglesOf);
  const originals: number[] = [];
  const copies = columns.map((): number | null => null);
  for (const column of firstToLast(columns)) {
    const original = originals.find((candidate) => isCopy(shingles[column]!, shingles[candidate]!));
    if (original === undefined) originals.push(column);
    else copies[column] = original;
  }
  return copies;
}

/** `Courier staff and agencies`, `From our news services`: who prints so has it from others. */
const CREDITS_OTHERS = /\b(?:agency|agencies|wires?|(?:wire|news) services?)\b/i;
/** Characters of the day in a date with its hour: only one of two may tell the hour. */
const DAY_LENGTH = 10;
/** Later than any day or hour that a page prints. */
const UNDATED = '~';

/** The columns in the order in which they may have been written. */
function firstToLast(columns: readonly PreparedArticle[]): number[] {
  const keys = columns.map((column) => {
    const published = column.meta.published ?? '';
    const day = published.slice(0, DAY_LENGTH) || UNDATED;
    const hour = published.slice(DAY_LENGTH) || UNDATED;
    return `${day}${creditsOthers(column, columns) ? 1 : 0}${hour}`;
  });
  return columns
    .map((_, column) => column)
    .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
}

/** True where the head of an article names agencies, or its dateline the outlet of another one. */
function creditsOthers(
  { blocks, text, meta }: PreparedArticle,
  columns: readonly PreparedArticle[],
): boolean {
  const firstParagraph = blocks.findIndex(({ role }) => role === 'paragraph');
  const others = columns.flatMap((column) =>
    column.meta.outlet === null || column.meta.outlet === meta.outlet ? [] : [column.meta.outlet],
  );
  return blocks.slice(0, Math.max(0, firstParagraph)).some(({ role, start, end }) => {
    const words = text.slice(start, end);
    if (words === meta.outlet) return false;
    if (role === 'dateline') return others.some((outlet) => words.includes(`(${outlet})`));
    return (role === 'byline' || role === 'furniture') && CREDITS_OTHERS.test(words);
  });
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < MIN_SHINGLES || short.size < long.size * MIN_LENGTH_RATIO) return false;
  let common = 0;
  for (const shingle of short) if (long.has(shingle)) common += 1;
  return common >= short.size * MIN_CONTAINED;
}

function shinglesOf({ tokens, sentences }: PreparedArticle): Set<number> {
  const shingles = new Set<number>();
  const words: number[] = [];
  for (const sentence of sentences) {
    if (!sentence.inStory) continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = tokens[index]!;
      if (token.pos === 'PUNCT') continue;
      words.push(hashOf(token.lower));
      if (words.length < SHINGLE_WORDS) continue;
      let shingle = 0;
      for (const word of words) shingle = (Math.imul(shingle, 31) + word) | 0;
      shingles.add(shingle);
      words.shift();
    }
  }
  return shingles;
}

/** 32-bit FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}
