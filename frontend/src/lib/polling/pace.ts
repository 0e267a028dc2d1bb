/** Milliseconds between two polls while things move. */
export const FIRST_MS = 2_000;
/** Milliseconds between two polls when nothing has moved for long. */
export const LONGEST_MS = 30_000;
const GROWTH = 1.5;
/** Share of the delay by which it is spread, so that many clients do not poll in step. */
const JITTER = 0.1;

/** What one client knows about the thing it polls. */
export interface Pace {
  etag?: string;
  /** Polls since the last change, failed ones included. */
  quiet: number;
  retryAfterMs?: number;
  /** Milliseconds until the next poll; decided once per poll, so that a render does not change it. */
  delayMs: number;
}

/** How one poll went. */
export type Outcome =
  | { kind: 'changed'; etag?: string; retryAfterMs?: number }
  | { kind: 'unchanged'; retryAfterMs?: number }
  | { kind: 'failed'; retryAfterMs?: number };

/** The pace of a thing that was never polled. */
export const start = (): Pace => ({ quiet: 0, delayMs: FIRST_MS });

/** The pace after a poll; `random` is in [0, 1). */
export function next(pace: Pace, outcome: Outcome, random: () => number = Math.random): Pace {
  const quiet = outcome.kind === 'changed' ? 0 : pace.quiet + 1;
  const grown = Math.min(LONGEST_MS, FIRST_MS * GROWTH ** quiet);
  const spread = grown * (1 - JITTER + 2 * JITTER * random());
  return {
    etag: outcome.kind === 'changed' ? outcome.etag : pace.etag,
    quiet,
    retryAfterMs: outcome.retryAfterMs,
    delayMs: outcome.retryAfterMs ?? Math.min(LONGEST_MS, spread),
  };
}
