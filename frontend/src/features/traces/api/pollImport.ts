import type { Answer } from '@/api/answer';
import { polled, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { useFollowedWork } from '@/lib/polling/useFollowedWork';
import { traceKeys } from './keys';

export type Import = Answer<paths['/api/v1/imports/{id}']['get']>;

/** Follows an import until it ends; the lists are read again when it does. */
export function useImport(workshopId: string, id: string) {
  return useFollowedWork<Import>({
    queryKey: traceKeys.import(id),
    poll: (signal) =>
      polled(tracesApi.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    changes: [traceKeys.ofWorkshop(workshopId), traceKeys.imports(workshopId)],
  });
}
