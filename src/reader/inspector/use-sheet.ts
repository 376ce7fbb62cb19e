import { useSession } from '../../session/use-session';
import { useMedia } from '../../ui/use-media';
import { NARROW } from '../narrow';

/** Low and wide, as at 200 % zoom: nothing fits below. */
const LOW = '(width < 900px) and (height < 560px) and (width >= 480px)';

/** Whether the panel is a sheet below the text, and in a window with room for either the switch between below and beside. */
export function useSheet(): {
  readonly isSheet: boolean;
  readonly move: (() => void) | null;
} {
  const isNarrow = useMedia(NARROW);
  const isLow = useMedia(LOW);
  const isBelow = useSession(({ preferences }) => preferences.panelBelow);
  const prefer = useSession((session) => session.prefer);
  return isNarrow
    ? { isSheet: !isLow, move: null }
    : { isSheet: isBelow, move: () => prefer({ panelBelow: !isBelow }) };
}
