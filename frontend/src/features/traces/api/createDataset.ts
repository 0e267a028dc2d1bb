import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { useRequestKey } from '@/lib/useRequestKey';
import { datasetKeys } from './keys';

type CreateDataset = RequestBody<paths['/api/v1/datasets']['post']>;
export type TraceSelection = CreateDataset['selection'];

/** Makes a dataset; what it holds never changes afterwards. */
export function useCreateDataset() {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (dataset: CreateDataset) =>
      body(
        tracesApi.POST('/api/v1/datasets', {
          params: { header: key.headerFor(dataset) },
          body: dataset,
        }),
      ),
    onSuccess: ({ workshopId }) => {
      key.done();
      return client.invalidateQueries({ queryKey: datasetKeys.ofWorkshop(workshopId) });
    },
  });
}
