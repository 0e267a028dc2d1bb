import type { Session } from '@/lib/session';
import type { Answer } from './answer';
import type { paths } from './workshops-service';

export type SessionAnswer = Answer<paths['/api/v1/auth/login']['post']>;

/** Turns the answer to a login or a renewal into the session of this tab; `now` in milliseconds. */
export function sessionOf(answer: SessionAnswer, now: number): Session {
  const { id, email, displayName } = answer.user;
  return {
    accessToken: answer.accessToken,
    expiresAt: now + answer.expiresIn * 1000,
    user: { id, email, displayName },
  };
}
