import { useState } from 'react';
import { Button } from './button';
import styles from './rename-form.module.css';
import { takeFocus } from './take-focus';

export interface RenameFormProps<Key extends string> {
  /** What the form is for, for those who cannot see where it stands. */
  readonly label: string;
  /** The boxes in their order, with what stands in them at first. */
  readonly fields: readonly { readonly key: Key; readonly label: string; readonly value: string }[];
  readonly onSave: (values: Readonly<Record<Key, string>>) => void;
  readonly onCancel: () => void;
}

/** A few boxes of text with Save and Cancel; Enter saves. The first box takes the focus. */
export function RenameForm<Key extends string>({
  label,
  fields,
  onSave,
  onCancel,
}: RenameFormProps<Key>) {
  const [values, setValues] = useState(
    () => Object.fromEntries(fields.map(({ key, value }) => [key, value])) as Record<Key, string>,
  );
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(values);
      }}
    >
      {fields.map(({ key, label: name }, index) => (
        <label key={key} className="field">
          {name}
          <input
            // The reader has just asked for the form: its first box is where they go on.
            ref={index === 0 ? takeFocus : undefined}
            value={values[key]}
            onChange={(event) => setValues({ ...values, [key]: event.target.value })}
          />
        </label>
      ))}
      <div className={styles.actions}>
        <Button type="submit" look="solid">
          Save
        </Button>
        <Button look="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
