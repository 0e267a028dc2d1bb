import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, discoveryApi } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import type { PageParams } from '@/lib/usePageParams';
import { discoveryKeys } from './keys';

export type FindingSummary = Row<paths['/api/v1/findings']['get']>;

export interface FindingFilter extends PageParams {
  traceId?: string;
}

const findingsQuery = (workshopId: string, filter: FindingFilter) =>
  queryOptions({
    queryKey: discoveryKeys.findingList(workshopId, filter),
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/findings', {
          params: { query: { workshopId, ...filter } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Findings one may read: all of them for a facilitator, one's own otherwise. */
export const useFindings = (workshopId: string, filter: FindingFilter) =>
  useQuery(findingsQuery(workshopId, filter));
