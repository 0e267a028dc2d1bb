import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { prefetchMyAnnotation, useMyAnnotation } from '../api/getMyAnnotation';
import { useProgress } from '../api/getProgress';
import type { FormRubric } from '../lib/draft';
import { AnnotationForm } from './AnnotationForm';

interface Props {
  workshopId: string;
  traceId: string;
  nextTraceId?: string;
  rubric: FormRubric;
  onTrace: (by: 1 | -1) => void;
}

/** One's own annotation of a trace. */
export function AnnotationPanel({ workshopId, traceId, nextTraceId, rubric, onTrace }: Props) {
  const client = useQueryClient();
  const mine = useMyAnnotation(workshopId, traceId);
  const progress = useProgress(workshopId);
  useEffect(() => {
    if (nextTraceId !== undefined) void prefetchMyAnnotation(client, workshopId, nextTraceId);
  }, [client, nextTraceId, workshopId]);
  return (
    <Panel
      title="Your annotation"
      aside={progress.data && `${counted(progress.data.annotated, 'trace')} annotated`}
    >
      {mine.isPending ? <Loading lines={6} /> : null}
      {mine.isError ? <ErrorPanel error={mine.error} onRetry={() => void mine.refetch()} /> : null}
      {mine.data === undefined ? null : (
        <AnnotationForm
          key={traceId}
          workshopId={workshopId}
          traceId={traceId}
          rubric={rubric}
          stored={mine.data}
          onTrace={onTrace}
        />
      )}
    </Panel>
  );
}
