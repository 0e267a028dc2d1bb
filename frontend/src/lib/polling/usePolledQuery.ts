import { type Query, type QueryKey, useQuery } from '@tanstack/react-query';
import type { Polled } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { next, type Outcome, type Pace, start } from './pace';

interface PolledQuery<T> {
  queryKey: QueryKey;
  poll: (signal: AbortSignal) => Promise<Polled<T>>;
  /** True when the thing will never change again. */
  isTerminal?: (body: T) => boolean;
  enabled?: boolean;
}

/** One pace per cached query, whoever looks at it. */
const paces = new WeakMap<object, Pace>();

const gone = (error: unknown) => ApiProblem.is(error, 404) || ApiProblem.is(error, 410);

function record(query: object | undefined, outcome: Outcome) {
  if (query !== undefined) paces.set(query, next(paces.get(query) ?? start(), outcome));
}

const sameBody = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function unchanged<T>(pace: Pace | undefined, answer: Polled<T>, known: T | undefined): boolean {
  if (known === undefined) return false;
  return answer.etag !== undefined && pace?.etag !== undefined
    ? answer.etag === pace.etag
    : sameBody(answer.body, known);
}

/**
 * The only way to poll: 2 s growing by 1.5 to 30 s while nothing changes, with jitter. A change resets, a
 * terminal state, 404 or 410 stops, a hidden tab pauses, `Retry-After` wins, an error backs off and shows.
 * An unchanged answer keeps the old object, so that nothing renders again.
 */
export function usePolledQuery<T>({ queryKey, poll, isTerminal, enabled = true }: PolledQuery<T>) {
  return useQuery<T>({
    queryKey,
    enabled,
    queryFn: async ({ client, signal }) => {
      const query = client.getQueryCache().find<T>({ queryKey, exact: true });
      const known = query?.state.data;
      try {
        const answer = await poll(signal);
        const { retryAfterMs } = answer;
        if (known !== undefined && unchanged(query && paces.get(query), answer, known)) {
          record(query, { kind: 'unchanged', retryAfterMs });
          return known;
        }
        record(query, { kind: 'changed', etag: answer.etag, retryAfterMs });
        return answer.body;
      } catch (error) {
        if (!signal.aborted) {
          const retryAfterMs = error instanceof ApiProblem ? error.retryAfterMs : undefined;
          record(query, { kind: 'failed', retryAfterMs });
        }
        throw error;
      }
    },
    refetchInterval: (query: Query<T>) => {
      if (gone(query.state.error)) return false;
      if (query.state.data !== undefined && isTerminal?.(query.state.data)) return false;
      return (paces.get(query) ?? start()).delayMs;
    },
    refetchIntervalInBackground: false,
    retry: false,
    staleTime: 0,
  });
}
