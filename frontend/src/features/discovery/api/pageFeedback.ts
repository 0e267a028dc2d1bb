import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, discoveryApi } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import type { PageParams } from '@/lib/usePageParams';
import { discoveryKeys } from './keys';

export type FeedbackSummary = Row<paths['/api/v1/feedback']['get']>;

export interface FeedbackFilter extends PageParams {
  traceId?: string;
}

const feedbackQuery = (workshopId: string, filter: FeedbackFilter) =>
  queryOptions({
    queryKey: discoveryKeys.feedback(workshopId, filter),
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/feedback', {
          params: { query: { workshopId, ...filter } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Feedback one may read: all of it for a facilitator, one's own otherwise. */
export const useFeedback = (workshopId: string, filter: FeedbackFilter) =>
  useQuery(feedbackQuery(workshopId, filter));
