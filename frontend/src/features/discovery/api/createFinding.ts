import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, discoveryApi } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { useRequestKey } from '@/lib/useRequestKey';
import { discoveryKeys } from './keys';

type NewFinding = RequestBody<paths['/api/v1/findings']['post']>;

export function useCreateFinding(workshopId: string) {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (finding: Omit<NewFinding, 'workshopId'>) =>
      body(
        discoveryApi.POST('/api/v1/findings', {
          params: { header: key.headerFor(finding) },
          body: { ...finding, workshopId },
        }),
      ),
    onSuccess: () => {
      key.done();
      void client.invalidateQueries({ queryKey: discoveryKeys.progress(workshopId) });
      return client.invalidateQueries({ queryKey: discoveryKeys.findings(workshopId) });
    },
  });
}
