import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, discoveryApi, ifMatch } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { ApiProblem } from '@/api/problem';
import { myFeedbackQuery } from './getMyFeedback';
import { discoveryKeys } from './keys';

type Endpoint = paths['/api/v1/feedback']['put'];

interface Save {
  feedback: RequestBody<Endpoint>;
  /** The version the person saw; absent for a first save. */
  version?: number;
}

/** Saves one's own feedback on a trace; a stale one is read again. */
export function useSaveFeedback(workshopId: string, traceId: string) {
  const client = useQueryClient();
  const { queryKey } = myFeedbackQuery(workshopId, traceId);
  return useMutation({
    mutationFn: ({ feedback, version }: Save) =>
      body(
        discoveryApi.PUT('/api/v1/feedback', {
          params: {
            query: { workshopId, traceId },
            header: version === undefined ? {} : ifMatch(version),
          },
          body: feedback,
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(queryKey, saved);
      void client.invalidateQueries({ queryKey: discoveryKeys.progress(workshopId) });
    },
    onError: (error) => {
      if (ApiProblem.is(error, 412) || ApiProblem.is(error, 409, 'feedback-exists')) {
        void client.invalidateQueries({ queryKey });
      }
    },
  });
}
