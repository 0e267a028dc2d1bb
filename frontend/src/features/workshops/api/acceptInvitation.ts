import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, workshopsApi } from '@/api/client';
import { workshopKeys } from './keys';

/** Makes the signed-in person a member; works once per token. */
export function useAcceptInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (token: string) =>
      body(workshopsApi.POST('/api/v1/invitations/accept', { body: { token } })),
    onSuccess: () => client.invalidateQueries({ queryKey: workshopKeys.lists }),
  });
}
