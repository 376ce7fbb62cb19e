import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { watchLibrary } from '../library/library-channel';
import { QUERY_KEYS } from './query-keys';
import { keptQuery } from './use-stories';

/** Takes over what other tabs add, take out or rename; `onChange` is called where the open story has other articles then. */
export function useOtherTabs(story: string | null, onChange: () => void): void {
  const client = useQueryClient();
  const takeOver = useEffectEvent(async () => {
    const before = keptArticles(client, story);
    await client.invalidateQueries({ queryKey: QUERY_KEYS.kept });
    if (keptArticles(client, story) !== before) onChange();
  });
  useEffect(() => watchLibrary(() => void takeOver()), []);
}

function keptArticles(client: QueryClient, story: string | null): string {
  const kept = client.getQueryData(keptQuery().queryKey)?.articles ?? [];
  return kept
    .filter((row) => row.story === story)
    .map(({ key }) => key)
    .join(' ');
}
