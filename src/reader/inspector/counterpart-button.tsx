import { ArrowLeftRight } from 'lucide-react';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import styles from './inspector.module.css';

/** Leads from the chosen words to those of the next article that has them, in the text, and tells the key for it. */
export function CounterpartButton() {
  const go = useSession(({ offered }) => offered.counterpart);
  const hasKeys = useSession(({ preferences }) => preferences.singleKeys);
  return (
    go && (
      <Button className={styles.across} onClick={go}>
        <ArrowLeftRight size={15} aria-hidden="true" /> To the counterpart
        {hasKeys && <kbd className="for-keyboard">O</kbd>}
      </Button>
    )
  );
}
