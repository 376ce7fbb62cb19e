import { TEXT_SIZES_PX, type ReadingPreferences } from '../library/reading-preferences';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Popover } from '../ui/popover';
import styles from './reading-menu.module.css';

type Options<Key extends keyof ReadingPreferences> = readonly {
  readonly value: ReadingPreferences[Key];
  readonly label: string;
}[];

const THEME_OPTIONS: Options<'theme'> = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'sepia', label: 'Sepia' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'High contrast' },
];
const FACE_OPTIONS: Options<'face'> = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans' },
  { value: 'legible', label: 'Dyslexia-friendly' },
];
const SPACING_OPTIONS: Options<'spacing'> = [
  { value: 'tight', label: 'Tight' },
  { value: 'normal', label: 'Normal' },
  { value: 'wide', label: 'Wide' },
];
const MEASURE_OPTIONS: Options<'measure'> = [
  { value: 'narrow', label: 'Narrow' },
  { value: 'normal', label: 'Normal' },
  { value: 'wide', label: 'Wide' },
];

/** How the page reads: colours, face, size, spacing, length of line, and what the keyboard does. */
export function ReadingMenu() {
  return (
    <Popover
      trigger={<span className={styles.sign}>Aa</span>}
      panelLabel="Reading"
      aria-label="Reading"
    >
      <ReadingChoices />
    </Popover>
  );
}

function ReadingChoices() {
  const { preferences, prefer } = useSession();
  const size = preferences.textSizePx;
  return (
    <div className={styles.choices}>
      <Choice
        label="Colours"
        value={preferences.theme}
        options={THEME_OPTIONS}
        onChange={(theme) => prefer({ theme })}
      />
      <Choice
        label="Face"
        value={preferences.face}
        options={FACE_OPTIONS}
        onChange={(face) => prefer({ face })}
      />
      <div className={styles.size}>
        <span id="text-size-label">Text size</span>
        <Button
          look="plain"
          aria-label="Smaller text"
          disabled={size <= TEXT_SIZES_PX.least}
          onClick={() => prefer({ textSizePx: size - 1 })}
        >
          −
        </Button>
        <output aria-labelledby="text-size-label">{size} px</output>
        <Button
          look="plain"
          aria-label="Larger text"
          disabled={size >= TEXT_SIZES_PX.most}
          onClick={() => prefer({ textSizePx: size + 1 })}
        >
          +
        </Button>
      </div>
      <Choice
        label="Spacing"
        value={preferences.spacing}
        options={SPACING_OPTIONS}
        onChange={(spacing) => prefer({ spacing })}
      />
      <Choice
        label="Length of line"
        value={preferences.measure}
        options={MEASURE_OPTIONS}
        onChange={(measure) => prefer({ measure })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={preferences.connectors}
          onChange={(event) => prefer({ connectors: event.target.checked })}
        />
        Lines between matching passages
      </label>
      <label className={`${styles.check} for-keyboard`}>
        <input
          type="checkbox"
          checked={preferences.singleKeys}
          onChange={(event) => prefer({ singleKeys: event.target.checked })}
        />
        Shortcuts of one letter
      </label>
    </div>
  );
}
