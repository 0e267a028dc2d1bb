import { call } from './api.ts';

/** Somebody with an account, signed in at the API. */
export interface Person {
  email: string;
  password: string;
  displayName: string;
  token: string;
}

const PASSWORD = 'correct-horse-battery';
const run = Date.now().toString(36);

/** An address that nobody has yet. */
export const freshEmail = (name: string) =>
  `${name}.${run}.${Math.random().toString(36).slice(2, 8)}@example.org`;

export async function signIn(
  email: string,
  password: string,
  displayName: string,
): Promise<Person> {
  const { accessToken } = await call<{ accessToken: string }>('POST', '/auth/login', {
    body: { email, password },
  });
  return { email, password, displayName, token: accessToken };
}

/** Makes an account and signs in with it. */
export async function newPerson(displayName: string): Promise<Person> {
  const email = freshEmail(displayName.toLowerCase().replaceAll(' ', '.'));
  await call('POST', '/users', { body: { email, displayName, password: PASSWORD } });
  return signIn(email, PASSWORD, displayName);
}
