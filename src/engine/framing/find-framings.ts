import type { FoundFact, FoundFraming, PairLink, PreparedArticle, SharedEntity } from '../prepared';
import { ToldElsewhere } from '../facts/told-elsewhere';
import { chooseTellings } from './choose';
import { Contested } from './contested';
import { FITTED_RANKER, type Ranker } from './ranker';
import { Subjects } from './subjects';
import { tellClosest } from './tell-closest';
import { tellContrasts } from './tell-contrasts';
import { tellHeadlines } from './tell-headlines';
import { tellLeads } from './tell-leads';
import { tellLabels } from './tell-labels';
import { tellNotions } from './tell-notions';
import { tellOmissions } from './tell-omissions';
import { LEAST_CONFIDENCE, tellByRules } from './rules/pair-rules';
import { pairOf } from './sentence-pair';
import { Story } from './telling';
import { Unsaid } from './unsaid';

/** Links looked at, the surest first: a bound on the cost for many articles. */
const MOST_LINKS = 1500;

/**
 * What differs in the telling where the matter is the same: contrasts between linked sentences, labels of one
 * entity, parts that others leave out; the clearest, never a score of an article.
 * Only articles that state something in common are held against each other, and only in English; never an article and
 * its copy (`copies`: for each column the one that it repeats).
 * Shape: empty for fewer than two articles. Cost: linear in the links, mentions and sentences.
 */
export function findFramings(
  columns: readonly PreparedArticle[],
  entities: readonly SharedEntity[],
  links: readonly PairLink[],
  facts: readonly FoundFact[],
  copies: readonly (number | null)[] = [],
  told: ToldElsewhere = new ToldElsewhere(columns),
  ranker: Ranker = FITTED_RANKER,
): FoundFraming[] {
  if (columns.length < 2) return [];
  const story = new Story(columns, links, entities, ranker, copies, told);
  const surest = links
    .filter(({ a, b }) => story.areComparable(a.column, b.column))
    .sort((x, y) => y.confidence - x.confidence)
    .slice(0, MOST_LINKS)
    .filter((link) => link.confidence >= LEAST_CONFIDENCE && !story.isVerbatim(link));
  const contested = new Contested(facts);
  const tellings = [
    ...surest.flatMap((link) => {
      const pair = pairOf(story, link);
      const rules = tellByRules(pair);
      if (contested.has(link)) return rules;
      return [...rules, ...tellContrasts(pair), ...tellClosest(pair)];
    }),
    ...tellHeadlines(story),
    ...tellLeads(story),
    ...tellLabels(story, entities),
    ...tellNotions(story),
    ...tellOmissions(story, new Unsaid(story, contested)),
  ];
  const subjects = new Subjects(columns, entities, facts);
  return chooseTellings(tellings, columns.length).map(
    ({ telling: { kind, about, absent, note }, wordings, confidence }): FoundFraming => ({
      about: about ?? subjects.of(wordings),
      kind,
      wordings,
      absent,
      note,
      confidence,
    }),
  );
}
