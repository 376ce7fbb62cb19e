import { findDateline } from './dateline';
import { isDateLine, type PageLine } from './page-lines';
import { clip, decayed, distance, FAR, heaviestRun, shares, shifted } from './series';

/** Words by which importers tell what is around a line; each is a feature of its own. */
const CONTEXT_WORDS = (
  'nav aside footer header figure form main article section dialog blockquote button details ul ol dl table ' +
  'share related comments sign-up advert caption byline date keywords menu sidebar popup deck headline story gallery ' +
  'player rating pull-quote'
).split(' ');

/** Block tags, each a feature of its own; all others are told by none of them. */
const TAGS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'span',
  'figcaption',
  'button',
  'tr',
];

/** Lines on either side that are features one by one. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** Decay a line of the sums over all that comes before and after. */
const DECAYS = [0.6, 0.85];
/** Letters of a word that may tell what a story is about. */
const TELLING_LETTERS = 4;
/** Characters of a line whose words are compared with the page's. */
const COHESION_LENGTH = 1_500;

/** What one look at a line sees, before the page around it counts. */
interface Glance {
  readonly words: number;
  readonly prose: number;
  readonly noise: number;
  readonly short: number;
  readonly vote: number;
}

/**
 * What a line and the page around it tell of whether it is story, as rows of numbers for `Trees`.
 * Shape: one row a line, all equally long; the last columns say nothing for plain text, which has no hints.
 * Cost: linear.
 */
export function describeLines(lines: readonly PageLine[]): Float64Array[] {
  const glances = lines.map(glance);
  const columns: readonly Float64Array[] = [
    ...ownColumns(lines, glances),
    ...placeColumns(lines, glances),
    ...aroundColumns(glances),
    ...topicColumns(lines, glances),
    ...hintColumns(lines, glances),
  ];
  return lines.map((_, index) => Float64Array.from(columns, (column) => column[index]!));
}

function glance(line: PageLine): Glance {
  const { words, closed } = line.shape;
  const named = line.rule !== null || isDateLine(line);
  const isProse = !named && ((words >= 8 && closed) || words >= 25);
  return {
    words: Math.min(words, 200),
    prose: isProse ? Math.min(3, words / 20) : 0,
    noise: named ? 1 : 0,
    short: !named && words < 8 && !closed ? 1 : 0,
    vote: line.hint?.inStory === null || line.hint === null ? -1 : Number(line.hint.inStory),
  };
}

function ownColumns(lines: readonly PageLine[], glances: readonly Glance[]): Float64Array[] {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  const readers: readonly ((line: PageLine, index: number) => number)[] = [
    ({ shape }) => Math.log1p(shape.words),
    ({ content }) => Math.log1p(content.length),
    ({ shape }) => Number(shape.closed),
    ({ shape }) => Number(shape.colon),
    ({ shape }) => Math.min(shape.stops, 6),
    ({ shape }) => shape.capitals,
    ({ rule }) => (rule === null ? 0 : rule.anywhere ? 2 : 1),
    ({ rule }) =>
      rule === null ? 0 : Number(rule.kind === 'caption') + 2 * Number(rule.kind === 'disclosure'),
    (line) => (line.date === null ? 0 : isDateLine(line) ? 2 : 1),
    ({ content }) => shareOf(content, /\d/g),
    ({ content }) => shareOf(content, /[|/»›•·:#@+]/g),
    ({ content }) => Number(/^["“«„'‘]/.test(content)),
    ({ content }) => Number(/^\p{Ll}/u.test(content)),
    ({ content }) => Number(content.endsWith('?')),
    ({ mark }) => Number(mark === 'list'),
    // Two texts that stand side by side on the page and were copied as one: `StudentA woman`.
    ({ content }) =>
      Math.min(3, content.slice(0, 300).match(/[\p{Ll}\p{N}?!.]\p{Lu}\p{Ll}/gu)?.length ?? 0),
    ({ content }) => Number(findDateline(content) !== null),
    ({ content }) => Number(/(?:^|\s)(?:I|I['’]m|I['’]ve|my|you|your)(?:\s|$)/.test(content)),
    ({ key }) => (key === '' ? 0 : Math.min(5, counts.get(key)!)),
    (_, index) => glances[index]!.prose,
  ];
  return readers.map((read) => Float64Array.from(lines, read));
}

function shareOf(content: string, marks: RegExp): number {
  const sample = content.slice(0, 400);
  return (sample.match(marks)?.length ?? 0) / sample.length;
}

function placeColumns(lines: readonly PageLine[], glances: readonly Glance[]): Float64Array[] {
  const prose = glances.map((one) => one.prose);
  const proseLines = prose.filter((weight) => weight > 0).length;
  const proseWords = glances.reduce((sum, one) => sum + (one.prose > 0 ? one.words : 0), 0);
  const allWords = glances.reduce((sum, one) => sum + one.words, 0);
  const typical = proseLines === 0 ? 1 : proseWords / proseLines;
  const run = heaviestRun(glances.map((one) => one.prose - 0.6 * one.noise - 0.25 * one.short));
  const constant = (value: number) => new Float64Array(lines.length).fill(value);
  return [
    Float64Array.from(lines, (_, index) => index / lines.length),
    Float64Array.from(lines, (_, index) => Math.min(index, FAR)),
    constant(Math.log(lines.length + 1)),
    constant(allWords === 0 ? 0 : proseWords / allWords),
    constant(proseLines),
    Float64Array.from(glances, (one) => one.words / typical),
    ...shares(prose),
    Float64Array.from(lines, (_, index) => Number(index >= run.first && index < run.end)),
    Float64Array.from(lines, (_, index) => clip(index - run.first)),
    Float64Array.from(lines, (_, index) => clip(index - run.end)),
    distance(
      glances.map((one) => one.prose >= 1),
      1,
    ),
    distance(
      glances.map((one) => one.prose >= 1),
      -1,
    ),
    distance(lines.map(isSectionEnd), 1),
    distance(
      lines.map((line) => findDateline(line.content) !== null),
      1,
    ),
    distance(
      lines.map((line) => line.date !== null),
      1,
    ),
  ];
}

/** A line after which other things follow: related stories, comments, the page's foot. */
function isSectionEnd({ rule }: PageLine): boolean {
  return rule !== null && /related|comment section|copyright|keywords/.test(rule.reason);
}

function aroundColumns(glances: readonly Glance[]): Float64Array[] {
  const of = (key: keyof Glance) => Float64Array.from(glances, (one) => one[key]);
  const words = of('words').map((count) => Math.log1p(count));
  const series = [of('prose'), of('noise'), of('short')];
  return [
    ...NEIGHBOURS.map((step) => shifted(words, step)),
    ...NEIGHBOURS.map((step) => shifted(series[0]!, step)),
    ...series.flatMap((values) =>
      DECAYS.flatMap((decay) => [decayed(values, decay, 1), decayed(values, decay, -1)]),
    ),
  ];
}

function hintColumns(lines: readonly PageLine[], glances: readonly Glance[]): Float64Array[] {
  const vote = Float64Array.from(glances, (one) => one.vote);
  const link = Float64Array.from(lines, ({ hint }) => hint?.linkShare ?? 0);
  const heading = lines.findIndex(({ hint }) => hint?.tag === 'h1');
  const contexts = lines.map(({ hint }) => new Set(hint?.context));
  return [
    vote,
    ...NEIGHBOURS.map((step) => shifted(vote, step)),
    ...shares(vote.map((one, index) => Math.max(0, one) * glances[index]!.words)),
    link,
    ...DECAYS.flatMap((decay) => [decayed(link, decay, 1), decayed(link, decay, -1)]),
    Float64Array.from(lines, (_, index) => (heading < 0 ? 0 : clip(index - heading))),
    ownGroup(
      lines,
      glances.map((one) => one.prose),
    ),
    ownGroup(lines, link),
    groupShare(lines, glances),
    ...TAGS.map((tag) => Float64Array.from(lines, ({ hint }) => Number(hint?.tag === tag))),
    ...CONTEXT_WORDS.map((word) =>
      Float64Array.from(contexts, (context) => Number(context.has(word))),
    ),
  ];
}

/** Lines of one kind: the same tag in the same surroundings. */
function groupOf({ hint }: PageLine): string {
  return hint === null ? '' : `${hint.tag} ${hint.context.join(' ')}`;
}

/** The mean of the values of all lines of the same kind. */
function ownGroup(lines: readonly PageLine[], values: ArrayLike<number>): Float64Array {
  const groups = new Map<string, { sum: number; count: number }>();
  const keys = lines.map(groupOf);
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key) ?? { sum: 0, count: 0 };
    group.sum += values[index]!;
    group.count += 1;
    groups.set(key, group);
  }
  return Float64Array.from(keys, (key) => groups.get(key)!.sum / groups.get(key)!.count);
}

/** The share of the page's prose that lines of the same kind have. */
function groupShare(lines: readonly PageLine[], glances: readonly Glance[]): Float64Array {
  const sums = new Map<string, number>();
  const keys = lines.map(groupOf);
  let all = 0;
  for (const [index, key] of keys.entries()) {
    sums.set(key, (sums.get(key) ?? 0) + glances[index]!.prose);
    all += glances[index]!.prose;
  }
  return Float64Array.from(keys, (key) => (all === 0 ? 0 : sums.get(key)! / all));
}

/** Prose lines on either side that a line's words are compared with. */
const TOPIC_REACH = 4;
/** Prose lines below a headline that tell whether it is theirs. */
const HEADLINE_REACH = 6;
/** Words of a line that can be a headline. */
const HEADLINE_WORDS = { fewest: 4, most: 40 };

/**
 * What the words say without a list of words: a story goes on about one thing, a row of teasers does not;
 * a headline says what the prose below it says.
 */
function topicColumns(lines: readonly PageLine[], glances: readonly Glance[]): Float64Array[] {
  const words = lines.map(({ content }) => new Set(tellingWords(content)));
  const prose = lines.flatMap((_, index) => (glances[index]!.prose > 0 ? [index] : []));
  const around = overlapWith(words, prose, lines, { back: TOPIC_REACH, ahead: TOPIC_REACH });
  const below = overlapWith(words, prose, lines, { back: 0, ahead: HEADLINE_REACH });
  const page = overlapWith(words, prose, lines, { back: lines.length, ahead: lines.length });
  let headline = -1;
  const headlike = below.map((share, index) => {
    const { words: count } = lines[index]!.shape;
    const fits = count >= HEADLINE_WORDS.fewest && count <= HEADLINE_WORDS.most;
    if (!fits || lines[index]!.rule !== null) return 0;
    // A teaser says what its own twin says; a headline does not read like prose.
    return share * Math.min(1, words[index]!.size / 5) * (glances[index]!.prose > 0 ? 0.5 : 1);
  });
  for (const [index, value] of headlike.entries()) {
    if (value > (headlike[headline] ?? 0)) headline = index;
  }
  return [
    around,
    page,
    headlike,
    Float64Array.from(lines, (_, index) => (headline < 0 ? 0 : clip(index - headline))),
  ];
}

/** For each line the share of its telling words that stand in the prose lines before and after it. Score 0..1. */
function overlapWith(
  words: readonly ReadonlySet<string>[],
  prose: readonly number[],
  lines: readonly PageLine[],
  { back, ahead }: { readonly back: number; readonly ahead: number },
): Float64Array {
  const counts = new Map<string, number>();
  const count = (index: number, step: 1 | -1): void => {
    for (const word of words[index]!) counts.set(word, (counts.get(word) ?? 0) + step);
  };
  let from = 0;
  let to = 0;
  let passed = 0;
  return Float64Array.from(lines, (line, index) => {
    while (passed < prose.length && prose[passed]! < index) passed += 1;
    const own = prose[passed] === index ? 1 : 0;
    const first = Math.max(0, passed - back);
    const end = Math.min(prose.length, passed + own + ahead);
    for (; to < end; to += 1) count(prose[to]!, 1);
    for (; from < first; from += 1) count(prose[from]!, -1);
    // The line printed again nearby is no sign that others speak of the same.
    const twin = (at: number): boolean =>
      line.key !== '' && lines[prose[at] ?? -1]?.key === line.key;
    const twins = own + Number(twin(passed - 1)) + Number(twin(passed + own));
    let shared = 0;
    for (const word of words[index]!) if ((counts.get(word) ?? 0) > twins) shared += 1;
    return words[index]!.size === 0 ? 0 : shared / words[index]!.size;
  });
}

function tellingWords(content: string): string[] {
  const words =
    content
      .slice(0, COHESION_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= TELLING_LETTERS);
}
