import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/api/problem';

const RETRIES = 2;

/** A read that failed for a passing reason is tried again; what the server refused is not. */
function worthRetrying(failures: number, error: unknown): boolean {
  if (failures >= RETRIES || !(error instanceof ApiProblem)) return false;
  return error.status === 0 || error.status === 503;
}

/** The cache of this tab; it is emptied when the person changes. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
