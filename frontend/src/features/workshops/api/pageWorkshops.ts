import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import type { PageParams } from '@/lib/usePageParams';
import { workshopKeys } from './keys';

export type WorkshopSummary = Row<paths['/api/v1/workshops']['get']>;

export interface WorkshopFilter extends PageParams {
  /** Beginning of the name; absent means all. */
  q?: string;
}

const workshopsQuery = (filter: WorkshopFilter) =>
  queryOptions({
    queryKey: workshopKeys.list(filter),
    queryFn: ({ signal }) =>
      body(workshopsApi.GET('/api/v1/workshops', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });

/** The workshops one is a member of, newest first. */
export const useWorkshops = (filter: WorkshopFilter) => useQuery(workshopsQuery(filter));
