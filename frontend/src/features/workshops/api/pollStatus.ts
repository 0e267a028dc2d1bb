import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { polled, workshopsApi } from '@/api/client';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import { workshopQuery } from './getWorkshop';
import { workshopKeys } from './keys';

/** Watches the workshop's version and reads the workshop again when somebody changed it. */
export function useWorkshopStatus(id: string) {
  const client = useQueryClient();
  const status = usePolledQuery({
    queryKey: workshopKeys.status(id),
    poll: (signal) =>
      polled(
        workshopsApi.GET('/api/v1/workshops/{id}/status', { params: { path: { id } }, signal }),
      ),
  });
  const version = status.data?.version;
  useEffect(() => {
    const known = client.getQueryData(workshopQuery(id).queryKey)?.version;
    if (version === undefined || known === undefined || version <= known) return;
    void client.invalidateQueries({ queryKey: workshopKeys.detail(id) });
  }, [client, id, version]);
  return status;
}
