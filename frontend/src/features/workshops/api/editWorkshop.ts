import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, ifMatch, workshopsApi } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { paths } from '@/api/workshops-service';
import { type Workshop, workshopQuery } from './getWorkshop';
import { workshopKeys } from './keys';

type Edit = RequestBody<paths['/api/v1/workshops/{id}']['patch']>;

/** Changes name or description, archives, or takes out of the archive; a stale version is read again (412). */
export function useEditWorkshop({ id, version }: Workshop) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (edit: Edit) =>
      body(
        workshopsApi.PATCH('/api/v1/workshops/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: edit,
        }),
      ),
    onSuccess: (changed) => {
      client.setQueryData(workshopQuery(id).queryKey, changed);
      void client.invalidateQueries({ queryKey: workshopKeys.lists });
    },
    onError: (error) => {
      if (ApiProblem.is(error, 412)) {
        void client.invalidateQueries({ queryKey: workshopKeys.detail(id) });
      }
    },
  });
}

/** Deletes a workshop with everything in it. */
export function useDeleteWorkshop({ id, version }: Workshop) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await workshopsApi.DELETE('/api/v1/workshops/{id}', {
        params: { path: { id }, header: ifMatch(version) },
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: workshopKeys.lists }),
  });
}
