import { useState } from 'react';
import type { ExportInput } from '../export/export-input';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { EXPORT_FORMATS, type ExportFormat, exportName } from './export-formats';
import { saveFile } from './save-file';
import styles from './shelf.module.css';

export interface ExportDialogProps extends Omit<ExportInput, 'writtenOn'> {
  readonly onClose: () => void;
}

const OPTIONS = (Object.keys(EXPORT_FORMATS) as ExportFormat[]).map((value) => ({
  value,
  label: EXPORT_FORMATS[value].label,
}));

/** Saves the comparison as a file of the reader's choice, after saying what will be in it. */
export function ExportDialog({ onClose, ...content }: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormat>('html');
  const [message, setMessage] = useState('');
  const { ending, type, write, describe } = EXPORT_FORMATS[format];
  const input: ExportInput = { ...content, writtenOn: today() };
  const save = () => {
    const name = exportName(content.title, ending);
    try {
      saveFile(name, type, write(input));
      setMessage(`Saved as ${name}.`);
    } catch (error) {
      setMessage(`The file could not be made (${String(error)}): choose another format.`);
    }
  };
  return (
    <Dialog title="Export this comparison" onClose={onClose}>
      <div className={styles.stack}>
        <Choice
          label="As"
          options={OPTIONS}
          value={format}
          onChange={(chosen) => {
            setFormat(chosen);
            setMessage('');
          }}
        />
        <ul className={styles.facts}>
          {describe(input).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div className={styles.row}>
          <Button look="solid" onClick={save}>
            Save file
          </Button>
          <output className={styles.message}>{message}</output>
        </div>
      </div>
    </Dialog>
  );
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
