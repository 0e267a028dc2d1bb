import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type PurposeUsage = Row<paths['/api/v1/model-providers/usage']['get']>;

const usageQuery = (workshopId: string) =>
  queryOptions({
    queryKey: judgeKeys.usage(workshopId),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/model-providers/usage', {
          params: { query: { workshopId } },
          signal,
        }),
      ),
  });

/** What was asked of the models of a workshop, for which purpose, and what it cost. */
export const useUsage = (workshopId: string) => useQuery(usageQuery(workshopId));
