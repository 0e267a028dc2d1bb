import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { components, paths } from '@/api/annotations-service';
import type { Row } from '@/api/answer';
import { annotationsApi, body } from '@/api/client';
import type { PageParams } from '@/lib/usePageParams';

export type AdjudicationSummary = Row<paths['/api/v1/adjudications']['get']>;
export type AdjudicationState = components['schemas']['AdjudicationState'];

/** Which question and which of its traces. */
export interface Contested extends PageParams {
  questionId: string;
  /** Absent: all that two raters or more have rated. */
  state?: AdjudicationState;
}

export const adjudicationKeys = {
  lists: (workshopId: string) => ['adjudications', workshopId] as const,
  one: (workshopId: string, traceId: string, questionId: string, isBlind: boolean) =>
    ['adjudication', workshopId, traceId, questionId, isBlind] as const,
};

const adjudicationsQuery = (workshopId: string, contested: Contested) =>
  queryOptions({
    queryKey: [...adjudicationKeys.lists(workshopId), contested] as const,
    queryFn: ({ signal }) =>
      body(
        annotationsApi.GET('/api/v1/adjudications', {
          params: { query: { workshopId, ...contested } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The traces of a question, those whose raters are furthest apart first. */
export const useAdjudications = (workshopId: string, contested: Contested) =>
  useQuery(adjudicationsQuery(workshopId, contested));
