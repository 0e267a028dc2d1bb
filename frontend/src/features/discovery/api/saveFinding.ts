import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, discoveryApi, ifMatch } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { discoveryKeys } from './keys';

export type Finding = Answer<paths['/api/v1/findings/{id}']['get']>;

const getFinding = (id: string) =>
  body(discoveryApi.GET('/api/v1/findings/{id}', { params: { path: { id } } }));

/** Reads a whole finding, to change it. */
export const useReadFinding = () => useMutation({ mutationFn: getFinding });

/** Changes a finding, decided on the version that was read. */
export function useSaveFinding(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, insight, category }: Finding) =>
      body(
        discoveryApi.PUT('/api/v1/findings/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { insight, category },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: discoveryKeys.findings(workshopId) }),
  });
}
