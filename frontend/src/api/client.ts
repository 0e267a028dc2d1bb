import createClient from 'openapi-fetch';
import { env } from '@/config/env';
import type { paths as AnnotationsPaths } from './annotations-service';
import type { paths as DiscoveryPaths } from './discovery-service';
import type { paths as JudgePaths } from './judge-service';
import { noAnswer, problemOf, retryAfterMs } from './problem';
import { freshToken, renewToken } from './renewSession';
import type { paths as TracesPaths } from './traces-service';
import type { paths as WorkshopsPaths } from './workshops-service';

/** One attempt, with a deadline; a request that got no answer is a problem, too. */
async function attempt(request: Request, token: string | undefined): Promise<Response> {
  if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(env.requestTimeoutMs)]);
    return await globalThis.fetch(request, { signal });
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw noAnswer(cause);
  }
}

/** A log-in proves who somebody is by itself; a token says nothing about it. */
const needsToken = ({ url }: Request) => !url.endsWith('/api/v1/auth/login');

/**
 * Sends one request: bearer token, deadline, and a problem thrown for whatever is not a success. A refused token is
 * renewed and the request sent once more; a log-in that has ended ends the session, and where to go then is the routes'
 * business.
 */
async function send(request: Request): Promise<Response> {
  const token = needsToken(request) ? await freshToken() : undefined;
  const again = token === undefined ? undefined : request.clone();
  let response = await attempt(request, token);
  if (response.status === 401 && token !== undefined && again !== undefined) {
    const renewed = await renewToken(token);
    if (renewed !== undefined) response = await attempt(again, renewed);
  }
  if (response.ok) return response;
  throw problemOf(response.status, response.headers, await response.text());
}

const options = { baseUrl: env.apiOrigin, fetch: send, cache: 'no-cache' } as const;

export const workshopsApi = createClient<WorkshopsPaths>(options);
export const tracesApi = createClient<TracesPaths>(options);
export const discoveryApi = createClient<DiscoveryPaths>(options);
export const annotationsApi = createClient<AnnotationsPaths>(options);
export const judgeApi = createClient<JudgePaths>(options);

interface Result<T> {
  data?: T;
  response: Response;
}

/** The body of a successful answer. */
export async function body<T>(call: Promise<Result<T>>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** An answer with what a poll needs besides the body. */
export interface Polled<T> {
  body: T;
  etag?: string;
  retryAfterMs?: number;
}

/** The body with its ETag and the server's hint for the next poll. */
export async function polled<T>(call: Promise<Result<T>>): Promise<Polled<T>> {
  const { data, response } = await call;
  return {
    body: data as T,
    etag: response.headers.get('ETag') ?? undefined,
    retryAfterMs: retryAfterMs(response.headers.get('Retry-After')),
  };
}

/** `If-Match` for a thing that was read with this version. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
