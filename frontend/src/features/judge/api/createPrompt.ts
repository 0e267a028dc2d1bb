import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

type NewPrompt = RequestBody<paths['/api/v1/judge-prompts']['post']>;
export type JudgeKind = NonNullable<NewPrompt['kind']>;

/** Derives a judge prompt from a rubric question. */
export function useCreatePrompt(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (prompt: Omit<NewPrompt, 'workshopId'>) =>
      body(judgeApi.POST('/api/v1/judge-prompts', { body: { ...prompt, workshopId } })),
    onSuccess: () => client.invalidateQueries({ queryKey: judgeKeys.prompts(workshopId) }),
  });
}
