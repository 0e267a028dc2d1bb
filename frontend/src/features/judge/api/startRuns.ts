import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type NewRuns = Omit<
  RequestBody<paths['/api/v1/evaluation-runs/batches']['post']>,
  'workshopId'
>;

interface Start {
  runs: NewRuns;
  /** The same key again starts nothing a second time. */
  key: string;
}

/** Starts one run for each of the judge prompts. */
export function useStartRuns(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ runs, key }: Start) =>
      body(
        judgeApi.POST('/api/v1/evaluation-runs/batches', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...runs, workshopId },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: judgeKeys.runs(workshopId) }),
  });
}
