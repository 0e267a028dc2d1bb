import { polled, workshopsApi } from '@/api/client';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import type { PageParams } from '@/lib/usePageParams';
import { workshopKeys } from './keys';
import type { WorkshopProgress } from './pollWorkshopProgress';

/** How far each person is, a page at a time, followed while it is shown. */
export const useMembersProgress = (id: string, page: PageParams) =>
  usePolledQuery<WorkshopProgress>({
    queryKey: [...workshopKeys.progress(id), page],
    poll: (signal) =>
      polled(
        workshopsApi.GET('/api/v1/workshops/{id}/progress', {
          params: { path: { id }, query: page },
          signal,
        }),
      ),
  });
