import { useSyncExternalStore } from 'react';
import { session } from './session';

/** The session of this tab, or nothing when nobody is signed in. */
export function useSession() {
  return useSyncExternalStore(session.subscribe, session.current);
}

/** True while nobody is signed in here, but the browser has a log-in to go on with. */
export function useCanResume() {
  return useSyncExternalStore(session.subscribe, session.canResume);
}
