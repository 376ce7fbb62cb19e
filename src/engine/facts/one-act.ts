import { overlaps, type Span } from '../../model/span';
import { PEOPLE_WORDS } from '../annotate/units.table';
import type { Token } from '../prepared';
import { type ClauseContext, fateOf, LIGHT_VERBS, sharedTopic, topicOf } from './clause-context';
import { spansTouching } from './spans-touching';

/** Tokens on either side of a number or a date in which the act that it belongs to is looked for. */
export const ACT_REACH = 6;

/** True where the acts next to both are one act, or where one clause has no second act to which it could belong. */
export function belongToOneAct(a: ClauseContext, x: Span, b: ClauseContext, y: Span): boolean {
  if (!haveMoreThanLabels(a, b)) return false;
  if (actsIn(a.tokens).length <= 1 || actsIn(b.tokens).length <= 1) return true;
  return sharedTopic(actsIn(near(a.tokens, x)), actsIn(near(b.tokens, y))) > 0;
}

/** `Chief executive Lund, who took home £2m` / `Lund, who became chief executive in 2023`: only who it is stands in both. */
function haveMoreThanLabels(a: ClauseContext, b: ClauseContext): boolean {
  const [x, y] = [a, b].map((clause) => {
    const labels = spansTouching(clause.article.mentions, clause.span);
    const own = clause.tokens.filter((token) => !labels.some((label) => overlaps(label, token)));
    return topicOf({ ...clause, tokens: own });
  });
  return x!.length + y!.length === 0 || sharedTopic(x!, y!) > 0;
}

/** The tokens between the commas on either side where a verb is among them, `[stood in 2019], called for`, else those in reach. */
export function near(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const reach = tokens.slice(Math.max(0, first - ACT_REACH), last + ACT_REACH + 1);
  const from = tokens.findLastIndex((token, at) => at < first && isComma(token)) + 1;
  const to = tokens.findIndex((token, at) => at > last && isComma(token));
  const between = tokens.slice(from, to < 0 ? tokens.length : to);
  return between.some(({ pos }) => pos === 'VERB')
    ? between.filter((token) => reach.includes(token))
    : reach;
}

const isComma = ({ text }: Token) => text === ',' || text === ';';

export function actsIn(tokens: readonly Token[]): string[][] {
  return tokens
    .filter(
      ({ pos, lemma }) => (pos === 'VERB' && !LIGHT_VERBS.has(lemma)) || PEOPLE_WORDS.has(lemma),
    )
    .map(({ lemma, stem }) => [fateOf(lemma), stem]);
}
