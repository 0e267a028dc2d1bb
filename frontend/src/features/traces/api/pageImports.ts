import { queryOptions, useQuery } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import { traceKeys } from './keys';

const RECENT = 5;

const importsQuery = (workshopId: string) =>
  queryOptions({
    queryKey: traceKeys.imports(workshopId),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/imports', {
          params: { query: { workshopId, skip: 0, limit: RECENT } },
          signal,
        }),
      ),
  });

/** The latest imports of a workshop. */
export const useImports = (workshopId: string) => useQuery(importsQuery(workshopId));
