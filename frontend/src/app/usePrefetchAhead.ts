import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { prefetchMyAnnotation } from '@/features/annotation/api/getMyAnnotation';
import { fetchTraceAt, type TraceAtPosition } from '@/features/traces/api/getTraceAt';

const AHEAD = 2;

/** Loads the next two traces with one's own annotations before they are asked for. */
export function usePrefetchAhead(workshopId: string, position: number, at?: TraceAtPosition) {
  const client = useQueryClient();
  const hasNext = Boolean(at?.nextTraceId);
  useEffect(() => {
    if (!hasNext) return;
    let isWanted = true;
    const load = async () => {
      for (let next = position + 1; next <= position + AHEAD && isWanted; next += 1) {
        const { traceId, nextTraceId } = await fetchTraceAt(client, workshopId, next);
        void prefetchMyAnnotation(client, workshopId, traceId);
        if (!nextTraceId) return;
      }
    };
    // What cannot be loaded ahead is asked for again, and its failure shown, when somebody goes there.
    load().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [client, hasNext, position, workshopId]);
}
