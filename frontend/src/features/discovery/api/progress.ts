import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { discoveryApi, polled } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import type { PageParams } from '@/lib/usePageParams';
import { discoveryKeys } from './keys';

export type DiscoveryProgress = Answer<paths['/api/v1/feedback/progress']['get']>;
export type MemberProgress = DiscoveryProgress['members']['items'][number];

/** How far everybody is, followed while it is shown; those who take part get their own row only. */
export const useDiscoveryProgress = (workshopId: string, page: PageParams) =>
  usePolledQuery<DiscoveryProgress>({
    queryKey: discoveryKeys.progressPage(workshopId, page),
    poll: (signal) =>
      polled(
        discoveryApi.GET('/api/v1/feedback/progress', {
          params: { query: { workshopId, ...page } },
          signal,
        }),
      ),
  });

/** Says that one's own discovery is complete, or takes that back. */
export function useComplete(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (isComplete: boolean) => {
      const params = { query: { workshopId } };
      if (isComplete) await discoveryApi.PUT('/api/v1/feedback/progress/completion', { params });
      else await discoveryApi.DELETE('/api/v1/feedback/progress/completion', { params });
    },
    onSettled: () => client.invalidateQueries({ queryKey: discoveryKeys.progress(workshopId) }),
  });
}
