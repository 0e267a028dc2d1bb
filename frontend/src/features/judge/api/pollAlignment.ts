import type { Answer } from '@/api/answer';
import { judgeApi, polled } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { useFollowedWork } from '@/lib/polling/useFollowedWork';
import { judgeKeys } from './keys';

export type Alignment = Answer<paths['/api/v1/alignments/{id}']['get']>;

/** Follows an alignment until it ends; what it brought is read again then. */
export function useAlignment(workshopId: string, id: string) {
  return useFollowedWork<Alignment>({
    queryKey: judgeKeys.alignment(id),
    poll: (signal) =>
      polled(judgeApi.GET('/api/v1/alignments/{id}', { params: { path: { id } }, signal })),
    changes: [
      judgeKeys.alignments(workshopId),
      judgeKeys.guidelines(id),
      judgeKeys.prompts(workshopId),
    ],
  });
}
