import { useMutation } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { session } from '@/lib/session';
import { signIn } from './signIn';

export type Registration = RequestBody<paths['/api/v1/users']['post']>;

async function register(registration: Registration) {
  await body(workshopsApi.POST('/api/v1/users', { body: registration }));
  return signIn({ email: registration.email, password: registration.password });
}

/** Makes an account and signs in with it. */
export function useRegister() {
  return useMutation({ mutationFn: register, onSuccess: session.begin });
}
