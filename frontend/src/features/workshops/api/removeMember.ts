import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, workshopsApi } from '@/api/client';
import { workshopKeys } from './keys';
import type { Member } from './pageMembers';

async function removeMember(id: string, { userId, version }: Member) {
  await workshopsApi.DELETE('/api/v1/workshops/{id}/members/{userId}', {
    params: { path: { id, userId }, header: ifMatch(version) },
  });
}

export function useRemoveMember(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (member: Member) => removeMember(id, member),
    onSettled: () => client.invalidateQueries({ queryKey: workshopKeys.one(id) }),
  });
}
