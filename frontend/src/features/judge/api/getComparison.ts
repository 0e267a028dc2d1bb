import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type RunComparison = Answer<paths['/api/v1/evaluation-runs/{runId}/comparison']['get']>;

const comparisonQuery = (runId: string, before: string) =>
  queryOptions({
    queryKey: judgeKeys.comparison(runId, before),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/evaluation-runs/{runId}/comparison', {
          params: { path: { runId }, query: { with: before } },
          signal,
        }),
      ),
  });

/** A run beside an earlier one, on the traces that both judged. */
export const useComparison = (runId: string, before: string) =>
  useQuery(comparisonQuery(runId, before));
