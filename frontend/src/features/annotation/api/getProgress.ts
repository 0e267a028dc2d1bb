import { queryOptions, useQuery } from '@tanstack/react-query';
import { annotationsApi, body } from '@/api/client';

export const progressQuery = (workshopId: string) =>
  queryOptions({
    queryKey: ['annotation', workshopId, 'progress'] as const,
    queryFn: ({ signal }) =>
      body(
        annotationsApi.GET('/api/v1/annotations/progress', {
          params: { query: { workshopId } },
          signal,
        }),
      ),
  });

/** How many traces one has annotated. */
export const useProgress = (workshopId: string) => useQuery(progressQuery(workshopId));
