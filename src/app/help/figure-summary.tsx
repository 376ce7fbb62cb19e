import { type Figure, formatFigure } from './figures';
import styles from './help-dialog.module.css';
import { SUMMARY_ROWS } from './summary.table';

/** The figures that matter most in one table; all of them stand with their samples under each mark. */
export function FigureSummary({ figures }: { readonly figures: readonly Figure[] }) {
  const say = (id: string | null) => {
    const figure = figures.find((each) => each.id === id);
    return figure ? formatFigure(figure.leftOut ?? figure.value, figure.unit) : 'not measured';
  };
  return (
    <table className={styles.summary}>
      <caption>How often a mark is right, and how much of what there is gets marked</caption>
      <thead>
        <tr>
          <th scope="col">Mark</th>
          <th scope="col">Right</th>
          <th scope="col">Found</th>
        </tr>
      </thead>
      <tbody>
        {SUMMARY_ROWS.map(({ title, right, found, note }) => (
          <tr key={title}>
            <th scope="row">
              {title}
              <span className={styles.note}>{note}</span>
            </th>
            <td>{say(right)}</td>
            <td>{found === null && right !== null ? '–' : say(found)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
