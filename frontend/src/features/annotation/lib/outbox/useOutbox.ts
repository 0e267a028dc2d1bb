import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { myAnnotationQuery } from '../../api/getMyAnnotation';
import { progressQuery } from '../../api/getProgress';
import { outbox, startOutbox } from './outboxOfTab';

/** What waits in the outbox of the signed-in person. */
export const useOutbox = () => useSyncExternalStore(outbox.subscribe, outbox.state);

/** Keeps the outbox going while somebody is signed in; what is acknowledged is what pages show as stored. */
export function useRunningOutbox() {
  const client = useQueryClient();
  useEffect(() => {
    const forget = outbox.onSaved(({ workshopId, traceId }, saved) => {
      client.setQueryData(myAnnotationQuery(workshopId, traceId).queryKey, saved);
      void client.invalidateQueries({ queryKey: progressQuery(workshopId).queryKey });
    });
    const stop = startOutbox();
    return () => {
      forget();
      stop();
    };
  }, [client]);
}
