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

function set(next: Session | undefined) {
  current = next;
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
