import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';

/** Ends a run; what is evaluated stays. */
export function useCancelRun(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(judgeApi.POST('/api/v1/evaluation-runs/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: judgeKeys.run(id), exact: true }),
  });
}
