import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Answer, Row } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { traceKeys } from './keys';

export type SpanSummary = Row<paths['/api/v1/traces/{id}/spans']['get']>;
export type Span = Answer<paths['/api/v1/traces/{id}/spans/{spanId}']['get']>;

/** The spans of a trace from the root down, without their contents, page after page. */
export const useSpans = (id: string) =>
  useInfiniteQuery({
    queryKey: traceKeys.spans(id),
    queryFn: ({ pageParam, signal }) =>
      body(
        tracesApi.GET('/api/v1/traces/{id}/spans', {
          params: { path: { id }, query: { limit: 200, after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: 60_000,
  });

/** What one span was given and gave back; asked for when somebody opens it. */
export const useSpan = (id: string, spanId: string) =>
  useQuery({
    queryKey: traceKeys.span(id, spanId),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/traces/{id}/spans/{spanId}', {
          params: { path: { id, spanId } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
