import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';

/** Asks the same judge about the same traces once more. */
export function useRepeatRun(workshopId: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(judgeApi.POST('/api/v1/evaluation-runs/{id}/repeat', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: judgeKeys.runs(workshopId) }),
  });
}
