import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, ifMatch, workshopsApi } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { paths } from '@/api/workshops-service';
import { type Workshop, workshopQuery } from './getWorkshop';
import { workshopKeys } from './keys';

type Transition = RequestBody<paths['/api/v1/workshops/{id}/transitions']['post']>;
export type Change = { kind: 'transition'; transition: Transition } | { kind: 'pause' | 'resume' };

function send({ id, version }: Workshop, change: Change) {
  const params = { path: { id }, header: ifMatch(version) };
  if (change.kind === 'transition') {
    const { transition } = change;
    return workshopsApi.POST('/api/v1/workshops/{id}/transitions', { params, body: transition });
  }
  return change.kind === 'pause'
    ? workshopsApi.POST('/api/v1/workshops/{id}/pause', { params })
    : workshopsApi.POST('/api/v1/workshops/{id}/resume', { params });
}

/** Changes phase or state, decided on the version that is shown; a stale one is read again (412). */
export function useChangeWorkshop(workshop: Workshop) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => body(send(workshop, change)),
    onSuccess: (changed) => {
      client.setQueryData(workshopQuery(workshop.id).queryKey, changed);
      void client.invalidateQueries({ queryKey: workshopKeys.lists });
    },
    onError: (error) => {
      if (!ApiProblem.is(error, 412)) return;
      void client.invalidateQueries({ queryKey: workshopKeys.one(workshop.id) });
    },
  });
}
