import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, workshopsApi } from '@/api/client';
import { workshopKeys } from './keys';
import type { InvitationSummary } from './pageInvitations';

/** Makes an invitation's link worthless. */
export function useRevokeInvitation(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: InvitationSummary) => {
      await workshopsApi.DELETE('/api/v1/invitations/{id}', {
        params: { path: { id }, header: ifMatch(version) },
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: workshopKeys.one(workshopId) }),
  });
}
