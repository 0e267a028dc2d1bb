import { queryOptions, useQuery } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';

const comparisonQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: judgeKeys.alignmentComparison(id, version),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/alignments/{id}/comparison', { params: { path: { id } }, signal }),
      ),
  });

/** The proposed version beside the one it was made from, on the same held-out traces. */
export const useAlignmentComparison = (id: string, version: number) =>
  useQuery(comparisonQuery(id, version));
