import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { session } from '@/lib/session';
import { AT, aSession, aWorkshop, EXPERT, WORKSHOP } from '@/testing/fixtures';
import { api, problem, versioned } from '@/testing/handlers';
import { server } from '@/testing/server';
import { body, workshopsApi } from './client';
import { freshToken } from './renewSession';

const RENEWED = 'renewed';

const read = () =>
  body(workshopsApi.GET('/api/v1/workshops/{id}', { params: { path: { id: WORKSHOP } } }));

/** A server that takes renewed tokens only; counts how often it was asked for one. */
function renewing(user = aSession().user) {
  const seen = { renewals: 0, refused: 0 };
  server.use(
    http.post(api('/auth/refresh'), () => {
      seen.renewals += 1;
      return HttpResponse.json({
        accessToken: RENEWED,
        tokenType: 'Bearer',
        expiresIn: 900,
        user: { ...user, createdAt: AT },
      });
    }),
    http.get(api('/workshops/:id'), ({ request }) => {
      if (request.headers.get('Authorization') === `Bearer ${RENEWED}`) {
        return versioned(aWorkshop());
      }
      seen.refused += 1;
      return problem(401, 'unauthenticated');
    }),
  );
  return seen;
}

describe('a refused token', () => {
  it('is renewed, and the request sent once more', async () => {
    const seen = renewing();
    session.begin(aSession());
    await expect(read()).resolves.toMatchObject({ id: WORKSHOP });
    expect(session.token()).toBe(RENEWED);
    expect(seen).toEqual({ renewals: 1, refused: 1 });
  });

  it('is renewed once, however many requests met it', async () => {
    const seen = renewing();
    session.begin(aSession());
    await Promise.all([read(), read(), read()]);
    expect(seen.renewals).toBe(1);
  });

  it('sends the body again', async () => {
    renewing();
    const bodies: unknown[] = [];
    server.use(
      http.post(api('/workshops'), async ({ request }) => {
        bodies.push(await request.json());
        return request.headers.get('Authorization') === `Bearer ${RENEWED}`
          ? versioned(aWorkshop(), 201)
          : problem(401, 'unauthenticated');
      }),
    );
    session.begin(aSession());
    await workshopsApi.POST('/api/v1/workshops', { body: { name: 'New' } });
    expect(bodies).toEqual([{ name: 'New' }, { name: 'New' }]);
  });

  it('is not renewed a second time for the same request', async () => {
    const seen = renewing();
    server.use(http.get(api('/workshops/:id'), () => problem(401, 'unauthenticated')));
    session.begin(aSession());
    await expect(read()).rejects.toMatchObject({ status: 401 });
    expect(seen.renewals).toBe(1);
  });

  it('ends the session when the log-in has ended, or is another person\u2019s', async () => {
    session.begin(aSession());
    server.use(http.get(api('/workshops/:id'), () => problem(401, 'unauthenticated')));
    await expect(read()).rejects.toMatchObject({ status: 401 });
    expect(session.current()).toBeUndefined();
    renewing(aSession(EXPERT).user);
    session.begin(aSession());
    await expect(read()).rejects.toMatchObject({ status: 401 });
    expect(session.current()).toBeUndefined();
  });

  it('keeps the session while the server cannot be asked', async () => {
    renewing();
    server.use(http.post(api('/auth/refresh'), () => problem(503, 'database-unavailable')));
    session.begin(aSession());
    await expect(read()).rejects.toMatchObject({ status: 503 });
    expect(session.current()).toBeDefined();
    server.use(http.post(api('/auth/refresh'), () => HttpResponse.error()));
    await expect(read()).rejects.toMatchObject({ status: 0, code: 'network' });
    expect(session.current()).toBeDefined();
  });
});

it('renews a token that is about to expire before it is sent', async () => {
  const seen = renewing();
  session.begin({ ...aSession(), expiresAt: Date.now() + 1000 });
  await expect(freshToken()).resolves.toBe(RENEWED);
  await read();
  expect(seen).toEqual({ renewals: 1, refused: 0 });
});

it('asks nobody while nobody is signed in', async () => {
  const seen = renewing();
  session.end();
  await expect(freshToken()).resolves.toBeUndefined();
  expect(seen.renewals).toBe(0);
});

it('logs in without a token', async () => {
  let authorization: string | null = 'none asked';
  server.use(
    http.post(api('/auth/login'), ({ request }) => {
      authorization = request.headers.get('Authorization');
      return problem(401, 'login-failed');
    }),
  );
  const seen = renewing();
  session.begin(aSession());
  const login = { email: 'a@example.org', password: 'x' };
  await expect(workshopsApi.POST('/api/v1/auth/login', { body: login })).rejects.toMatchObject({
    status: 401,
  });
  expect(authorization).toBeNull();
  expect(seen.renewals).toBe(0);
  expect(session.current()).toBeDefined();
});
