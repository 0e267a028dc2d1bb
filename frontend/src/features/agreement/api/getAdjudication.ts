import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { Answer } from '@/api/answer';
import { annotationsApi, body } from '@/api/client';
import { adjudicationKeys } from './pageAdjudications';

const ONE = '/api/v1/adjudications/traces/{traceId}/questions/{questionId}';

export type Adjudication = Answer<paths[typeof ONE]['get']>;

/** A question on a trace. */
export interface Case {
  workshopId: string;
  traceId: string;
  questionId: string;
}

const adjudicationQuery = ({ workshopId, traceId, questionId }: Case, blind: boolean) =>
  queryOptions({
    queryKey: adjudicationKeys.one(workshopId, traceId, questionId, blind),
    queryFn: ({ signal }) =>
      body(
        annotationsApi.GET(ONE, {
          params: { path: { traceId, questionId }, query: { workshopId, blind } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** What the raters said side by side, and what was settled; without names when blind. */
export const useAdjudication = (of: Case, isBlind: boolean) =>
  useQuery(adjudicationQuery(of, isBlind));
