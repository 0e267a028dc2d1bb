import { useMutation, useQueryClient } from '@tanstack/react-query';
import { discoveryApi, ifMatch } from '@/api/client';
import { discoveryKeys } from './keys';
import type { FindingSummary } from './pageFindings';

async function deleteFinding({ id, version }: FindingSummary) {
  await discoveryApi.DELETE('/api/v1/findings/{id}', {
    params: { path: { id }, header: ifMatch(version) },
  });
}

export function useDeleteFinding(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deleteFinding,
    onSettled: () => {
      void client.invalidateQueries({ queryKey: discoveryKeys.progress(workshopId) });
      return client.invalidateQueries({ queryKey: discoveryKeys.findings(workshopId) });
    },
  });
}
