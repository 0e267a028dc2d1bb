import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import { traceKeys } from './keys';

/** Ends an import; what is stored stays. */
export function useCancelImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(tracesApi.POST('/api/v1/imports/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: traceKeys.import(id) }),
  });
}
