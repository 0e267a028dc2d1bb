import { queryOptions, useQuery } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import { traceKeys } from './keys';

const previewQuery = (id: string) =>
  queryOptions({
    queryKey: traceKeys.importPreview(id),
    queryFn: ({ signal }) =>
      body(tracesApi.GET('/api/v1/imports/{id}/preview', { params: { path: { id } }, signal })),
  });

/** The first traces that a dry run would bring. */
export const useImportPreview = (id: string) => useQuery(previewQuery(id));
