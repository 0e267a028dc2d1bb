import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, ifMatch, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type Guideline = Answer<paths['/api/v1/alignments/{id}/guidelines']['get']>['items'][number];
type SaveGuideline = RequestBody<paths['/api/v1/alignments/{id}/guidelines/{guidelineId}']['put']>;

const guidelinesQuery = (id: string) =>
  queryOptions({
    queryKey: judgeKeys.guidelines(id),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/alignments/{id}/guidelines', { params: { path: { id } }, signal }),
      ),
  });

/** What was distilled from the raters' ratings and comments. */
export const useGuidelines = (id: string) => useQuery(guidelinesQuery(id));

/** Changes a guideline, or keeps it out of the next proposal; a stale version changes nothing (412). */
export function useSaveGuideline(id: string, { id: guidelineId, version }: Guideline) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (guideline: SaveGuideline) =>
      body(
        judgeApi.PUT('/api/v1/alignments/{id}/guidelines/{guidelineId}', {
          params: { path: { id, guidelineId }, header: ifMatch(version) },
          body: guideline,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: judgeKeys.guidelines(id) }),
  });
}
