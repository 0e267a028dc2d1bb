import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import { traceKeys } from './keys';

interface Page {
  skip: number;
  limit: number;
}

const importErrorsQuery = (id: string, page: Page) =>
  queryOptions({
    queryKey: traceKeys.importErrors(id, page),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/imports/{id}/errors', {
          params: { path: { id }, query: page },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The lines of an import that could not be read, by line. */
export const useImportErrors = (id: string, page: Page) => useQuery(importErrorsQuery(id, page));
