import { env } from '@/config/env';
import { alone } from '@/lib/alone';
import { type Session, session } from '@/lib/session';
import { noAnswer, problemOf } from './problem';
import { type SessionAnswer, sessionOf } from './sessionAnswer';

const NAME = 'judge-workshop.renewal';

/** A token that is about to expire is renewed before it is sent. */
const SOON_MS = 20_000;

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** What another tab renewed counts here too, for the same person. */
function adopt(renewed: Session) {
  const current = session.current();
  if (current?.user.id !== renewed.user.id || current.expiresAt >= renewed.expiresAt) return;
  session.begin(renewed);
}

channel?.addEventListener('message', ({ data }: MessageEvent<Session>) => adopt(data));

/** Asks for the next access token; the cookie that allows it is seen by the browser and the server only. */
async function ask(): Promise<Response> {
  try {
    return await globalThis.fetch(`${env.apiOrigin}/api/v1/auth/refresh`, {
      method: 'POST',
      signal: AbortSignal.timeout(env.requestTimeoutMs),
    });
  } catch (cause) {
    throw noAnswer(cause);
  }
}

async function renew(refused: string): Promise<string | undefined> {
  const before = session.current();
  if (before === undefined || before.accessToken !== refused) return before?.accessToken;
  const response = await ask();
  if (response.status >= 500 || response.status === 429) {
    throw problemOf(response.status, response.headers, await response.text());
  }
  const answer = response.ok ? ((await response.json()) as SessionAnswer) : undefined;
  if (answer === undefined || answer.user.id !== before.user.id) {
    session.expire(refused);
    return undefined;
  }
  if (session.token() !== refused) return session.token();
  const renewed = sessionOf(answer, Date.now());
  session.begin(renewed);
  channel?.postMessage(renewed);
  return renewed.accessToken;
}

/**
 * A token in place of one that was refused, or nothing when the log-in has ended; that ends the session. One tab renews
 * at a time, because a cookie works once, and whoever comes later takes what was renewed. When the server cannot be
 * asked this throws and the session stays.
 */
export const renewToken = (refused: string): Promise<string | undefined> =>
  alone(NAME, () => renew(refused));

/** The token to send: of the session, renewed when it is about to expire; nothing when nobody is signed in. */
export async function freshToken(): Promise<string | undefined> {
  const current = session.current();
  if (current === undefined || current.expiresAt - Date.now() > SOON_MS) {
    return current?.accessToken;
  }
  return renewToken(current.accessToken);
}
