import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { Answer } from '@/api/answer';
import { annotationsApi, body } from '@/api/client';
import { ApiProblem } from '@/api/problem';

export type Annotation = Answer<paths['/api/v1/annotations/mine']['get']>;
export type Rating = Annotation['ratings'][number];

async function getMyAnnotation(workshopId: string, traceId: string, signal: AbortSignal) {
  try {
    const query = { workshopId, traceId };
    return await body(
      annotationsApi.GET('/api/v1/annotations/mine', { params: { query }, signal }),
    );
  } catch (error) {
    if (ApiProblem.is(error, 404)) return null;
    throw error;
  }
}

export const myAnnotationQuery = (workshopId: string, traceId: string) =>
  queryOptions({
    queryKey: ['annotation', workshopId, 'mine', traceId] as const,
    queryFn: ({ signal }): Promise<Annotation | null> =>
      getMyAnnotation(workshopId, traceId, signal),
  });

/** One's own annotation of a trace; `null` when there is none yet. */
export const useMyAnnotation = (workshopId: string, traceId: string) =>
  useQuery(myAnnotationQuery(workshopId, traceId));

/** Loads one's own annotation of the next trace before it is asked for. */
export const prefetchMyAnnotation = (client: QueryClient, workshopId: string, traceId: string) =>
  client.prefetchQuery(myAnnotationQuery(workshopId, traceId));
