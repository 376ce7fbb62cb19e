import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { usePlace } from '../../session/use-place';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import styles from './story-notices.module.css';

/** One line that says what to do first, there from the start so that nothing moves; gone for good once it is put away. */
export function FirstHint() {
  const isSeen = useSession(({ preferences }) => preferences.hintSeen);
  const prefer = useSession((session) => session.prefer);
  const { view } = usePlace();
  const [isAway, setAway] = useState(isSeen);
  // Who chose a mark has done what it says, and does not meet it again; now it stays, lest the text moves under the pointer.
  useEffect(() => {
    if (isSeen) return undefined;
    return useSession.subscribe(({ selection, preferences }) => {
      if (selection?.source && !preferences.hintSeen) prefer({ hintSeen: true });
    });
  }, [isSeen, prefer]);
  if (isAway || view !== 'read') return null;
  return (
    <p className={styles.notice} data-hint="">
      <span>Choose any underlined words to see what the other articles make of them.</span>
      <Button
        iconOnly
        aria-label="Put this hint away"
        onClick={() => {
          prefer({ hintSeen: true });
          setAway(true);
        }}
      >
        <X size={16} aria-hidden="true" />
      </Button>
    </p>
  );
}
