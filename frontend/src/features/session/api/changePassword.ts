import { useMutation } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import { sessionOf } from '@/api/sessionAnswer';
import type { paths } from '@/api/workshops-service';
import { session } from '@/lib/session';

type ChangePassword = RequestBody<paths['/api/v1/auth/password']['put']>;

/** Changes one's password; every other log-in ends, this one goes on with a new token. */
export const useChangePassword = () =>
  useMutation({
    mutationFn: (change: ChangePassword) =>
      body(workshopsApi.PUT('/api/v1/auth/password', { body: change })),
    onSuccess: (answer) => session.begin(sessionOf(answer, Date.now())),
  });
