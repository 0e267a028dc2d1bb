import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { formatInteger } from '@/lib/format';
import { prefetchTraceAt, useTraceAt } from '../api/getTraceAt';
import { TraceView } from './TraceView';

interface Props {
  workshopId: string;
  position: number;
  onPosition: (position: number) => void;
}

/** The trace at a position with the ways to its neighbours; the next one is loaded ahead. */
export function TraceAtPosition({ workshopId, position, onPosition }: Props) {
  const client = useQueryClient();
  const { data: at, error, refetch } = useTraceAt(workshopId, position);
  const hasNext = at?.nextTraceId !== undefined && at.nextTraceId !== null;
  useEffect(() => {
    if (hasNext) void prefetchTraceAt(client, workshopId, position + 1);
  }, [client, hasNext, position, workshopId]);
  return (
    <Panel
      title={
        at === undefined
          ? 'Trace'
          : `Trace ${formatInteger(position + 1)} of ${formatInteger(at.count)}`
      }
      actions={
        <>
          <Button isDisabled={position === 0} onPress={() => onPosition(position - 1)}>
            Previous
          </Button>
          <Button isDisabled={!hasNext} onPress={() => onPosition(position + 1)}>
            Next
          </Button>
        </>
      }
    >
      {at === undefined && error === null ? <Loading lines={10} /> : null}
      {error === null ? null : (
        <NoTrace
          error={error}
          position={position}
          onPosition={onPosition}
          onRetry={() => void refetch()}
        />
      )}
      {at === undefined ? null : <TraceView trace={at.trace} />}
    </Panel>
  );
}

interface NoTraceProps extends Pick<Props, 'position' | 'onPosition'> {
  error: Error;
  onRetry: () => void;
}

function NoTrace({ error, position, onPosition, onRetry }: NoTraceProps) {
  if (!ApiProblem.is(error, 404)) return <ErrorPanel error={error} onRetry={onRetry} />;
  return (
    <EmptyState title={position === 0 ? 'No traces in this round' : 'That was the last trace'}>
      {position === 0 ? (
        <p>The facilitator has not activated any traces yet.</p>
      ) : (
        <Button onPress={() => onPosition(0)}>Back to the first</Button>
      )}
    </EmptyState>
  );
}
