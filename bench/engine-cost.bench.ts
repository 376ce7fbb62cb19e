/*
 * `npm run bench -- engine-cost`: what the analysis costs, as ratios within one run, warm, medians:
 * - two articles of 1,000 words, all steps, against the tagger alone on the same words: at most 10;
 * - comparing eight prepared articles against two, by pair: at most 1.2;
 * - two articles of 50,000 words against two of 5,000, all steps: at most 1.5 times linear, under 1 GB.
 */
import { tagSpan } from '../src/engine/annotate/tagger';
import { compare, prepare, type PreparedArticle } from '../src/engine/index';
import { editLightly, inParagraphs, makeSentences } from './make-varied-news';

const GIGABYTE = 1024 ** 3;

interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly note: string;
}

/** Median time of some runs, the first left out. Unit: ms. */
function timeMs(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((x, y) => x - y);
  return times[Math.floor(times.length / 2)]!;
}

function makeArticles(count: number, words: number): string[] {
  const first = makeSentences(words, words);
  return Array.from({ length: count }, (_, index) =>
    inParagraphs(index === 0 ? first : editLightly(first, index)),
  );
}

function read(text: string, index: number): PreparedArticle {
  return prepare({
    name: `${index}.txt`,
    sha256: String(index),
    format: 'text',
    text,
    hints: [],
    declared: {},
  });
}

function analyse(texts: readonly string[]): unknown {
  return compare(texts.map(read));
}

function againstTagger(): Ratio {
  const texts = makeArticles(2, 1000);
  const spans = texts.map((text, index) => ({ text, sentences: read(text, index).sentences }));
  const tagger = timeMs(30, () => {
    for (const { text, sentences } of spans)
      for (const sentence of sentences) tagSpan(text, sentence);
  });
  const all = timeMs(30, () => analyse(texts));
  const note = `${all.toFixed(1)} ms against ${tagger.toFixed(1)} ms`;
  return { name: 'two of 1,000 words, against the tagger', value: all / tagger, limit: 10, note };
}

function byPair(): Ratio {
  const articles = makeArticles(8, 1000).map(read);
  const two = timeMs(15, () => compare(articles.slice(0, 2)));
  const eight = timeMs(7, () => compare(articles)) / 28;
  const note = `${eight.toFixed(1)} ms a pair against ${two.toFixed(1)} ms`;
  return { name: 'a pair of eight, against a pair of two', value: eight / two, limit: 1.2, note };
}

function byLength(): Ratio[] {
  const short = makeArticles(2, 5000);
  const long = makeArticles(2, 50_000);
  const small = timeMs(5, () => analyse(short));
  const large = timeMs(3, () => analyse(long));
  const memory = process.memoryUsage().rss / GIGABYTE;
  return [
    {
      name: 'two of 50,000 words, against ten times 5,000',
      value: large / small / 10,
      limit: 1.5,
      note: `${large.toFixed(0)} ms against ${small.toFixed(0)} ms`,
    },
    { name: 'memory after that, in GB', value: memory, limit: 1, note: 'resident' },
  ];
}

const ratios = [againstTagger(), byPair(), ...byLength()];
for (const { name, value, limit, note } of ratios) {
  const verdict = value <= limit ? '' : '  OVER THE LIMIT';
  console.log(`${name.padEnd(48)} ${value.toFixed(2)} (limit ${limit}; ${note})${verdict}`);
}
process.exitCode = ratios.every(({ value, limit }) => value <= limit) ? 0 : 1;
