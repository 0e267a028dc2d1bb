import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, ifMatch, workshopsApi } from '@/api/client';
import { workshopKeys } from './keys';

/** Ends one's own membership; the last facilitator cannot leave. */
export function useLeaveWorkshop(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (userId: string) => {
      const path = { id, userId };
      const { version } = await body(
        workshopsApi.GET('/api/v1/workshops/{id}/members/{userId}', { params: { path } }),
      );
      await workshopsApi.DELETE('/api/v1/workshops/{id}/members/{userId}', {
        params: { path, header: ifMatch(version) },
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: workshopKeys.lists }),
  });
}
