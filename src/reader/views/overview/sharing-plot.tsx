import { scaleLinear } from 'd3-scale';
import { articleLetter, listNames } from '../../../marks/name-article';
import { sayCopies } from '../../../marks/say-copy';
import type { Sharing } from '../../../marks/sharing';
import type { SourceColumn } from '../../../marks/source-columns';
import { LinkButton } from '../link-button';
import { showFacts } from './numbers-sentence';
import styles from './overview-view.module.css';

/** Size of the dots and of the bars. Unit: px of the drawing. */
const DOT_STEP = 22;
const ROW_HEIGHT = 22;
const BAR_LENGTH = 320;

export interface SharingPlotProps {
  readonly sharing: readonly Sharing[];
  readonly columns: readonly SourceColumn[];
  readonly nameOf: (column: string) => string;
}

/** Which sources state how many facts together: a row a combination, dots for the sources, a bar for the number. */
export function SharingPlot({ sharing, columns, nameOf }: SharingPlotProps) {
  const copies = sayCopies(columns.flatMap(({ articles }) => articles));
  const longest = Math.max(1, ...sharing.map(({ count }) => count));
  const length = scaleLinear([0, longest], [0, BAR_LENGTH]);
  return (
    <section className={styles.plot} aria-labelledby="plot-sharing">
      <h3 id="plot-sharing" className={styles.heading}>
        Who states how many facts
      </h3>
      <p className={styles.aside}>
        Conflicts included; near-identical texts count once{copies && `: ${copies}`}.
      </p>
      <table className={styles.chart}>
        <caption className="visually-hidden">
          Number of facts by the sources that state them
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Sources</th>
            <th scope="col">Facts</th>
          </tr>
        </thead>
        <tbody>
          {sharing.map((set) => (
            <tr key={set.columns.join(' ')}>
              <th scope="row">
                <div className={styles.sources}>
                  <Dots columns={columns} filled={set.columns} />
                  <LinkButton onClick={() => showFacts({ kind: 'in', columns: set.columns })}>
                    {set.columns.length === 1 ? 'Only in ' : ''}
                    {listNames(set.columns.map(nameOf))}
                  </LinkButton>
                </div>
              </th>
              <td>
                <svg
                  className={styles.bar}
                  viewBox={`0 0 ${BAR_LENGTH} ${ROW_HEIGHT}`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect
                    className={set.columns.length > 1 ? styles.shared : styles.onlyHere}
                    y={3}
                    width={length(set.count)}
                    height={ROW_HEIGHT - 6}
                  />
                </svg>
                <span className={styles.number}>{set.count}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Dots({
  columns,
  filled,
}: Pick<SharingPlotProps, 'columns'> & { readonly filled: readonly string[] }) {
  const at = (index: number) => DOT_STEP * (index + 0.5);
  const inside = columns.map(({ id }, index) => (filled.includes(id) ? at(index) : null));
  const ends = inside.filter((x) => x !== null);
  return (
    <svg
      className={styles.dots}
      width={DOT_STEP * columns.length}
      height={ROW_HEIGHT}
      aria-hidden="true"
    >
      {ends.length > 1 && (
        <line
          x1={ends[0]}
          x2={ends.at(-1)}
          y1={ROW_HEIGHT / 2}
          y2={ROW_HEIGHT / 2}
          className={styles.join}
        />
      )}
      {columns.map(({ id }, index) => (
        <g key={id} className={filled.includes(id) ? styles.dotFilled : styles.dot}>
          <circle cx={at(index)} cy={ROW_HEIGHT / 2} r={9} />
          <text x={at(index)} y={ROW_HEIGHT / 2 + 4} textAnchor="middle">
            {articleLetter(id)}
          </text>
        </g>
      ))}
    </svg>
  );
}
