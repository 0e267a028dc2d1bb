/** The person who is signed in. */
export interface SessionUser {
  id: string;
  email: string;
  displayName: string;
}

export interface Session {
  accessToken: string;
  /** Milliseconds since the epoch at which the token stops to count. */
  expiresAt: number;
  user: SessionUser;
}

const KEY = 'judge-workshop.session';

/** Says that this browser has a log-in that another tab may go on with; holds no token and no name. */
const LOG_IN = 'judge-workshop.log-in';
const listeners = new Set<() => void>();

/** An expired one counts, too: the first request renews it. */
function stored(): Session | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? undefined : (JSON.parse(text) as Session);
  } catch {
    return undefined;
  }
}

let current: Session | undefined = stored();

function keepLogIn(isThere: boolean) {
  try {
    if (isThere) localStorage.setItem(LOG_IN, 'yes');
    else localStorage.removeItem(LOG_IN);
  } catch {
    // Without storage a new tab asks to sign in.
  }
}

function hasLogIn() {
  try {
    return localStorage.getItem(LOG_IN) !== null;
  } catch {
    return false;
  }
}

function set(next: Session | undefined) {
  current = next;
  keepLogIn(next !== undefined);
  try {
    if (next === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that forbids storage keeps the session in memory only.
  }
  for (const listener of listeners) listener();
}

/** The session of this tab: in memory and in the tab's storage, so that a reload keeps it. */
export const session = {
  current: () => current,
  token: () => current?.accessToken,
  /** True when nobody is signed in here, but this browser has a log-in that its cookie may renew. */
  canResume: () => current === undefined && hasLogIn(),
  begin: (next: Session) => set(next),
  end: () => set(undefined),
  /** Ends the session if it still is the one that this token belongs to. */
  expire(token: string) {
    if (current?.accessToken === token) set(undefined);
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
