import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { traceKeys } from './keys';

export type TraceAtPosition = Answer<paths['/api/v1/traces/at']['get']>;

const traceAtQuery = (workshopId: string, position: number) =>
  queryOptions({
    queryKey: traceKeys.at(workshopId, position),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/traces/at', { params: { query: { workshopId, position } }, signal }),
      ),
    staleTime: 60_000,
  });

/** The trace at a position (from 0) of the active dataset in one's own order. */
export const useTraceAt = (workshopId: string, position: number) =>
  useQuery(traceAtQuery(workshopId, position));

/** Loads a trace before somebody asks for it, and answers it. */
export const fetchTraceAt = (client: QueryClient, workshopId: string, position: number) =>
  client.fetchQuery(traceAtQuery(workshopId, position));

export const prefetchTraceAt = (client: QueryClient, workshopId: string, position: number) =>
  client.prefetchQuery(traceAtQuery(workshopId, position));
