import { useMutation } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';

type Endpoint = paths['/api/v1/invitations']['post'];
export type Invitation = Answer<Endpoint>;

/** Makes an invitation; its token is in this answer only. */
export function useInvite() {
  return useMutation({
    mutationFn: (invitation: RequestBody<Endpoint>) =>
      body(workshopsApi.POST('/api/v1/invitations', { body: invitation })),
  });
}
