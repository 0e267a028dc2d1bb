import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { Row } from '@/api/answer';
import { annotationsApi, body } from '@/api/client';

export type RaterDistribution = Row<paths['/api/v1/agreement/distributions']['get']>;

const MOST = 12;

const distributionsQuery = (workshopId: string, questionId: string, enabled: boolean) =>
  infiniteQueryOptions({
    queryKey: ['distributions', workshopId, questionId] as const,
    queryFn: ({ pageParam: after, signal }) =>
      body(
        annotationsApi.GET('/api/v1/agreement/distributions', {
          params: { query: { workshopId, questionId, limit: MOST, after } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled,
  });

/** How often each rater gave each value, some raters at a time. */
export const useDistributions = (workshopId: string, questionId: string, enabled: boolean) =>
  useInfiniteQuery(distributionsQuery(workshopId, questionId, enabled));
