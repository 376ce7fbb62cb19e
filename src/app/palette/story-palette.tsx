import { useMemo } from 'react';
import { sayCount } from '../../marks/say-count';
import { articleLetter, nameArticle } from '../../marks/name-article';
import type { Comparison } from '../../model/comparison';
import { useStories } from '../../queries/use-stories';
import { goToPassage } from '../../session/go-to-passage';
import { REMOVE_ARTICLE } from '../../session/commands-slice';
import { useSession } from '../../session/use-session';
import { goToStory } from '../go-to-story';
import { COMMANDS, type Command } from '../shortcuts/commands.table';
import { CommandPalette } from './command-palette';
import { type PaletteItem, paletteItems } from './palette-items';

/** Ways to somewhere first; in the list of keys those of reading are. */
const GROUPS: readonly Command['group'][] = [
  'Getting around',
  'Articles and corrections',
  'Marks',
  'Reading',
  'Look',
];
const IN_PALETTE = GROUPS.flatMap((group) => COMMANDS.filter((one) => one.group === group));

export interface StoryPaletteProps {
  readonly comparison: Comparison | null;
  readonly onCommand: (id: string) => void;
  readonly onClose: () => void;
}

/** The palette over the commands that can be run now, all stories, and the articles, names and facts of the open one. */
export function StoryPalette({ comparison, onCommand, onClose }: StoryPaletteProps) {
  const offered = useSession((session) => session.offered);
  const { stories } = useStories();
  const places = useMemo(() => (comparison ? paletteItems(comparison) : []), [comparison]);
  const commands: PaletteItem[] = IN_PALETTE.filter(
    ({ id, isOffered }) => id !== 'palette' && (!isOffered || id in offered),
  ).map(({ id, label, keys, also }) => ({ id, group: 'Commands', label, detail: keys, also }));
  const removals = (comparison?.articles ?? [])
    .map((article): PaletteItem => {
      const label = `Remove this article: ${articleLetter(article.id)} ${nameArticle(article)}`;
      const id = `${REMOVE_ARTICLE}${article.sha256}`;
      return { id, group: 'Commands', label, detail: '', also: ['delete'] };
    })
    .filter(({ id }) => id in offered);
  const listed = stories.map((story) => {
    const { id, title, articles } = story;
    const detail = sayCount(articles.length, 'article');
    const item: PaletteItem = {
      id: `Stories ${id}`,
      group: 'Stories',
      label: title,
      detail,
      also: [],
    };
    return { item, story };
  });
  const pick = (id: string) => {
    const place = places.find((item) => item.id === id);
    const found = listed.find(({ item }) => item.id === id);
    if (!place && !found) return onCommand(id);
    onClose();
    if (found) goToStory(found.story);
    if (place) goToPassage(place.at);
  };
  return (
    <CommandPalette
      items={[...commands, ...removals, ...listed.map(({ item }) => item), ...places]}
      onPick={pick}
      onClose={onClose}
    />
  );
}
