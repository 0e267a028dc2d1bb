import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type Metrics = Answer<paths['/api/v1/evaluation-runs/{runId}/metrics']['get']>;

const metricsQuery = (id: string) =>
  queryOptions({
    queryKey: judgeKeys.metrics(id),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/evaluation-runs/{runId}/metrics', {
          params: { path: { runId: id } },
          signal,
        }),
      ),
  });

/** How well a finished run agrees with the humans, on the held-out traces. */
export const useMetrics = (id: string) => useQuery(metricsQuery(id));
