import { useEffect, useId, useRef } from 'react';
import styles from './choice.module.css';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons drawn as a row of keys. Arrow keys move within it. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) {
  const name = useId();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the row scrolls, what is chosen is in sight.
    if (row.current === null || row.current.scrollWidth <= row.current.clientWidth) return;
    const chosen = row.current.querySelector(':checked')?.parentElement;
    chosen?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [value]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div ref={row} className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
