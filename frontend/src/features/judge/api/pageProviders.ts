import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type ModelProvider = Row<paths['/api/v1/model-providers']['get']>;

const MOST = 200;

const providersQuery = (workshopId: string) =>
  queryOptions({
    queryKey: judgeKeys.providers(workshopId),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/model-providers', {
          params: { query: { workshopId, limit: MOST } },
          signal,
        }),
      ),
  });

/** The model providers of a workshop; their keys are never part of it. */
export const useProviders = (workshopId: string) => useQuery(providersQuery(workshopId));
