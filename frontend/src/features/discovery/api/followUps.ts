import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, discoveryApi, ifMatch } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { ApiProblem } from '@/api/problem';
import { discoveryKeys } from './keys';

export type FollowUps = Answer<paths['/api/v1/feedback/{feedbackId}/follow-ups']['get']>;
export type FollowUp = FollowUps['items'][number];

const followUpsQuery = (workshopId: string, feedbackId: string) =>
  queryOptions({
    queryKey: discoveryKeys.followUps(workshopId, feedbackId),
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/feedback/{feedbackId}/follow-ups', {
          params: { path: { feedbackId }, query: { workshopId } },
          signal,
        }),
      ),
  });

/** The follow-up questions of a feedback with the answers so far. */
export const useFollowUps = (workshopId: string, feedbackId: string, enabled = true) =>
  useQuery({ ...followUpsQuery(workshopId, feedbackId), enabled });

/** Asks the next question, or gives the one that waits for an answer. */
export function useAskFollowUp(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (feedbackId: string) =>
      body(
        discoveryApi.POST('/api/v1/feedback/{feedbackId}/follow-ups', {
          params: { path: { feedbackId }, query: { workshopId } },
        }),
      ),
    onSettled: (_, __, feedbackId) =>
      client.invalidateQueries({ queryKey: discoveryKeys.followUps(workshopId, feedbackId) }),
  });
}

interface GivenAnswer {
  answer: string;
  /** The version that was read; absent for a first answer. */
  version?: number;
}

/** Stores the answer to one question; what was answered in another window is read again. */
export function useAnswerFollowUp(workshopId: string, { feedbackId, position }: FollowUp) {
  const client = useQueryClient();
  const { queryKey } = followUpsQuery(workshopId, feedbackId);
  return useMutation({
    mutationFn: ({ answer, version }: GivenAnswer) =>
      body(
        discoveryApi.PUT('/api/v1/feedback/{feedbackId}/follow-ups/{position}/answer', {
          params: {
            path: { feedbackId, position },
            query: { workshopId },
            header: version === undefined ? {} : ifMatch(version),
          },
          body: { answer },
        }),
      ),
    onSuccess: (saved) =>
      client.setQueryData(queryKey, (known) =>
        known === undefined
          ? known
          : { items: known.items.map((each) => (each.position === position ? saved : each)) },
      ),
    onError: (error) => {
      if (ApiProblem.is(error, 412) || ApiProblem.is(error, 409)) {
        void client.invalidateQueries({ queryKey });
      }
    },
  });
}
