import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer } from '@/api/answer';
import { judgeApi, polled } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import { isTerminal } from '@/lib/words';
import { judgeKeys } from './keys';

export type EvaluationRun = Answer<paths['/api/v1/evaluation-runs/{id}']['get']>;

/** Follows an evaluation run until it ends. */
export function useRun(workshopId: string, id: string) {
  const client = useQueryClient();
  const query = usePolledQuery<EvaluationRun>({
    queryKey: judgeKeys.run(id),
    poll: (signal) =>
      polled(judgeApi.GET('/api/v1/evaluation-runs/{id}', { params: { path: { id } }, signal })),
    isTerminal,
  });
  const hasEnded = query.data !== undefined && isTerminal(query.data);
  useEffect(() => {
    if (hasEnded) void client.invalidateQueries({ queryKey: judgeKeys.runs(workshopId) });
  }, [client, hasEnded, workshopId]);
  return query;
}
