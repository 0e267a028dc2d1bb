import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';

export type Step =
  | { kind: 'cancel' | 'pause' | 'retry-failed' }
  | { kind: 'resume'; budget?: number };

function send(id: string, step: Step) {
  const params = { path: { id } };
  switch (step.kind) {
    case 'cancel':
      return judgeApi.POST('/api/v1/evaluation-runs/{id}/cancel', { params });
    case 'pause':
      return judgeApi.POST('/api/v1/evaluation-runs/{id}/pause', { params });
    case 'resume': {
      const { budget } = step;
      return judgeApi.POST('/api/v1/evaluation-runs/{id}/resume', { params, body: { budget } });
    }
    case 'retry-failed':
      return judgeApi.POST('/api/v1/evaluation-runs/{runId}/retry-failed', {
        params: { path: { runId: id } },
      });
  }
}

/** Cancels, pauses, resumes a run or judges its failed items again; what is evaluated stays. */
export function useSteerRun(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => body(send(id, step)),
    onSettled: () => client.invalidateQueries({ queryKey: judgeKeys.run(id) }),
  });
}
