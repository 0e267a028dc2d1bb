import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import { datasetKeys } from './keys';

/** Deals the traces of a dataset out so that each is rated by so many people. */
export function useAssignAutomatically(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (overlap: number) =>
      body(
        tracesApi.POST('/api/v1/datasets/{id}/assignments/automatic', {
          params: { path: { id } },
          body: { overlap },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: datasetKeys.assignments(id) }),
  });
}

/** Takes one person's share of a dataset back. */
export function useWithdrawAssignment(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (userId: string) => {
      await tracesApi.DELETE('/api/v1/datasets/{id}/assignments/{userId}', {
        params: { path: { id, userId } },
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: datasetKeys.assignments(id) }),
  });
}
