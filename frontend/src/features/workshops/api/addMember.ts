import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { workshopKeys } from './keys';

type NewMember = RequestBody<paths['/api/v1/workshops/{id}/members']['post']>;

/** Adds somebody who has an account. */
export function useAddMember(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (member: NewMember) =>
      body(
        workshopsApi.POST('/api/v1/workshops/{id}/members', {
          params: { path: { id } },
          body: member,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: workshopKeys.one(id) }),
  });
}
