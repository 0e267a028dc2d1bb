import { env } from '@/config/env';
import { alone } from '@/lib/alone';
import { type Session, session } from '@/lib/session';
import { noAnswer, problemOf } from './problem';
import { type SessionAnswer, sessionOf } from './sessionAnswer';

const NAME = 'judge-workshop.renewal';

/** A token that is about to expire is renewed before it is sent. */
const SOON_MS = 20_000;

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** What another tab renewed counts here too: for the same person, and where a new tab has yet to find out who it is. */
function adopt(renewed: Session) {
  const current = session.current();
  if (session.canResume()) session.begin(renewed);
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

/** The answer to a renewal, or nothing when the log-in has ended; throws when the server could not say. */
async function answered(): Promise<SessionAnswer | undefined> {
  const response = await ask();
  if (response.status >= 500 || response.status === 429) {
    throw problemOf(response.status, response.headers, await response.text());
  }
  return response.ok ? ((await response.json()) as SessionAnswer) : undefined;
}

function begin(answer: SessionAnswer): Session {
  const renewed = sessionOf(answer, Date.now());
  session.begin(renewed);
  channel?.postMessage(renewed);
  return renewed;
}

async function renew(refused: string): Promise<string | undefined> {
  const before = session.current();
  if (before === undefined || before.accessToken !== refused) return before?.accessToken;
  const answer = await answered();
  if (answer === undefined || answer.user.id !== before.user.id) {
    session.expire(refused);
    return undefined;
  }
  if (session.token() !== refused) return session.token();
  return begin(answer).accessToken;
}

async function resume(): Promise<void> {
  if (!session.canResume()) return;
  const answer = await answered();
  if (!session.canResume()) return;
  if (answer === undefined) session.end();
  else begin(answer);
}

/**
 * Goes on in a new tab with the log-in that this browser has; afterwards somebody is signed in, or the log-in had ended.
 * One tab asks at a time. When the server cannot be asked this throws, and it may be tried again.
 */
export const resumeSession = (): Promise<void> => alone(NAME, resume);

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
