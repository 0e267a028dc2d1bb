import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, ifMatch, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';

/** Deletes a model provider with its key; runs that need it pause. */
export function useDeleteProvider(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      body(
        judgeApi.DELETE('/api/v1/model-providers/{id}', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: judgeKeys.providers(workshopId) }),
  });
}
