/*
 * `npm run bench -- engine-cost`: what the analysis costs, as ratios within one run, warm, medians, of the engine as it is built
 * for users:
 * - two articles of 1,000 words, all steps, against the tagger alone on the same words (wink-nlp: tokens, sentences,
 *   parts of speech, each article at once): at most 10;
 * - comparing eight prepared articles against two, by pair: at most 1.2;
 * - two articles of 50,000 words against two of 5,000, all steps: at most 1.5 times linear, under 1 GB.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PreparedArticle } from '../src/engine/index';
import { buildEngine } from './build-engine';
import { rewrite, inParagraphs, makeSentences } from './make-varied-news';

const GIGABYTE = 1024 ** 3;

/**
 * Runs of both before the tagger and the engine are timed. The tagger, a small library, is compiled in full after some ten
 * runs, the engine after some 150: until then its times fall by half, and would tell of the compiler.
 */
const RUNS_UNTIL_WARM = 150;

const { compare, prepare } = await buildEngine();

interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly note: string;
}

/** Median times of several works done in turn, so that what else the machine does falls on all of them. Unit: ms. */
function timeTogether(runs: number, works: readonly (() => unknown)[], runsBefore = 1): number[] {
  for (let run = 0; run < runsBefore; run += 1) for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      times[index]!.push(performance.now() - start);
    }
  }
  return times.map((each) => each.sort((x, y) => x - y)[Math.floor(runs / 2)]!);
}

function makeArticles(count: number, words: number): string[] {
  const first = makeSentences(words, words);
  return Array.from({ length: count }, (_, index) =>
    inParagraphs(index === 0 ? first : rewrite(first, index)),
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
  const tagger = winkNLP(model, ['sbd', 'pos']);
  // oxlint-disable-next-line typescript/unbound-method -- a property's name to the tagger, not a method called on it
  const { pos } = tagger.its;
  const tag = () =>
    texts.map((text) => {
      const document = tagger.readDoc(text);
      return [document.tokens().out(), document.tokens().out(pos), document.sentences().out()];
    });
  const works = [tag, () => analyse(texts)];
  const [tagging, all] = timeTogether(60, works, RUNS_UNTIL_WARM) as [number, number];
  const note = `${all.toFixed(1)} ms against ${tagging.toFixed(1)} ms`;
  return { name: 'two of 1,000 words, against the tagger', value: all / tagging, limit: 10, note };
}

function byPair(): Ratio {
  const articles = makeArticles(8, 1000).map(read);
  const two = articles.slice(0, 2);
  const [short, long] = timeTogether(9, [() => compare(two), () => compare(articles)]) as [
    number,
    number,
  ];
  const pair = long / 28;
  const note = `${pair.toFixed(1)} ms a pair against ${short.toFixed(1)} ms`;
  return { name: 'a pair of eight, against a pair of two', value: pair / short, limit: 1.2, note };
}

function byLength(): Ratio[] {
  const short = makeArticles(2, 5000);
  const long = makeArticles(2, 50_000);
  const [small, large] = timeTogether(3, [() => analyse(short), () => analyse(long)]) as [
    number,
    number,
  ];
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
