import { useQuery } from '@tanstack/react-query';
import { annotationsApi, body } from '@/api/client';

/** Who rated what. */
export interface RatedBy {
  workshopId: string;
  questionId: string;
  userId: string;
}

/** How often a rater gave each value, asked as totals of lists: no annotation travels. */
export const useDistribution = (by: RatedBy, values: readonly number[]) =>
  useQuery({
    queryKey: ['distribution', by, values] as const,
    queryFn: ({ signal }) =>
      Promise.all(
        values.map(async (value) => {
          const query = { ...by, value, draft: false, limit: 1 };
          const page = await body(
            annotationsApi.GET('/api/v1/annotations', { params: { query }, signal }),
          );
          return page.total;
        }),
      ),
  });
