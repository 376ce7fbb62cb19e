import { cutAtWord } from '../../../marks/cut-at-word';
import { withoutSigns } from '../../../marks/find-markup';
import { listNoise, type NoiseGroup } from '../../../marks/list-noise';
import { articleLetter, nameArticle } from '../../../marks/name-article';
import { noiseKey } from '../../../marks/source-key';
import type { Comparison } from '../../../model/comparison';
import { capitalise } from '../../../ui/capitalise';
import { LinkButton } from '../link-button';
import { visitPassage } from '../visit-passage';
import styles from './overview-view.module.css';
import { inQuotes } from '../../../model/in-quotes';

/** The id of the list, to which the overview's sentence leads. */
export const NOISE_LIST_ID = 'noise-list';

/** Longest quotation in the list. Unit: characters; one line on a desktop. */
const MAX_QUOTE = 90;

/** What is not the story, by kind and reason, with the way to each passage. */
export function NoiseList({ comparison }: { readonly comparison: Comparison }) {
  const groups = listNoise(comparison);
  return (
    <section id={NOISE_LIST_ID} className={styles.plot} aria-labelledby="plot-noise" tabIndex={-1}>
      <h3 id="plot-noise" className={styles.heading}>
        What is not the story
      </h3>
      {groups.length === 0 && <p>Everything was read as part of the story.</p>}
      <ol className={styles.dates}>
        {groups.map((group) => (
          <li key={`${group.kind} ${group.reason}`}>
            <h4 className={styles.date}>
              {capitalise(group.reason)}, {group.passages.length}
            </h4>
            <Passages group={group} articles={comparison.articles} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PassagesProps {
  readonly group: NoiseGroup;
  readonly articles: Comparison['articles'];
}

function Passages({ group, articles }: PassagesProps) {
  return (
    <ul className={styles.mentions}>
      {group.passages.map((at) => {
        const article = articles.find(({ id }) => id === at.article);
        if (!article) return null;
        const words = withoutSigns(article.text.slice(at.start, at.end)).replaceAll(/\s+/g, ' ');
        return (
          <li key={noiseKey(at)}>
            <span title={nameArticle(article)}>{articleLetter(article.id)}</span>{' '}
            <LinkButton onClick={() => visitPassage(at, noiseKey(at))}>
              {inQuotes(cutAtWord(words, MAX_QUOTE))}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
