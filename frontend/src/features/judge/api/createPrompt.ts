import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type NewPrompt = Omit<RequestBody<paths['/api/v1/judge-prompts']['post']>, 'workshopId'>;
export type JudgeKind = NonNullable<NewPrompt['kind']>;

/** Makes a version of a judge prompt: derived from the rubric question, or from a parent. */
export function useCreatePrompt(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (prompt: NewPrompt) =>
      body(judgeApi.POST('/api/v1/judge-prompts', { body: { ...prompt, workshopId } })),
    onSuccess: () => client.invalidateQueries({ queryKey: judgeKeys.prompts(workshopId) }),
  });
}
