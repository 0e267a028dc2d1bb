import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type Correction = Answer<paths['/api/v1/evaluation-runs/{runId}/correction']['get']>;

const correctionQuery = (runId: string, calibrationRunId: string) =>
  queryOptions({
    queryKey: judgeKeys.correction(runId, calibrationRunId),
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/evaluation-runs/{runId}/correction', {
          params: { path: { runId }, query: { calibrationRunId } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** What a run says of traces without a human rating, corrected by the errors that the other run shows. */
export const useCorrection = (runId: string, calibrationRunId: string) =>
  useQuery(correctionQuery(runId, calibrationRunId));
