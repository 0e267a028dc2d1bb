import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { traceKeys } from './keys';

export type Trace = Answer<paths['/api/v1/traces/{id}']['get']>;
export type Message = NonNullable<Trace['messages']>[number];

const traceQuery = (workshopId: string, id: string) =>
  queryOptions({
    queryKey: traceKeys.one(workshopId, id),
    queryFn: ({ signal }) =>
      body(tracesApi.GET('/api/v1/traces/{id}', { params: { path: { id } }, signal })),
  });

/** One trace with its payload. */
export const useTrace = (workshopId: string, id: string) => useQuery(traceQuery(workshopId, id));
