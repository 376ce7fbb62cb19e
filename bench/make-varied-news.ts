import { lehmer, MODULUS } from './lehmer';

/** Words of the made-up vocabulary; news articles of a thousand words use some 400 of a language's. */
const VOCABULARY = 4000;
/** Steepness of the frequencies: 1 is Zipf's law for running text. */
const ZIPF = 1;
/** Words of a sentence, and sentences of a paragraph, at least and at most. */
const SENTENCE_WORDS = [12, 32] as const;
const PARAGRAPH_SENTENCES = [2, 5] as const;
/** Share of the sentences of another article that are the same: few enough that it is no copy, whose framing is not looked at. */
const KEPT = 0.45;

const ONSETS = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 't'];
const ENDINGS = ['', 'ed', 'ing', 's', 'er', 'ion', 'al'];
const FUNCTION_WORDS = [
  'the',
  'of',
  'to',
  'in',
  'and',
  'a',
  'that',
  'for',
  'on',
  'with',
  'was',
  'said',
  'by',
  'has',
  'will',
  'after',
];

/** Numbers that are the same for the same seed. Unit: 0..1. */
function randomFrom(seed: number): () => number {
  const next = lehmer((seed % (MODULUS - 1)) + 1);
  return () => next() / MODULUS;
}

const pick = <Item>(list: readonly Item[], random: () => number): Item =>
  list[Math.floor(random() * list.length)]!;

function makeVocabulary(): string[] {
  const random = randomFrom(1);
  const syllable = () => pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  return Array.from({ length: VOCABULARY }, (_, rank) => {
    const word = syllable() + (rank % 3 === 0 ? '' : syllable()) + pick(ENDINGS, random);
    return rank % 9 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

const WORDS = makeVocabulary();

function makeSentence(random: () => number): string {
  const between = ([from, to]: readonly [number, number]) =>
    from + Math.floor(random() * (to - from));
  const words = Array.from({ length: between(SENTENCE_WORDS) }, () => {
    const chance = random();
    if (chance < 0.42) return pick(FUNCTION_WORDS, random);
    if (chance < 0.44) return String(2 + Math.floor(random() * 400));
    if (chance < 0.45) return 'Monday';
    return WORDS[Math.floor(VOCABULARY ** (random() ** ZIPF)) % VOCABULARY]!;
  });
  const comma = Math.floor(words.length / 2);
  words[comma] = `${words[comma]},`;
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `count` words or some more, in sentences of a made-up language with the frequencies of a real one. */
export function makeSentences(seed: number, count: number): string[] {
  const random = randomFrom(seed * 7919);
  const sentences: string[] = [];
  for (let words = 0; words < count; ) {
    const sentence = makeSentence(random);
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  return sentences;
}

/** Another article on the same: nearly half of the sentences are kept, the others are new. */
export function rewrite(sentences: readonly string[], seed: number): string[] {
  const random = randomFrom(seed * 104_729);
  return sentences.map((sentence) => (random() < KEPT ? sentence : makeSentence(random)));
}

/** The sentences in paragraphs. */
export function inParagraphs(sentences: readonly string[]): string {
  const random = randomFrom(sentences.length);
  let left = 0;
  return sentences
    .map((sentence) => {
      left -= 1;
      if (left >= 0) return ` ${sentence}`;
      left =
        PARAGRAPH_SENTENCES[0] +
        Math.floor(random() * (PARAGRAPH_SENTENCES[1] - PARAGRAPH_SENTENCES[0]));
      return `\n\n${sentence}`;
    })
    .join('')
    .trim();
}
