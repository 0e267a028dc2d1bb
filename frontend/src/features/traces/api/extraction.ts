import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, polled, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import { isTerminal } from '@/lib/words';
import { traceKeys } from './keys';

type Extraction = Answer<paths['/api/v1/traces/extraction']['get']>;
type Preview = RequestBody<paths['/api/v1/traces/extraction-preview']['post']>;

/** Shows what paths would find in the first traces; changes nothing. */
export const usePreviewExtraction = () =>
  useMutation({
    mutationFn: (preview: Preview) =>
      body(tracesApi.POST('/api/v1/traces/extraction-preview', { body: preview })),
  });

/** The latest extraction of a workshop, followed until it ends; 404 when there was none. */
export const useExtraction = (workshopId: string) =>
  usePolledQuery<Extraction>({
    queryKey: traceKeys.extraction(workshopId),
    poll: (signal) =>
      polled(
        tracesApi.GET('/api/v1/traces/extraction', { params: { query: { workshopId } }, signal }),
      ),
    isTerminal,
  });

/** Reads input and output of all traces again, by the stored paths. */
export function useStartExtraction(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(tracesApi.POST('/api/v1/traces/extraction', { params: { query: { workshopId } } })),
    onSuccess: (started) => {
      client.setQueryData(traceKeys.extraction(workshopId), started);
      return client.invalidateQueries({ queryKey: traceKeys.extraction(workshopId) });
    },
  });
}
