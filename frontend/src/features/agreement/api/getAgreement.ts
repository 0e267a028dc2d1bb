import { queryOptions, useQuery } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { Answer } from '@/api/answer';
import { annotationsApi, body } from '@/api/client';

export type AgreementReport = Answer<paths['/api/v1/agreement']['get']>;
export type QuestionAgreement = AgreementReport['questions'][number];
export type RaterPair = QuestionAgreement['raterPairs'][number];

const agreementQuery = (workshopId: string) =>
  queryOptions({
    queryKey: ['agreement', workshopId] as const,
    queryFn: ({ signal }) =>
      body(annotationsApi.GET('/api/v1/agreement', { params: { query: { workshopId } }, signal })),
  });

/** How far the raters agree, per rubric question. */
export const useAgreement = (workshopId: string) => useQuery(agreementQuery(workshopId));
