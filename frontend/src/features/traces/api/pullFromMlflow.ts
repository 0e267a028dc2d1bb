import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { traceKeys } from './keys';

export type Pull = RequestBody<paths['/api/v1/imports/mlflow']['post']>;

/** Pulls traces from a tracking server, in the background. */
export function usePullFromMlflow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (pull: Pull) => body(tracesApi.POST('/api/v1/imports/mlflow', { body: pull })),
    onSuccess: ({ workshopId }) =>
      client.invalidateQueries({ queryKey: traceKeys.imports(workshopId) }),
  });
}
