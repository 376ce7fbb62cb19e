import { useSession } from '../../session/use-session';
import { useMedia } from '../../ui/use-media';

/** From here on the panel has room beside the text for good. */
const ROOMY = '(width >= 1200px)';

/** Whether the list of all there is stands open while nothing is selected, and the switch of it. */
export function useGlance(): {
  readonly isOpen: boolean;
  /** It was asked for in a window that has no room for it for good. */
  readonly isOverText: boolean;
  readonly open: (isOpen: boolean) => void;
} {
  const { isGlanceOpen, openGlance, preferences, prefer } = useSession();
  const isRoomy = useMedia(ROOMY) && !preferences.panelBelow;
  return isRoomy
    ? { isOpen: preferences.panel, isOverText: false, open: (panel) => prefer({ panel }) }
    : { isOpen: isGlanceOpen, isOverText: isGlanceOpen, open: openGlance };
}
