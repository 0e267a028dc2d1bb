import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, ifMatch, workshopsApi } from '@/api/client';
import type { Role } from '@/lib/words';
import { workshopKeys } from './keys';
import type { Member } from './pageMembers';

/** Gives a member another role, decided on the version that is shown. */
export function useChangeRole(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ member: { userId, version }, role }: { member: Member; role: Role }) =>
      body(
        workshopsApi.PATCH('/api/v1/workshops/{id}/members/{userId}', {
          params: { path: { id, userId }, header: ifMatch(version) },
          body: { role },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: workshopKeys.one(id) }),
  });
}
