import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer } from '@/api/answer';
import { judgeApi, polled } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import { isTerminal } from '@/lib/words';
import { judgeKeys } from './keys';

export type Alignment = Answer<paths['/api/v1/alignments/{id}']['get']>;

/** Follows an alignment until it ends; what it brought is read again then. */
export function useAlignment(workshopId: string, id: string) {
  const client = useQueryClient();
  const query = usePolledQuery<Alignment>({
    queryKey: judgeKeys.alignment(id),
    poll: (signal) =>
      polled(judgeApi.GET('/api/v1/alignments/{id}', { params: { path: { id } }, signal })),
    isTerminal,
  });
  const hasEnded = query.data !== undefined && isTerminal(query.data);
  useEffect(() => {
    if (!hasEnded) return;
    void client.invalidateQueries({ queryKey: judgeKeys.alignments(workshopId) });
    void client.invalidateQueries({ queryKey: judgeKeys.guidelines(id) });
    void client.invalidateQueries({ queryKey: judgeKeys.prompts(workshopId) });
  }, [client, hasEnded, id, workshopId]);
  return query;
}
