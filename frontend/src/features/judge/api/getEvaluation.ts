import { useQuery } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';

async function load(id: string, signal: AbortSignal) {
  const params = { path: { id } };
  const [evaluation, humans] = await Promise.all([
    body(judgeApi.GET('/api/v1/judge-evaluations/{id}', { params, signal })),
    body(judgeApi.GET('/api/v1/judge-evaluations/{id}/human-ratings', { params, signal })),
  ]);
  return { evaluation, humans };
}

/** One rating of the judge with its whole reasoning, and what the raters said about the same trace. */
export const useEvaluation = (id: string) =>
  useQuery({ queryKey: judgeKeys.evaluation(id), queryFn: ({ signal }) => load(id, signal) });
