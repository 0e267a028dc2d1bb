import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { workshopKeys } from './keys';

type Endpoint = paths['/api/v1/invitations']['post'];
export type Invitation = Answer<Endpoint>;

/** Makes an invitation; its token is in this answer only. */
export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (invitation: RequestBody<Endpoint>) =>
      body(workshopsApi.POST('/api/v1/invitations', { body: invitation })),
    onSuccess: ({ workshopId }) =>
      client.invalidateQueries({ queryKey: workshopKeys.one(workshopId) }),
  });
}
