import { Dialog } from '../../ui/dialog';
import { FigureSummary } from './figure-summary';
import {
  type Figure,
  type Figures,
  formatFigure,
  groupBySample,
  readFigures,
  sayBeside,
} from './figures';
import styles from './help-dialog.module.css';
import { HELP_PARTS, type HelpPart } from './help-texts.table';

/** The file is written by the evaluation; until that has run there is none. */
const FILES = import.meta.glob<unknown>('../figures.json', { eager: true, import: 'default' });

export interface HelpDialogProps {
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
}

/** How each mark is decided and how often it is right, in plain words. */
export function HelpDialog({ onClose, onShortcuts }: HelpDialogProps) {
  const figures = readFigures(Object.values(FILES)[0]);
  const others = figures.figures.filter(({ mark }) => mark === null);
  return (
    <Dialog title="How Crossread works" onClose={onClose} wide>
      <div className={styles.help}>
        <p className={styles.lead}>
          Crossread lays news articles on one event side by side and marks what they share, how they
          tell it differently, and what is not the story. It does this with rules and statistics on
          the words alone: it knows nothing of the world, and every mark can be wrong. You can call
          each one right or wrong; nothing in a text is ever changed.
        </p>
        <p>
          Your articles never leave this browser.{' '}
          <button type="button" className={`${styles.link} for-keyboard`} onClick={onShortcuts}>
            Keyboard shortcuts
          </button>
        </p>
        <p className={styles.measured}>{sayMeasured(figures)}</p>
        {figures.figures.length > 0 && <FigureSummary figures={figures.figures} />}
        {HELP_PARTS.map((part) => (
          <Part
            key={part.id}
            part={part}
            figures={figures.figures.filter(({ mark }) => mark === part.id)}
          />
        ))}
        {others.length > 0 && (
          <section>
            <h3 className={styles.title}>Other figures</h3>
            <FigureList figures={others} />
          </section>
        )}
        <section>
          <h3 className={styles.title}>What it can’t do</h3>
          <p>
            Only English is read for meaning; of other languages Crossread knows structure and
            noise. It can’t tell truth from error, irony from earnest, or a careful outlet from a
            careless one.
          </p>
        </section>
      </div>
    </Dialog>
  );
}

function Part({ part, figures }: { readonly part: HelpPart; readonly figures: readonly Figure[] }) {
  return (
    <section>
      <h3 className={styles.title}>
        <span className={styles.mark} data-mark={part.id}>
          {part.title}
        </span>
      </h3>
      {part.look !== '' && <p className={styles.look}>{part.look}</p>}
      {part.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {figures.length > 0 && (
        <details>
          <summary>Measured figures</summary>
          <FigureList figures={figures} />
        </details>
      )}
    </section>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return groupBySample(figures).map((group) => (
    <div key={group[0]?.id} className={styles.figures}>
      <ul>
        {group.map((figure) => {
          const { id, label, value, unit, leftOut } = figure;
          const beside = sayBeside(figure);
          return (
            <li key={id} className={styles.figure}>
              <strong className={styles.value}>{formatFigure(leftOut ?? value, unit)}</strong>
              <span>
                {label}
                {leftOut !== null && ', on sites that it was not fitted on'}
                {beside !== '' && <span className={styles.beside}> ({beside})</span>}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.sample}>
        {[group[0]?.sample, group[0]?.source].filter(Boolean).join(' · ')}
      </p>
    </div>
  ));
}

function sayMeasured({ measuredOn, figures }: Figures): string {
  if (figures.length === 0)
    return 'How often the marks are right has not been measured for this version.';
  const day = measuredOn && new Date(`${measuredOn.slice(0, 10)}T12:00:00Z`);
  const when =
    day && !Number.isNaN(day.getTime())
      ? ` on ${day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}`
      : '';
  return `The figures below were measured${when} against the judgement of people; each says on what.`;
}
