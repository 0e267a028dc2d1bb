import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type PromptDiff = Answer<paths['/api/v1/judge-prompts/{id}/diff']['get']>;

const diffQuery = (id: string, against: string) =>
  queryOptions({
    queryKey: judgeKeys.diff(id, against),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/judge-prompts/{id}/diff', {
          params: { path: { id }, query: { against } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The lines in which a version differs from another one. */
export const usePromptDiff = (id: string, against: string) => useQuery(diffQuery(id, against));
