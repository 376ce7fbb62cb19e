import { useSession } from '../../session/use-session';
import { Dialog } from '../../ui/dialog';
import { COMMAND_GROUPS, COMMANDS } from './commands.table';
import styles from './shortcuts-dialog.module.css';

/** Every key and what it does; keys of one letter can be turned off. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const isOn = useSession(({ preferences }) => preferences.singleKeys);
  const prefer = useSession((session) => session.prefer);
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => prefer({ singleKeys: event.target.checked })}
        />
        Shortcuts of a single key
      </label>
      {COMMAND_GROUPS.map((group) => (
        <table key={group} className={styles.keys}>
          <caption>{group}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Key</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            {COMMANDS.filter((command) => command.group === group && command.keys !== '').map(
              ({ id, keys, label }) => (
                <tr key={id} data-off={(!isOn && isSingle(keys)) || undefined}>
                  <th scope="row">
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </th>
                  <td>{label}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}

function isSingle(keys: string): boolean {
  return keys.length === 1;
}
