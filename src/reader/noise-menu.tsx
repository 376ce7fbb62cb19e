import { ChevronDown } from 'lucide-react';
import { NOISE_DISPLAYS, type NoiseDisplay } from '../model/layer';
import { useSession } from '../session/use-session';
import { Choice } from '../ui/choice';
import { Popover } from '../ui/popover';

const LABELS: Readonly<Record<NoiseDisplay, string>> = {
  dimmed: 'Dimmed',
  folded: 'Folded',
  hidden: 'Hidden',
  full: 'In full',
};

/** How to show what is not the story: nothing of it is ever lost. */
export function NoiseMenu() {
  const noise = useSession(({ preferences }) => preferences.noise);
  const prefer = useSession((session) => session.prefer);
  return (
    <Popover
      trigger={
        <>
          Noise: {LABELS[noise].toLowerCase()} <ChevronDown size={14} aria-hidden="true" />
        </>
      }
      panelLabel="How to show noise"
    >
      <Choice
        label="What is not the story is …"
        value={noise}
        options={NOISE_DISPLAYS.map((value) => ({ value, label: LABELS[value] }))}
        onChange={(value) => prefer({ noise: value })}
      />
    </Popover>
  );
}
