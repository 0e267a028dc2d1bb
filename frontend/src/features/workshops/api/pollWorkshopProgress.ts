import type { Answer } from '@/api/answer';
import { polled, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import { workshopKeys } from './keys';

export type WorkshopProgress = Answer<paths['/api/v1/workshops/{id}/progress']['get']>;

/** How far the phases of a workshop are, followed while it is shown. */
export const useWorkshopProgress = (id: string, enabled: boolean) =>
  usePolledQuery<WorkshopProgress>({
    queryKey: workshopKeys.progress(id),
    poll: (signal) =>
      polled(
        workshopsApi.GET('/api/v1/workshops/{id}/progress', {
          params: { path: { id }, query: { limit: 1 } },
          signal,
        }),
      ),
    enabled,
  });
