import { queryOptions, useQuery } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { Answer } from '@/api/answer';
import { annotationsApi, body } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { rubricKeys } from './keys';

export type Rubric = Answer<paths['/api/v1/rubrics/{workshopId}']['get']>;
export type RubricQuestion = Rubric['questions'][number];

async function getRubric(workshopId: string, signal: AbortSignal): Promise<Rubric | null> {
  try {
    const params = { path: { workshopId } };
    return await body(annotationsApi.GET('/api/v1/rubrics/{workshopId}', { params, signal }));
  } catch (error) {
    if (ApiProblem.is(error, 404)) return null;
    throw error;
  }
}

export const rubricQuery = (workshopId: string) =>
  queryOptions({
    queryKey: rubricKeys.current(workshopId),
    queryFn: ({ signal }) => getRubric(workshopId, signal),
  });

/** The rubric of a workshop; `null` while there is none. */
export const useRubric = (workshopId: string) => useQuery(rubricQuery(workshopId));
