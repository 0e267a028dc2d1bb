import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type JudgeCard = Answer<paths['/api/v1/judge-prompts/{id}/card']['get']>;

const cardQuery = (id: string) =>
  queryOptions({
    queryKey: judgeKeys.card(id),
    queryFn: ({ signal }) =>
      body(judgeApi.GET('/api/v1/judge-prompts/{id}/card', { params: { path: { id } }, signal })),
  });

/** What is known about a judge: its last run, its figures and what to be careful about. */
export const useCard = (id: string) => useQuery(cardQuery(id));

/** The card as a page to print or to pass on. */
export const loadCardPage = (id: string) =>
  body(
    judgeApi.GET('/api/v1/judge-prompts/{id}/card/page', {
      params: { path: { id } },
      parseAs: 'blob',
    }),
  );
