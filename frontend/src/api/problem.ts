/** One field at fault, in the words of the request. */
export interface Violation {
  field: string;
  message: string;
}

/** A failed request as the server told it (RFC 9457), or as the network failed it (status 0). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | undefined = undefined,
    readonly violations: readonly Violation[] = [],
    readonly correlationId: string | undefined = undefined,
    /** Milliseconds the server asks to wait. */
    readonly retryAfterMs: number | undefined = undefined,
    readonly etag: string | undefined = undefined,
    /** The whole body, for extensions such as `missing` or `current`. */
    readonly body: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail ?? title);
  }

  static is(error: unknown, status?: number, code?: string): error is ApiProblem {
    return (
      error instanceof ApiProblem &&
      (status === undefined || error.status === status) &&
      (code === undefined || error.code === code)
    );
  }
}

const TITLES: Record<number, string> = {
  401: 'Please sign in again',
  403: 'Not allowed',
  404: 'Not found',
  412: 'Changed in the meantime',
  413: 'Too large',
  429: 'Too many requests',
  503: 'A part of the system does not answer',
  504: 'The answer took too long',
};

/** Milliseconds of a `Retry-After` header, given in seconds or as a date. */
export function retryAfterMs(header: string | null, now = Date.now()): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads whatever an unsuccessful answer holds; a body that is not a problem document is no error. */
export function problemOf(status: number, headers: Headers, content: string): ApiProblem {
  let body: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed === 'object' && parsed !== null) body = parsed as Record<string, unknown>;
  } catch {
    body = {};
  }
  return new ApiProblem(
    status,
    text(body.code) ?? `http-${status}`,
    text(body.title) ?? TITLES[status] ?? `The server answered ${status}`,
    text(body.detail),
    Array.isArray(body.violations) ? (body.violations as Violation[]) : [],
    text(body.correlationId) ?? headers.get('X-Correlation-Id') ?? undefined,
    retryAfterMs(headers.get('Retry-After')),
    headers.get('ETag') ?? undefined,
    body,
  );
}

/** A request that got no answer: no network, or no answer in time. */
export function noAnswer(cause: unknown): ApiProblem {
  const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
  return timedOut
    ? new ApiProblem(
        0,
        'timeout',
        'No answer in time',
        'The server did not answer in time. Nothing is known about what it did; try again.',
      )
    : new ApiProblem(
        0,
        'network',
        'No connection',
        'The server cannot be reached. Check your connection and try again.',
      );
}
