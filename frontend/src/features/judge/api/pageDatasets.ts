import { queryOptions, useQuery } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import { judgeKeys } from './keys';

const MOST = 200;

const datasetsQuery = (workshopId: string) =>
  queryOptions({
    queryKey: judgeKeys.datasets(workshopId),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/datasets', {
          params: { query: { workshopId, limit: MOST } },
          signal,
        }),
      ),
  });

/** The datasets that a judge can run over. */
export const useDatasets = (workshopId: string) => useQuery(datasetsQuery(workshopId));
