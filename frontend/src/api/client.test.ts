import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { session } from '@/lib/session';
import { aSession, aWorkshop, WORKSHOP } from '@/testing/fixtures';
import { api, problem, versioned } from '@/testing/handlers';
import { server } from '@/testing/server';
import { body, ifMatch, polled, workshopsApi } from './client';
import { ApiProblem } from './problem';

const read = (signal?: AbortSignal) =>
  workshopsApi.GET('/api/v1/workshops/{id}', { params: { path: { id: WORKSHOP } }, signal });

describe('client', () => {
  it('sends the token and answers the body', async () => {
    session.begin(aSession());
    let authorization: string | null = null;
    server.use(
      http.get(api('/workshops/:id'), ({ request }) => {
        authorization = request.headers.get('Authorization');
        return versioned(aWorkshop());
      }),
    );
    await expect(body(read())).resolves.toMatchObject({ id: WORKSHOP });
    expect(authorization).toBe(`Bearer ${aSession().accessToken}`);
  });

  it('gives a poll the ETag and the wish of the server', async () => {
    server.use(
      http.get(api('/workshops/:id'), () =>
        HttpResponse.json(aWorkshop(), { headers: { ETag: '"7"', 'Retry-After': '1' } }),
      ),
    );
    await expect(polled(read())).resolves.toMatchObject({ etag: '"7"', retryAfterMs: 1000 });
  });

  it('makes a strong If-Match of a version', () =>
    expect(ifMatch(7)).toEqual({ 'If-Match': '"7"' }));

  it('ends the session when its token is refused', async () => {
    session.begin(aSession());
    server.use(http.get(api('/workshops/:id'), () => problem(401, 'unauthenticated')));
    await expect(body(read())).rejects.toMatchObject({ status: 401 });
    expect(session.current()).toBeUndefined();
  });

  it('keeps a newer session when an older token is refused', () => {
    session.begin(aSession());
    session.expire('another token');
    expect(session.current()).toBeDefined();
  });

  it('throws a problem when there is no connection', async () => {
    server.use(http.get(api('/workshops/:id'), () => HttpResponse.error()));
    const error = await body(read()).catch((thrown: unknown) => thrown);
    expect(ApiProblem.is(error, 0, 'network')).toBe(true);
  });

  it('gives a request up at its deadline', async () => {
    const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late);
    await expect(body(read())).rejects.toMatchObject({ status: 0, code: 'timeout' });
    expect(timeout).toHaveBeenCalledWith(65_000);
  });

  it('passes on that the caller gave up', async () => {
    const controller = new AbortController();
    controller.abort();
    const error = await body(read(controller.signal)).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(ApiProblem);
  });
});
