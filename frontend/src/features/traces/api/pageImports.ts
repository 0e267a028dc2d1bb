import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import type { PageParams } from '@/lib/usePageParams';
import { traceKeys } from './keys';

const importsQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: traceKeys.importPage(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/imports', { params: { query: { workshopId, ...page } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** The imports of a workshop, newest first. */
export const useImports = (workshopId: string, page: PageParams) =>
  useQuery(importsQuery(workshopId, page));
