import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer } from '@/api/answer';
import { polled, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import { isTerminal } from '@/lib/words';
import { traceKeys } from './keys';

export type Import = Answer<paths['/api/v1/imports/{id}']['get']>;

/** Follows an import until it ends; the lists are read again when it does. */
export function useImport(workshopId: string, id: string) {
  const client = useQueryClient();
  const query = usePolledQuery<Import>({
    queryKey: traceKeys.import(id),
    poll: (signal) =>
      polled(tracesApi.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    isTerminal,
  });
  const hasEnded = query.data !== undefined && isTerminal(query.data);
  useEffect(() => {
    if (!hasEnded) return;
    void client.invalidateQueries({ queryKey: traceKeys.ofWorkshop(workshopId) });
    void client.invalidateQueries({ queryKey: traceKeys.imports(workshopId) });
  }, [client, hasEnded, workshopId]);
  return query;
}
