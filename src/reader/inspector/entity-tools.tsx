import { type FormEvent, useState } from 'react';
import type { Entity, Mention } from '../../model/comparison';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import styles from './inspector.module.css';

/** What a reader can set right about who is who: the name, two names for one, or one name for two. */
export function EntityTools({ entity }: { readonly entity: Entity }) {
  const { comparison } = useReading();
  const correct = useSession((session) => session.correct);
  const others = comparison.entities.filter(({ id }) => id !== entity.id);
  const labels = firstOfEachLabel(entity.mentions);
  const merge = (id: string) => {
    const other = comparison.entities.find((one) => one.id === id);
    const [kept, joined] = anchorsOf(
      comparison,
      [entity.mentions[0], other?.mentions[0]].filter((mention) => mention !== undefined),
    );
    if (kept && joined) correct({ kind: 'merge-entities', mentions: [kept, joined] });
  };
  const split = (label: string) => {
    const [mention] = anchorsOf(
      comparison,
      labels.filter((one) => one.label === label),
    );
    if (mention) correct({ kind: 'split-entity', mention });
  };
  return (
    <details className={styles.tools}>
      <summary>Who is who: {entity.name}</summary>
      <div className={styles.actions}>
        <NameField key={entity.name} entity={entity} />
        <label className="field">
          Same as
          <select value="" onChange={(event) => merge(event.target.value)}>
            <option value="">choose …</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {labels.length > 1 && (
          <label className="field">
            Somebody or something else is meant by
            <select value="" onChange={(event) => split(event.target.value)}>
              <option value="">choose …</option>
              {labels.map(({ label }) => (
                <option key={label} value={label}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </details>
  );
}

/** The name that the entity goes by, to be changed. */
function NameField({ entity }: { readonly entity: Entity }) {
  const { comparison } = useReading();
  const correct = useSession((session) => session.correct);
  const [draft, setDraft] = useState(entity.name);
  const name = draft.trim();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const [mention] = anchorsOf(comparison, entity.mentions.slice(0, 1));
    if (mention && name !== '' && name !== entity.name) {
      correct({ kind: 'rename-entity', mention, name });
    }
  };
  return (
    <form className="field" onSubmit={rename}>
      <label htmlFor={`name-${entity.id}`}>Name</label>
      <span className={styles.named}>
        <input
          id={`name-${entity.id}`}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Button look="plain" type="submit" disabled={name === '' || name === entity.name}>
          Rename
        </Button>
      </span>
    </form>
  );
}

function firstOfEachLabel(mentions: readonly Mention[]): Mention[] {
  return [
    ...new Map(mentions.toReversed().map((mention) => [mention.label, mention])).values(),
  ].toReversed();
}
