import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import type { PageParams } from '@/lib/usePageParams';
import type { TraceCriteria } from '../lib/criteria';
import { traceKeys } from './keys';

export type TraceSummary = Row<paths['/api/v1/traces']['get']>;

const tracesQuery = (workshopId: string, filter: PageParams & TraceCriteria) =>
  queryOptions({
    queryKey: traceKeys.list(workshopId, filter),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/traces', { params: { query: { workshopId, ...filter } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** The traces that meet the criteria, a page at a time. */
export const useTraces = (workshopId: string, filter: PageParams & TraceCriteria) =>
  useQuery(tracesQuery(workshopId, filter));
