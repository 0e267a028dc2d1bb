import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';

/** Starts an evaluation run over the active dataset. */
export function useStartRun(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (judgePromptId: string) =>
      body(judgeApi.POST('/api/v1/evaluation-runs', { body: { workshopId, judgePromptId } })),
    onSuccess: () => client.invalidateQueries({ queryKey: judgeKeys.runs(workshopId) }),
  });
}
