import { NOISE_DISPLAYS } from '../model/layer';
import { EMPHASES } from './reading-slice';
import { type Session, useSession } from './use-session';

/** What a link says beside the place; it is no part of the address, since it stays while one goes elsewhere. */
const KEYS = { noise: 'noise', emphasis: 'bring-out', scroll: 'scroll' } as const;
const APART = 'apart';

/** The address with all else that makes the view: how noise is shown, what stands out, whether columns scroll apart. */
export function writeLink(
  address: string,
  { preferences, emphasis, isScrollLocked }: Session,
): string {
  const link = new URL(address);
  link.searchParams.set(KEYS.noise, preferences.noise);
  if (emphasis !== 'all') link.searchParams.set(KEYS.emphasis, emphasis);
  if (!isScrollLocked) link.searchParams.set(KEYS.scroll, APART);
  return link.href;
}

/** What of a view a link says. */
export function readLink(address: string) {
  const { searchParams } = new URL(address);
  const noise = NOISE_DISPLAYS.find((one) => one === searchParams.get(KEYS.noise)) ?? null;
  const emphasis = EMPHASES.find((one) => one === searchParams.get(KEYS.emphasis)) ?? 'all';
  return { noise, emphasis, isScrollLocked: searchParams.get(KEYS.scroll) !== APART };
}

/** Shows what the link says with which the page was opened; the reader's own preference is kept as it is. */
export function openLinkedView(): void {
  const { noise, ...view } = readLink(location.href);
  const { preferences } = useSession.getState();
  useSession.setState({
    ...view,
    preferences: { ...preferences, noise: noise ?? preferences.noise },
  });
  const rest = new URL(location.href);
  for (const key of Object.values(KEYS)) rest.searchParams.delete(key);
  if (rest.href !== location.href) history.replaceState(null, '', rest);
}
