import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, discoveryApi } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { discoveryKeys } from './keys';

type NewFinding = RequestBody<paths['/api/v1/findings']['post']>;

export function useCreateFinding(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (finding: Omit<NewFinding, 'workshopId'>) =>
      body(discoveryApi.POST('/api/v1/findings', { body: { ...finding, workshopId } })),
    onSuccess: () => client.invalidateQueries({ queryKey: discoveryKeys.findings(workshopId) }),
  });
}
