import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import type { PageParams } from '@/lib/usePageParams';
import { judgeKeys } from './keys';

const alignmentsQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: [...judgeKeys.alignments(workshopId), page] as const,
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/alignments', {
          params: { query: { workshopId, ...page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The alignments of a workshop. */
export const useAlignments = (workshopId: string, page: PageParams) =>
  useQuery(alignmentsQuery(workshopId, page));
