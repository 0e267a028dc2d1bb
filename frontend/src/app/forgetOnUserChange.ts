import type { QueryClient } from '@tanstack/react-query';
import { session } from '@/lib/session';

/** Empties the cache whenever another person, or nobody, is signed in; returns how to stop. */
export function forgetOnUserChange(client: QueryClient): () => void {
  let known = session.current()?.user.id;
  return session.subscribe(() => {
    const now = session.current()?.user.id;
    if (now === known) return;
    known = now;
    client.clear();
  });
}
