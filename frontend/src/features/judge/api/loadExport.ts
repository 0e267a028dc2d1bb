import { body, judgeApi } from '@/api/client';
import type { components } from '@/api/judge-service';

type JudgeFormat = components['schemas']['JudgeFormat'];
type EvaluationFormat = components['schemas']['EvaluationFormat'];

/** A judge as a file in one of its formats. */
export const loadJudge = (id: string, format: JudgeFormat) =>
  body(
    judgeApi.GET('/api/v1/judge-prompts/{id}/export', {
      params: { path: { id }, query: { format } },
      parseAs: 'blob',
    }),
  );

/** The evaluations of a run as a file in one of its formats. */
export const loadEvaluations = (runId: string, format: EvaluationFormat) =>
  body(
    judgeApi.GET('/api/v1/evaluation-runs/{runId}/export', {
      params: { path: { runId }, query: { format } },
      parseAs: 'blob',
    }),
  );
