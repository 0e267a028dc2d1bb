import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

type Candidates = Answer<paths['/api/v1/judge-prompts/example-candidates']['get']>;
export type ExampleCandidate = Candidates['items'][number];

const FIRST: string | undefined = undefined;

const candidatesQuery = (workshopId: string, questionId: string) =>
  infiniteQueryOptions({
    queryKey: judgeKeys.candidates(workshopId, questionId),
    queryFn: ({ pageParam: after, signal }) =>
      body(
        judgeApi.GET('/api/v1/judge-prompts/example-candidates', {
          params: { query: { workshopId, questionId, after } },
          signal,
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: ({ next }: Candidates) => next ?? undefined,
  });

/** Rated tuning traces that a judge may be shown, a page at a time. */
export const useExampleCandidates = (workshopId: string, questionId: string, isWanted: boolean) =>
  useInfiniteQuery({ ...candidatesQuery(workshopId, questionId), enabled: isWanted });
