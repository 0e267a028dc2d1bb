import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, discoveryApi } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import type { PageParams } from '@/lib/usePageParams';
import { discoveryKeys } from './keys';

export type FeedbackSummary = Row<paths['/api/v1/feedback']['get']>;

const feedbackQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: discoveryKeys.feedback(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/feedback', {
          params: { query: { workshopId, ...page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Feedback one may read: all of it for a facilitator, one's own otherwise. */
export const useFeedback = (workshopId: string, page: PageParams) =>
  useQuery(feedbackQuery(workshopId, page));
