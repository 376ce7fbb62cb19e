import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { articleLetter, nameArticle } from '../../../marks/name-article';
import { WORD_USES, type WordShares, type WordUse } from '../../../marks/word-shares';
import type { ComparedArticle } from '../../../model/comparison';
import styles from './overview-view.module.css';
import { wholePercents } from './whole-percents';

const BAR_LENGTH = 1000;
const BAR_HEIGHT = 22;

const USE_NAMES: Readonly<Record<WordUse, string>> = {
  shared: 'shared',
  related: 'related',
  'only-here': 'only here',
  heading: 'headline and the like',
  noise: 'not the story',
};

const USE_CLASS: Readonly<Record<WordUse, string | undefined>> = {
  shared: styles.shared,
  related: styles.related,
  'only-here': styles.onlyHere,
  heading: styles.headingWords,
  noise: styles.noise,
};

export interface WordsPlotProps {
  readonly shares: readonly WordShares[];
  readonly articles: readonly ComparedArticle[];
}

/** What each article spends its words on: a bar an article, its parts in one order, the numbers beneath. */
export function WordsPlot({ shares, articles }: WordsPlotProps) {
  // Alone, nothing is only here: it is the story.
  const nameOf = (use: WordUse) =>
    use === 'only-here' && articles.length === 1 ? 'the story' : USE_NAMES[use];
  const uses = WORD_USES.filter((use) => shares.some(({ words }) => words[use] > 0));
  const longest = Math.max(1, ...shares.map(({ total }) => total));
  const x = scaleLinear([0, longest], [0, BAR_LENGTH]);
  const series = stack<WordShares, WordUse>()
    .keys(uses)
    .value(({ words }, use) => words[use])([...shares]);
  return (
    <section className={styles.plot} aria-labelledby="plot-words">
      <h3 id="plot-words" className={styles.heading}>
        How each article spends its words
      </h3>
      <p className={styles.aside}>All words of the page, menus and captions included.</p>
      <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
        <defs>
          <pattern
            id="noise-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" className={styles.hatch} />
          </pattern>
        </defs>
      </svg>
      <table className={`${styles.chart} ${styles.words}`}>
        <caption className="visually-hidden">
          Words of each article by what they are spent on
        </caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            {uses.map((use) => (
              <th key={use} scope="col">
                <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true">
                  <rect className={USE_CLASS[use]} x="1" y="1" width="12" height="12" />
                </svg>
                {nameOf(use)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map(({ article, words, total }, index) => {
            const percents = wholePercents(uses.map((use) => words[use]));
            const named = articles.find(({ id }) => id === article);
            return (
              <tr key={article}>
                <th scope="row">
                  {articleLetter(article)} {named && nameArticle(named)}
                  <span className={styles.total}> {total} words</span>
                  <svg
                    className={styles.bar}
                    viewBox={`0 0 ${BAR_LENGTH} ${BAR_HEIGHT}`}
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    {series.map((layer) => (
                      <rect
                        key={layer.key}
                        className={USE_CLASS[layer.key]}
                        x={x(layer[index]?.[0] ?? 0)}
                        width={x((layer[index]?.[1] ?? 0) - (layer[index]?.[0] ?? 0))}
                        height={BAR_HEIGHT}
                      />
                    ))}
                  </svg>
                </th>
                {uses.map((use, place) => (
                  <td key={use}>
                    <span className={styles.where}>{nameOf(use)} </span>
                    <span className={styles.number}>{words[use]}</span>{' '}
                    <span className={styles.share}>{total > 0 && `${percents[place]} %`}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
