import { useEffect, useEffectEvent } from 'react';
import { useSession } from './use-session';

/** Offers a command under a name while the part of the screen that calls this is there. */
export function useOffer(name: string, run: () => void): void {
  const offer = useSession((session) => session.offer);
  const runNow = useEffectEvent(run);
  useEffect(() => offer({ [name]: () => runNow() }), [name, offer]);
}
