import { useMutation } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import { sessionOf } from '@/api/sessionAnswer';
import type { paths } from '@/api/workshops-service';
import { type Session, session } from '@/lib/session';

type Login = paths['/api/v1/auth/login']['post'];
export type Credentials = RequestBody<Login>;

export async function signIn(credentials: Credentials): Promise<Session> {
  const answer = await body(workshopsApi.POST('/api/v1/auth/login', { body: credentials }));
  return sessionOf(answer, Date.now());
}

/** Signs in and begins the session. */
export function useSignIn() {
  return useMutation({ mutationFn: signIn, onSuccess: session.begin });
}
