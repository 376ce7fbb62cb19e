import { useMemo } from 'react';
import type { Comparison } from '../../model/comparison';
import { goToPassage } from '../../session/go-to-passage';
import { useSession } from '../../session/use-session';
import { COMMANDS } from '../shortcuts/commands.table';
import { CommandPalette } from './command-palette';
import { type PaletteItem, paletteItems } from './palette-items';

export interface StoryPaletteProps {
  readonly comparison: Comparison | null;
  readonly onCommand: (id: string) => void;
  readonly onClose: () => void;
}

/** The palette over the commands that can be run now and the articles, names and facts of the open story. */
export function StoryPalette({ comparison, onCommand, onClose }: StoryPaletteProps) {
  const offered = useSession((session) => session.offered);
  const places = useMemo(() => (comparison ? paletteItems(comparison) : []), [comparison]);
  const commands: PaletteItem[] = COMMANDS.filter(
    ({ id, onReading }) => id !== 'palette' && (!onReading || id in offered),
  ).map(({ id, label, keys, also }) => ({ id, group: 'Commands', label, detail: keys, also }));
  const pick = (id: string) => {
    const place = places.find((item) => item.id === id);
    if (!place) return onCommand(id);
    onClose();
    return goToPassage(place.at);
  };
  return <CommandPalette items={[...commands, ...places]} onPick={pick} onClose={onClose} />;
}
