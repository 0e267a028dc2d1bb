import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { datasetKeys } from './keys';

type CreateDataset = RequestBody<paths['/api/v1/datasets']['post']>;
export type TraceSelection = CreateDataset['selection'];

/** Makes a dataset; what it holds never changes afterwards. */
export function useCreateDataset() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (dataset: CreateDataset) =>
      body(tracesApi.POST('/api/v1/datasets', { body: dataset })),
    onSuccess: ({ workshopId }) =>
      client.invalidateQueries({ queryKey: datasetKeys.ofWorkshop(workshopId) }),
  });
}
