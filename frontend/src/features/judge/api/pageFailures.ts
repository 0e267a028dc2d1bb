import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import type { PageParams } from '@/lib/usePageParams';
import { judgeKeys } from './keys';

const failuresQuery = (runId: string, page: PageParams) =>
  queryOptions({
    queryKey: judgeKeys.failures(runId, page),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/evaluation-runs/{runId}/failures', {
          params: { path: { runId }, query: page },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The traces that a run could not judge, and why. */
export const useFailures = (runId: string, page: PageParams) =>
  useQuery(failuresQuery(runId, page));
