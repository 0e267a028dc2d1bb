import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { RequestBody } from '@/api/answer';
import { annotationsApi, body, ifMatch } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { rubricQuery } from './getRubric';
import { rubricKeys } from './keys';

export type SaveRubric = RequestBody<paths['/api/v1/rubrics/{workshopId}']['put']>;

interface Save {
  rubric: SaveRubric;
  /** The version the editor was opened on; absent for the first rubric. */
  version?: number;
}

/** Saves the whole rubric; a stale version changes nothing (412). */
export function useSaveRubric(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rubric, version }: Save) =>
      body(
        annotationsApi.PUT('/api/v1/rubrics/{workshopId}', {
          params: {
            path: { workshopId },
            header: version === undefined ? {} : ifMatch(version),
          },
          body: rubric,
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(rubricQuery(workshopId).queryKey, saved);
      void client.invalidateQueries({ queryKey: rubricKeys.versionLists(workshopId) });
    },
    onError: (error) => {
      if (ApiProblem.is(error, 412)) {
        void client.invalidateQueries({ queryKey: rubricKeys.current(workshopId) });
      }
    },
  });
}
