import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type BiasProbes = Answer<paths['/api/v1/evaluation-runs/{runId}/bias-probes']['get']>;

const probesQuery = (runId: string) =>
  queryOptions({
    queryKey: judgeKeys.probes(runId),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/evaluation-runs/{runId}/bias-probes', {
          params: { path: { runId } },
          signal,
        }),
      ),
  });

/** Signs that a judge looks at the wrong things. */
export const useProbes = (runId: string) => useQuery(probesQuery(runId));
