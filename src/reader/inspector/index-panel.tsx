import { Fragment } from 'react';
import { completeQuotes } from '../../model/in-quotes';
import { contestedSides, sayContested } from '../../marks/contested-sides';
import { groupCopies } from '../../marks/copy-groups';
import { withoutSigns } from '../../marks/find-markup';
import { FRAMING_NAMES } from '../../marks/find-marks';
import { isCompared } from '../../marks/is-compared';
import type { MarkKind } from '../../marks/mark';
import { reportedBy } from '../../marks/reported-by';
import { tellFactsApart } from '../../marks/tell-facts-apart';
import { groupByKind } from '../../marks/say-framing';
import { NO_CONFLICT } from '../../marks/say-no-conflict';
import type { ComparedArticle } from '../../model/comparison';
import { capitalise } from '../../ui/capitalise';
import { useReading } from '../reading-context';
import entryStyles from './entries.module.css';
import { EntryButton } from './entry-button';
import { CorrectionList } from './correction-list';
import { FramingSides } from './framing-sides';
import styles from './inspector.module.css';

/** Nothing is selected: what there is to see, conflicts first. */
export function IndexPanel() {
  const { comparison, columns, marks } = useReading();
  // In the order in which the panel counts them and leads from one to the next.
  const turn = new Map([...new Set(marks.map(({ source }) => source))].map((id, at) => [id, at]));
  const facts = comparison.facts
    .filter(({ status }) => status !== 'single')
    .toSorted((x, y) => (turn.get(x.id) ?? turn.size) - (turn.get(y.id) ?? turn.size));
  const conflicts = facts.filter(({ status }) => status === 'conflict');
  // What an article and its copy say is told by one source.
  const shared = facts.filter(
    (fact) => fact.status === 'shared' && reportedBy(comparison, fact).count > 1,
  );
  const titles = tellFactsApart(comparison, shared);
  if (columns.length < 2) {
    return <p className={styles.hint}>Add a second article to see what they share.</p>;
  }
  return (
    <>
      <EntryList
        title="In conflict"
        isToldWhenEmpty
        entries={conflicts.map((fact) => ({
          id: fact.id,
          text: fact.statement,
          kind: 'conflict',
          label: sayContested(contestedSides(comparison, fact)),
        }))}
      />
      <EntryList
        title="Shared facts"
        entries={shared.map(({ id }, index) => ({ id, text: titles[index]!, kind: 'shared' }))}
      />
      <FramingGroups />
      {conflicts.length + shared.length + comparison.framings.length === 0 && (
        <NothingShared columns={columns} />
      )}
      <CorrectionList />
    </>
  );
}

/** The contrasts kind by kind, each side in a line of its own: what differs is seen at once. */
function FramingGroups() {
  const { comparison } = useReading();
  const { framings } = comparison;
  if (framings.length === 0) return null;
  return (
    <section>
      <h3 className={styles.subhead}>
        Framing <span className={styles.count}>{framings.length}</span>
      </h3>
      {groupByKind(framings).map(([kind, group]) => (
        <Fragment key={kind}>
          <h4 className={entryStyles.group}>
            {capitalise(FRAMING_NAMES[kind])} <span className={styles.count}>{group.length}</span>
          </h4>
          <ul className={styles.list}>
            {group.map((framing) => (
              <li key={framing.id}>
                <EntryButton source={framing.id} kind="framing">
                  <FramingSides framing={framing} />
                </EntryButton>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

/** Why there is nothing to list, and what to do about it. */
function NothingShared({ columns }: { readonly columns: readonly ComparedArticle[] }) {
  const compared = columns.filter(isCompared);
  const sources = new Set(groupCopies(compared).values());
  return (
    <p className={styles.hint}>
      {compared.length < 2
        ? 'Nothing is compared: it takes two articles in English. Structure and noise are marked.'
        : sources.size < 2
          ? 'They repeat one text almost word for word: what both say counts as one report. ' +
            'Add an article of another newsroom to compare.'
          : 'No statement was found in more than one article: they may tell of different events. ' +
            'Where you see two that say the same, choose one of them and then “Link to a passage”.'}
    </p>
  );
}

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly kind: MarkKind;
  readonly label?: string;
}

interface EntryListProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** None is an answer too. */
  readonly isToldWhenEmpty?: boolean;
}

function EntryList({ title, entries, isToldWhenEmpty = false }: EntryListProps) {
  if (entries.length === 0 && !isToldWhenEmpty) return null;
  return (
    <section>
      <h3 className={styles.subhead}>
        {title} <span className={styles.count}>{entries.length}</span>
      </h3>
      {entries.length === 0 && (
        <p className={styles.hint}>
          {NO_CONFLICT} Fewer than half of the statements that articles have in common are found.
        </p>
      )}
      <ul className={styles.list}>
        {entries.map(({ id, text, kind, label }) => (
          <li key={id}>
            <EntryButton source={id} kind={kind}>
              {label && <span className={entryStyles.kind}>{label}</span>}
              <span className={entryStyles.clamp}>{completeQuotes(withoutSigns(text))}</span>
            </EntryButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
