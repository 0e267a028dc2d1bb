import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import type { PageParams } from '@/lib/usePageParams';
import { traceKeys } from './keys';

export type TraceSummary = Row<paths['/api/v1/traces']['get']>;

const tracesQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: traceKeys.list(workshopId, page),
    queryFn: ({ signal }) =>
      body(tracesApi.GET('/api/v1/traces', { params: { query: { workshopId, ...page } }, signal })),
    placeholderData: keepPreviousData,
  });

export const useTraces = (workshopId: string, page: PageParams) =>
  useQuery(tracesQuery(workshopId, page));
