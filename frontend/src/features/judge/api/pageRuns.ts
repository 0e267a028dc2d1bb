import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import type { PageParams } from '@/lib/usePageParams';
import { judgeKeys } from './keys';

interface Wanted extends PageParams {
  /** Only runs of this version. */
  judgePromptId?: string;
}

const runsQuery = (workshopId: string, page: Wanted) =>
  queryOptions({
    queryKey: judgeKeys.runPage(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/evaluation-runs', {
          params: { query: { workshopId, ...page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The evaluation runs of a workshop. */
export const useRuns = (workshopId: string, page: Wanted) => useQuery(runsQuery(workshopId, page));
