import { hashKey, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Polled } from '@/api/client';
import { isTerminal } from '../words';
import { usePolledQuery } from './usePolledQuery';

interface FollowedWork<T> {
  queryKey: QueryKey;
  poll: (signal: AbortSignal) => Promise<Polled<T>>;
  /** What it has changed when it has ended: read again then. */
  changes: readonly QueryKey[];
}

/** Polls background work until it has ended. */
export function useFollowedWork<T extends Parameters<typeof isTerminal>[0]>({
  queryKey,
  poll,
  changes,
}: FollowedWork<T>) {
  const client = useQueryClient();
  const query = usePolledQuery<T>({ queryKey, poll, isTerminal });
  const hasEnded = query.data !== undefined && isTerminal(query.data);
  // keys are JSON: as text, equal ones are the same dependency
  const changed = hashKey(changes);
  useEffect(() => {
    if (!hasEnded) return;
    for (const key of JSON.parse(changed) as QueryKey[]) {
      void client.invalidateQueries({ queryKey: key });
    }
  }, [client, hasEnded, changed]);
  return query;
}
