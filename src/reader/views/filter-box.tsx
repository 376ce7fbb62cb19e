import shared from './view.module.css';

export interface FilterBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box that narrows a list down as one types. */
export function FilterBox({ label, value, onChange }: FilterBoxProps) {
  return (
    <label className={`field ${shared.search}`}>
      {label}
      <input type="search" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
