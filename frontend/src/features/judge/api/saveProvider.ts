import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, ifMatch, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';
import { ApiProblem } from '@/api/problem';
import { judgeKeys } from './keys';

export type SaveProvider = RequestBody<paths['/api/v1/model-providers/{id}']['put']>;

interface Save {
  /** The stored one that is changed; absent for a new one. */
  stored?: { id: string; version: number };
  provider: SaveProvider;
}

/** Creates or changes a model provider; a stale version changes nothing, and the list is read again (412). */
export function useSaveProvider(workshopId: string) {
  const client = useQueryClient();
  const readAgain = () =>
    client.invalidateQueries({ queryKey: judgeKeys.providers(workshopId), exact: true });
  return useMutation({
    mutationFn: ({ stored, provider }: Save) => {
      if (stored === undefined) {
        const { removeKey: _, ...created } = provider;
        return body(judgeApi.POST('/api/v1/model-providers', { body: { ...created, workshopId } }));
      }
      const params = { path: { id: stored.id }, header: ifMatch(stored.version) };
      return body(judgeApi.PUT('/api/v1/model-providers/{id}', { params, body: provider }));
    },
    onSuccess: readAgain,
    onError: (error) => {
      if (ApiProblem.is(error, 412)) void readAgain();
    },
  });
}
