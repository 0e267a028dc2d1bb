import type { Answer } from '@/api/answer';
import { judgeApi, polled } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { useFollowedWork } from '@/lib/polling/useFollowedWork';
import { judgeKeys } from './keys';

export type EvaluationRun = Answer<paths['/api/v1/evaluation-runs/{id}']['get']>;

/** Follows an evaluation run until it ends. */
export function useRun(workshopId: string, id: string) {
  return useFollowedWork<EvaluationRun>({
    queryKey: judgeKeys.run(id),
    poll: (signal) =>
      polled(judgeApi.GET('/api/v1/evaluation-runs/{id}', { params: { path: { id } }, signal })),
    changes: [judgeKeys.runs(workshopId)],
  });
}
