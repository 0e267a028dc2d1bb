import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import type { PageParams } from '@/lib/usePageParams';
import { judgeKeys } from './keys';

const disagreementsQuery = (runId: string, page: PageParams) =>
  queryOptions({
    queryKey: judgeKeys.disagreements(runId, page),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/judge-evaluations', {
          params: { query: { runId, disagreement: true, ...page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Traces on which the judge and the humans differ. */
export const useDisagreements = (runId: string, page: PageParams) =>
  useQuery(disagreementsQuery(runId, page));
