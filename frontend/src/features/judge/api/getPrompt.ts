import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type JudgePromptDetail = Answer<paths['/api/v1/judge-prompts/{id}']['get']>;

const promptQuery = (id: string) =>
  queryOptions({
    queryKey: judgeKeys.prompt(id),
    queryFn: ({ signal }) =>
      body(judgeApi.GET('/api/v1/judge-prompts/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One version of a judge prompt with its whole text; it never changes. */
export const usePrompt = (id: string) => useQuery(promptQuery(id));
