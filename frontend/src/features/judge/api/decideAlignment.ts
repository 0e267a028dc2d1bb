import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body, ifMatch, judgeApi } from '@/api/client';
import { judgeKeys } from './keys';
import type { Alignment } from './pollAlignment';

export type AlignmentStep = 'cancel' | 'propose' | 'accept' | 'reject';

function send({ id, version }: Alignment, step: AlignmentStep) {
  const path = { id };
  const params = { path, header: ifMatch(version) };
  switch (step) {
    case 'cancel':
      return judgeApi.POST('/api/v1/alignments/{id}/cancel', { params: { path } });
    case 'propose':
      return judgeApi.POST('/api/v1/alignments/{id}/propose', { params });
    case 'accept':
      return judgeApi.POST('/api/v1/alignments/{id}/accept', { params });
    case 'reject':
      return judgeApi.POST('/api/v1/alignments/{id}/reject', { params });
  }
}

/** Steers and decides an alignment on the version that is shown; a stale one is read again (412). */
export function useDecideAlignment(alignment: Alignment) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: AlignmentStep) => body(send(alignment, step)),
    onSettled: () => client.invalidateQueries({ queryKey: judgeKeys.alignment(alignment.id) }),
  });
}
