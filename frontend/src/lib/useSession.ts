import { useSyncExternalStore } from 'react';
import { session } from './session';

/** The session of this tab, or nothing when nobody is signed in. */
export function useSession() {
  return useSyncExternalStore(session.subscribe, session.current);
}
