import { settings } from './settings.ts';

interface Call {
  token?: string;
  body?: unknown;
  ifMatch?: number;
  contentType?: string;
}

/** An answer that was not expected, with what the server said. */
export class UnexpectedAnswer extends Error {
  constructor(
    readonly status: number,
    call: string,
    text: string,
  ) {
    super(`${call} answered ${status}: ${text}`);
  }
}

/** Calls the public API as a client would; anything but success is thrown. */
export async function call<T>(method: string, path: string, given: Call = {}): Promise<T> {
  const { token, body, ifMatch, contentType = 'application/json' } = given;
  const headers: Record<string, string> = {};
  if (token !== undefined) headers.Authorization = `Bearer ${token}`;
  if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
  if (body !== undefined) headers['Content-Type'] = contentType;
  const response = await fetch(`${settings.baseUrl}/api/v1${path}`, {
    method,
    headers,
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new UnexpectedAnswer(response.status, `${method} ${path}`, text);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is good; background work and caches need a moment. */
export async function until<T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  tries = 120,
): Promise<T> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    await pause(500);
  }
  throw new Error('the answer never became good');
}
