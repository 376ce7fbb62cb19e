import { type ReactNode, useState } from 'react';
import { makeAnchor } from '../../../marks/anchor';
import type { ComparedArticle, Entity, Mention } from '../../../model/comparison';
import { useSession } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { closePopover, Popover } from '../../../ui/popover';
import styles from './names-view.module.css';

export interface CorrectNameProps {
  readonly entity: Entity;
  /** Those that it may be one with, likely ones first. */
  readonly others: readonly Entity[];
  readonly articles: readonly ComparedArticle[];
}

/** Sets a name right by hand: rename it, merge it with another, or take one label out of it. Each can be undone. */
export function CorrectName({ entity, others, articles }: CorrectNameProps) {
  return (
    <Popover
      trigger="Correct…"
      className={styles.setRight ?? ''}
      panelLabel={`Correct ${entity.name}`}
      aria-label={`Correct… ${entity.name}`}
    >
      <CorrectNameForm entity={entity} others={others} articles={articles} />
    </Popover>
  );
}

function CorrectNameForm({ entity, others, articles }: CorrectNameProps) {
  const correct = useSession((session) => session.correct);
  const [name, setName] = useState(entity.name);
  const [other, setOther] = useState('');
  const [label, setLabel] = useState('');
  const labels = [...new Set(entity.mentions.map((mention) => mention.label))];
  const anchor = (mention: Mention | undefined) => {
    const article = articles.find(({ id }) => id === mention?.article);
    return article && mention ? makeAnchor(article, mention) : null;
  };
  const own = anchor(entity.mentions[0]);
  const rename = () => own && correct({ kind: 'rename-entity', mention: own, name });
  const merge = () => {
    const joined = anchor(others.find(({ id }) => id === other)?.mentions[0]);
    if (own && joined) correct({ kind: 'merge-entities', mentions: [own, joined] });
  };
  const split = () => {
    const mention = anchor(entity.mentions.find((one) => one.label === label));
    if (mention) correct({ kind: 'split-entity', mention });
  };
  return (
    <div className={styles.form}>
      <Field
        label="Name"
        button="Rename"
        isReady={name.trim() !== '' && name.trim() !== entity.name}
        onSubmit={rename}
      >
        <input value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      {others.length > 0 && (
        <Field label="The same as" button="Merge" isReady={other !== ''} onSubmit={merge}>
          <select value={other} onChange={(event) => setOther(event.target.value)}>
            <option value="">Choose…</option>
            {others.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {called}
              </option>
            ))}
          </select>
        </Field>
      )}
      {labels.length > 1 && (
        <Field
          label="Somebody else is meant by"
          button="Split off"
          isReady={label !== ''}
          onSubmit={split}
        >
          <select value={label} onChange={(event) => setLabel(event.target.value)}>
            <option value="">Choose…</option>
            {labels.map((text) => (
              <option key={text}>{text}</option>
            ))}
          </select>
        </Field>
      )}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly button: string;
  readonly isReady: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** One correction: what to choose or type, and the button that makes it. */
function Field({ label, button, isReady, onSubmit, children }: FieldProps) {
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        closePopover(event.currentTarget);
        onSubmit();
      }}
    >
      <label className="field">
        {label}
        {children}
      </label>
      <Button type="submit" look="plain" disabled={!isReady}>
        {button}
      </Button>
    </form>
  );
}
