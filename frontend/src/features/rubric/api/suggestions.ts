import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { Answer, RequestBody, Row } from '@/api/answer';
import { annotationsApi, body, polled } from '@/api/client';
import { useFollowedWork } from '@/lib/polling/useFollowedWork';
import type { PageParams } from '@/lib/usePageParams';
import { useRequestKey } from '@/lib/useRequestKey';
import { rubricKeys } from './keys';

type Runs = paths['/api/v1/rubrics/{workshopId}/suggestion-runs'];
type Suggestions = paths['/api/v1/rubrics/{workshopId}/suggestions'];
export type StartSuggestions = RequestBody<Runs['post']>;
export type SuggestionRun = Answer<Runs['post']>;
export type Suggestion = Row<Suggestions['get']>;

/** Asks the model provider for questions, in the background. */
export function useStartSuggestions(workshopId: string) {
  const key = useRequestKey();
  return useMutation({
    mutationFn: (start: StartSuggestions) =>
      body(
        annotationsApi.POST('/api/v1/rubrics/{workshopId}/suggestion-runs', {
          params: { path: { workshopId }, header: key.headerFor(start) },
          body: start,
        }),
      ),
    onSuccess: () => key.done(),
  });
}

/** Follows a run until it ends; what it suggested is read then. */
export function useSuggestionRun(workshopId: string, id: string) {
  return useFollowedWork<SuggestionRun>({
    queryKey: rubricKeys.suggestionRun(id),
    poll: (signal) =>
      polled(
        annotationsApi.GET('/api/v1/rubrics/{workshopId}/suggestion-runs/{id}', {
          params: { path: { workshopId, id } },
          signal,
        }),
      ),
    changes: [rubricKeys.suggestions(workshopId)],
  });
}

/** What was suggested so far, newest first. */
export const useSuggestions = (workshopId: string, page: PageParams) =>
  useQuery({
    queryKey: rubricKeys.suggestionPage(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        annotationsApi.GET('/api/v1/rubrics/{workshopId}/suggestions', {
          params: { path: { workshopId }, query: page },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Makes a suggestion a question at the end of the rubric, or says that it is not wanted. */
export function useDecideSuggestion(workshopId: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: 'accept' | 'dismiss') => {
      const params = { path: { workshopId, id } };
      return body(
        decision === 'accept'
          ? annotationsApi.POST('/api/v1/rubrics/{workshopId}/suggestions/{id}/accept', { params })
          : annotationsApi.POST('/api/v1/rubrics/{workshopId}/suggestions/{id}/dismiss', {
              params,
            }),
      );
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: rubricKeys.current(workshopId) });
      return client.invalidateQueries({ queryKey: rubricKeys.suggestions(workshopId) });
    },
  });
}
