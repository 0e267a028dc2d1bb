import { useMutation, useQueryClient } from '@tanstack/react-query';
import { annotationsApi, body, ifMatch } from '@/api/client';
import type { Adjudication, Case } from './getAdjudication';
import { adjudicationKeys } from './pageAdjudications';

const ONE = '/api/v1/adjudications/traces/{traceId}/questions/{questionId}';

export type Decision =
  | { kind: 'settle'; value: number; reason: string; version?: number }
  | { kind: 'undo'; version: number };

function send({ workshopId, traceId, questionId }: Case, decision: Decision) {
  const { version } = decision;
  const path = { traceId, questionId };
  const query = { workshopId };
  if (decision.kind === 'undo') {
    return annotationsApi.DELETE(ONE, {
      params: { path, query, header: ifMatch(decision.version) },
    });
  }
  const { value, reason } = decision;
  return annotationsApi.PUT(ONE, {
    params: { path, query, header: version === undefined ? {} : ifMatch(version) },
    body: { value, reason },
  });
}

/**
 * Settles a value and answers what is stored then, or undoes that and answers nothing; a stale version changes nothing
 * (412), and what is stored is read again.
 */
export function useSettle(of: Case) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => body<Adjudication | undefined>(send(of, decision)),
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['adjudication', of.workshopId, of.traceId] }),
        client.invalidateQueries({ queryKey: adjudicationKeys.lists(of.workshopId) }),
      ]);
    },
  });
}
