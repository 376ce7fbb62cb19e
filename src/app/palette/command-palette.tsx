import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  TextField,
} from 'react-aria-components';
import { Dialog } from '../../ui/dialog';
import styles from './command-palette.module.css';
import { matchPalette, PALETTE_GROUPS, type PaletteItem } from './palette-items';

export interface CommandPaletteProps {
  readonly items: readonly PaletteItem[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything that can be done or gone to, by typing a part of its name. */
export function CommandPalette({ items, onPick, onClose }: CommandPaletteProps) {
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => box.current?.focus(), []);
  const found = matchPalette(items, typed);
  return (
    <Dialog title="Go to or do" onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField aria-label="A command, article, name or fact">
          <Input
            ref={box}
            className={styles.box ?? ''}
            placeholder="A command, article, name or fact"
          />
        </TextField>
        <Menu
          className={styles.list ?? ''}
          aria-label="Matches"
          onAction={(key) => onPick(String(key))}
          renderEmptyState={() => <p className={styles.empty}>Nothing is called so.</p>}
        >
          {PALETTE_GROUPS.filter((group) => found.some((item) => item.group === group)).map(
            (group) => (
              <MenuSection key={group}>
                <Header className={styles.group ?? ''}>{group}</Header>
                {found
                  .filter((item) => item.group === group)
                  .map((item) => (
                    <MenuItem
                      key={item.id}
                      id={item.id}
                      textValue={item.label}
                      className={styles.item ?? ''}
                    >
                      <span className={styles.label}>{item.label}</span>
                      <span className={styles.detail}>{item.detail}</span>
                    </MenuItem>
                  ))}
              </MenuSection>
            ),
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
