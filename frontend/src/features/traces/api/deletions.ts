import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, ifMatch, polled, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { useFollowedWork } from '@/lib/polling/useFollowedWork';
import { useRequestKey } from '@/lib/useRequestKey';
import type { TraceCriteria } from '../lib/criteria';
import type { Trace } from './getTrace';
import { datasetKeys, traceKeys } from './keys';

export type Deletion = Answer<paths['/api/v1/traces/deletions/{id}']['get']>;
type DeleteTraces = RequestBody<paths['/api/v1/traces/deletions']['post']>;

/** Which traces are to go: named ones, those that criteria hold for, or all. */
export type Doomed = Omit<DeleteTraces, 'workshopId'>;

/** Reads afresh how many traces the criteria hold for; nothing that is known already counts. */
export const useTraceCount = (workshopId: string, criteria: TraceCriteria, enabled: boolean) =>
  useQuery({
    queryKey: traceKeys.count(workshopId, criteria),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/traces', {
          params: { query: { workshopId, ...criteria, skip: 0, limit: 1 } },
          signal,
        }),
      ),
    select: ({ total }) => total,
    staleTime: 0,
    gcTime: 0,
    enabled,
  });

/** Has traces deleted in the background. */
export function useDeleteTraces(workshopId: string) {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (doomed: Doomed) =>
      body(
        tracesApi.POST('/api/v1/traces/deletions', {
          params: { header: key.headerFor(doomed) },
          body: { ...doomed, workshopId },
        }),
      ),
    onSuccess: (deletion) => {
      key.done();
      client.setQueryData(traceKeys.deletion(deletion.id), deletion);
    },
  });
}

/** Follows a deletion until it ends; whatever shows traces is read again then. */
export function useDeletion(workshopId: string, id: string) {
  return useFollowedWork<Deletion>({
    queryKey: traceKeys.deletion(id),
    poll: (signal) =>
      polled(tracesApi.GET('/api/v1/traces/deletions/{id}', { params: { path: { id } }, signal })),
    changes: [traceKeys.ofWorkshop(workshopId), datasetKeys.ofWorkshop(workshopId)],
  });
}

/** Goes on with a deletion that has failed. */
export function useRetryDeletion(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(
        tracesApi.POST('/api/v1/traces/deletions/{id}/retry-failed', { params: { path: { id } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: traceKeys.deletion(id) }),
  });
}

/** Deletes one trace, decided on the version that was seen. */
export function useDeleteTrace({ id, workshopId, version }: Trace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body<unknown>(
        tracesApi.DELETE('/api/v1/traces/{id}', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: traceKeys.lists(workshopId) });
      void client.invalidateQueries({ queryKey: datasetKeys.ofWorkshop(workshopId) });
    },
  });
}
