import type { paths } from '@/api/annotations-service';
import type { Answer } from '@/api/answer';
import { annotationsApi, polled } from '@/api/client';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';

export type AnnotationProgress = Answer<paths['/api/v1/annotations/progress/raters']['get']>;

/** How many annotations each person has made, followed while it is shown. */
export const useAnnotationProgress = (workshopId: string) =>
  usePolledQuery<AnnotationProgress>({
    queryKey: ['annotation', workshopId, 'raters'],
    poll: (signal) =>
      polled(
        annotationsApi.GET('/api/v1/annotations/progress/raters', {
          params: { query: { workshopId } },
          signal,
        }),
      ),
  });
