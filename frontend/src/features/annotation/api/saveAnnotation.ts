import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { RequestBody } from '@/api/answer';
import { annotationsApi, body, ifMatch } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { type Annotation, myAnnotationQuery } from './getMyAnnotation';
import { progressQuery } from './getProgress';

export type SaveAnnotation = RequestBody<paths['/api/v1/annotations']['put']>;

interface Save {
  annotation: SaveAnnotation;
  /** The version the person saw; absent for a first save. */
  version?: number;
}

/** True when something else is stored than what this save was based on. */
export const isConflict = (error: unknown): error is ApiProblem =>
  ApiProblem.is(error, 412) || ApiProblem.is(error, 409, 'annotation-exists');

/** What is stored, where the refusal told it. */
export const currentOf = (problem: ApiProblem) => problem.body.current as Annotation | undefined;

/** Saves one's own annotation of a trace as a whole. */
export function useSaveAnnotation(workshopId: string, traceId: string) {
  const client = useQueryClient();
  const { queryKey } = myAnnotationQuery(workshopId, traceId);
  return useMutation({
    mutationFn: ({ annotation, version }: Save) =>
      body(
        annotationsApi.PUT('/api/v1/annotations', {
          params: {
            query: { workshopId, traceId },
            header: version === undefined ? {} : ifMatch(version),
          },
          body: annotation,
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(queryKey, saved);
      void client.invalidateQueries({ queryKey: progressQuery(workshopId).queryKey });
    },
    onError: (error) => {
      if (!isConflict(error)) return;
      const current = currentOf(error);
      if (current === undefined) void client.invalidateQueries({ queryKey });
      else client.setQueryData(queryKey, current);
    },
  });
}
