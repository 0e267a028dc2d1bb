import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type JudgePrompt = Row<paths['/api/v1/judge-prompts']['get']>;

const MOST = 200;

const promptsQuery = (workshopId: string) =>
  queryOptions({
    queryKey: judgeKeys.prompts(workshopId),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/judge-prompts', {
          params: { query: { workshopId, limit: MOST } },
          signal,
        }),
      ),
  });

/** The judge prompts of a workshop, all questions. */
export const usePrompts = (workshopId: string) => useQuery(promptsQuery(workshopId));
