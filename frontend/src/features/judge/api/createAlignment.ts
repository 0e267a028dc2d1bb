import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { judgeKeys } from './keys';

export type NewAlignment = RequestBody<paths['/api/v1/alignments']['post']>;
export type AlignmentEstimate = Answer<paths['/api/v1/alignments/estimates']['post']>;

/** Says what an alignment would ask and cost, before anything is paid. */
export const useEstimateAlignment = () =>
  useMutation({
    mutationFn: (alignment: NewAlignment) =>
      body(judgeApi.POST('/api/v1/alignments/estimates', { body: alignment })),
  });

/** Starts an alignment, or goes on with one of the same inputs. */
export function useCreateAlignment(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (alignment: NewAlignment) =>
      body(judgeApi.POST('/api/v1/alignments', { body: alignment })),
    onSuccess: () => client.invalidateQueries({ queryKey: judgeKeys.alignments(workshopId) }),
  });
}
