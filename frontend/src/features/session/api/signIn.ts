import { useMutation } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { type Session, session } from '@/lib/session';

type Login = paths['/api/v1/auth/login']['post'];
export type Credentials = RequestBody<Login>;

/** Turns the answer to a login into the session of this tab; `now` in milliseconds. */
export function sessionOf(answer: Answer<Login>, now: number): Session {
  const { id, email, displayName } = answer.user;
  return {
    accessToken: answer.accessToken,
    expiresAt: now + answer.expiresIn * 1000,
    user: { id, email, displayName },
  };
}

export async function signIn(credentials: Credentials): Promise<Session> {
  const answer = await body(workshopsApi.POST('/api/v1/auth/login', { body: credentials }));
  return sessionOf(answer, Date.now());
}

/** Signs in and begins the session. */
export function useSignIn() {
  return useMutation({ mutationFn: signIn, onSuccess: session.begin });
}
