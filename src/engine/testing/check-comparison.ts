import type { Comparison } from '../../model/comparison';
import type { ArticleSpan, Span } from '../../model/span';

/**
 * For tests: all that breaks the contract's rules in a document, in words; empty where it holds.
 * Rules: ranges lie in their text, are not empty and cut no surrogate pair; ids are unique and exist where referred to;
 * blocks hold every visible character, sentences lie in their blocks; evidence is in two articles or more, or in one;
 * statements are quoted; confidences are 0..1; links join two articles and give reasons.
 */
export function checkComparison(comparison: Comparison): string[] {
  return CHECKS.flatMap((check) => check(comparison));
}

type Check = (comparison: Comparison) => string[];

const CHECKS: readonly Check[] = [
  checkIds,
  checkStructure,
  checkRanges,
  checkConfidences,
  checkLinks,
  checkFacts,
  checkEntities,
  checkFramings,
];

function checkIds({ articles, facts, entities, framings }: Comparison): string[] {
  const ids = [articles, facts, entities, framings].flatMap((list) => list.map(({ id }) => id));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} is not unique`);
}

function checkStructure({ articles }: Comparison): string[] {
  return articles.flatMap(({ id, text, blocks, sentences, copyOf }) => {
    const faults: string[] = [];
    let end = 0;
    for (const block of blocks) {
      if (block.start < end) faults.push(`${id}: blocks overlap at ${block.start}`);
      if (text.slice(end, block.start).trim() !== '')
        faults.push(`${id}: text before ${block.start} is in no block`);
      end = block.end;
    }
    if (text.slice(end).trim() !== '') faults.push(`${id}: text after ${end} is in no block`);
    for (const { start, end: last, block } of sentences) {
      const around = blocks[block];
      if (!around || start < around.start || last > around.end)
        faults.push(`${id}: sentence at ${start} is outside its block`);
    }
    if (copyOf !== null && (copyOf === id || articles.every((other) => other.id !== copyOf)))
      faults.push(`${id}: copy of ${copyOf}`);
    return faults;
  });
}

function checkRanges(comparison: Comparison): string[] {
  const { articles, links, facts, entities, framings, noise } = comparison;
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const spans: [string, ArticleSpan][] = [
    ...articles.flatMap(({ id, blocks, sentences }) => [
      ...blocks.map((span): [string, ArticleSpan] => ['block', { article: id, ...span }]),
      ...sentences.map((span): [string, ArticleSpan] => ['sentence', { article: id, ...span }]),
    ]),
    ...links.flatMap(({ a, b }): [string, ArticleSpan][] => [
      ['link', a],
      ['link', b],
    ]),
    ...facts.flatMap(({ id, evidence }) =>
      evidence.map((span): [string, ArticleSpan] => [id, span]),
    ),
    ...entities.flatMap(({ id, mentions }) =>
      mentions.map((span): [string, ArticleSpan] => [id, span]),
    ),
    ...framings.flatMap(({ id, wordings }) =>
      wordings.map((span): [string, ArticleSpan] => [id, span]),
    ),
    ...noise.map((span): [string, ArticleSpan] => ['noise', span]),
  ];
  return spans.flatMap(([what, span]) => {
    const text = texts.get(span.article);
    if (text === undefined) return [`${what}: no article ${span.article}`];
    const fault = faultOf(text, span);
    return fault ? [`${what} ${span.article} ${span.start}-${span.end}: ${fault}`] : [];
  });
}

function faultOf(text: string, { start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is no range';
  if (start < 0 || end > text.length) return 'is outside the text';
  if (start >= end) return 'is empty';
  return cutsPair(text, start) || cutsPair(text, end) ? 'cuts a surrogate pair' : null;
}

function cutsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function checkConfidences({ links, facts, framings, noise }: Comparison): string[] {
  return [links, facts, framings, noise]
    .flatMap((list) => list.map(({ confidence }) => confidence))
    .filter((confidence) => !(confidence >= 0 && confidence <= 1))
    .map((confidence) => `confidence ${confidence}`);
}

function checkLinks({ links }: Comparison): string[] {
  return links.flatMap(({ a, b, reasons }) => [
    ...(a.article === b.article ? [`link within ${a.article} at ${a.start}`] : []),
    ...(reasons.length === 0 || reasons.includes('')
      ? [`link without a reason at ${a.start}`]
      : []),
  ]);
}

function checkFacts({ articles, facts }: Comparison): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return facts.flatMap(({ id, status, statement, evidence }) => {
    const count = new Set(evidence.map(({ article }) => article)).size;
    const enough = status === 'single' ? count === 1 : count >= 2;
    const quoted = evidence.some(({ article }) => texts.get(article)?.includes(statement) === true);
    return [
      ...(enough ? [] : [`${id} is ${status} with evidence in ${count}`]),
      ...(quoted && statement !== '' ? [] : [`${id}: its statement is not quoted`]),
    ];
  });
}

function checkEntities({ articles, entities }: Comparison): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return entities.flatMap(({ id, name, mentions }) => [
    ...(name === '' ? [`${id} has no name`] : []),
    ...mentions
      .filter(({ article, start, end, label }) => texts.get(article)?.slice(start, end) !== label)
      .map(({ label }) => `${id}: label ${JSON.stringify(label)} is not its text`),
  ]);
}

/** Most wordings that a framing gives of one article. */
const MOST_WORDINGS = 3;

function checkFramings({ articles, facts, entities, framings }: Comparison): string[] {
  const known = new Set([...facts, ...entities].map(({ id }) => id));
  const columns = articles.map(({ id }) => id);
  return framings.flatMap(({ id, about, wordings, absent }) => [
    ...(about === null || known.has(about) ? [] : [`${id} is about ${about}`]),
    ...(wordings.length === 0 ? [`${id} has no wording`] : []),
    ...columns
      .filter(
        (column) => wordings.filter(({ article }) => article === column).length > MOST_WORDINGS,
      )
      .map((column) => `${id} has too many wordings of ${column}`),
    ...absent
      .filter((column) => !columns.includes(column))
      .map((column) => `${id} is absent from ${column}`),
  ]);
}
