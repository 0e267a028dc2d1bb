import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, discoveryApi, polled } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import { useRequestKey } from '@/lib/useRequestKey';
import { isTerminal } from '@/lib/words';
import { discoveryKeys } from './keys';

export type GroupSuggestion = Answer<
  paths['/api/v1/draft-rubric-items/groups/suggestions/{id}']['get']
>;
export type SuggestedGroup = GroupSuggestion['groups'][number];

/** Starts to look for groups among the items that have none; it makes none by itself. */
export function useSuggestGroups(workshopId: string) {
  const key = useRequestKey();
  return useMutation({
    mutationFn: () =>
      body(
        discoveryApi.POST('/api/v1/draft-rubric-items/groups/suggestions', {
          params: { header: key.headerFor(workshopId) },
          body: { workshopId },
        }),
      ),
    onSuccess: () => key.done(),
  });
}

/** Follows a suggestion until it ends. */
export const useGroupSuggestion = (id: string) =>
  usePolledQuery<GroupSuggestion>({
    queryKey: discoveryKeys.groupSuggestion(id),
    poll: (signal) =>
      polled(
        discoveryApi.GET('/api/v1/draft-rubric-items/groups/suggestions/{id}', {
          params: { path: { id } },
          signal,
        }),
      ),
    isTerminal,
  });

export function useCancelSuggestion(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(
        discoveryApi.POST('/api/v1/draft-rubric-items/groups/suggestions/{id}/cancel', {
          params: { path: { id } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: discoveryKeys.groupSuggestion(id) }),
  });
}
