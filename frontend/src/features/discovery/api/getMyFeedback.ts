import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, discoveryApi } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { ApiProblem } from '@/api/problem';
import { discoveryKeys } from './keys';

export type Feedback = Answer<paths['/api/v1/feedback/mine']['get']>;
export type Label = 'GOOD' | 'BAD';

async function getMyFeedback(workshopId: string, traceId: string, signal: AbortSignal) {
  try {
    const query = { workshopId, traceId };
    return await body(discoveryApi.GET('/api/v1/feedback/mine', { params: { query }, signal }));
  } catch (error) {
    if (ApiProblem.is(error, 404)) return null;
    throw error;
  }
}

export const myFeedbackQuery = (workshopId: string, traceId: string) =>
  queryOptions({
    queryKey: discoveryKeys.mine(workshopId, traceId),
    queryFn: ({ signal }): Promise<Feedback | null> => getMyFeedback(workshopId, traceId, signal),
  });

/** One's own feedback on a trace; `null` when there is none yet. */
export const useMyFeedback = (workshopId: string, traceId: string) =>
  useQuery(myFeedbackQuery(workshopId, traceId));
