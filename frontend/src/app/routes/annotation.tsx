import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { AnnotationPanel } from '@/features/annotation/components/AnnotationPanel';
import { type Rubric, useRubric } from '@/features/rubric/api/getRubric';
import { useTraceAt } from '@/features/traces/api/getTraceAt';
import { TraceAtPosition } from '@/features/traces/components/TraceAtPosition';
import type { Workshop } from '@/features/workshops/api/getWorkshop';
import { AnnotationProgressPanel } from '@/features/workshops/components/AnnotationProgressPanel';
import { usePrefetchAhead } from '../usePrefetchAhead';
import { useResumedPosition } from '../useResumedPosition';
import { useWorkshopContext } from '../useWorkshopContext';
import styles from '../Workshop.module.css';
import { WritingNotice } from '../WritingNotice';

export function Component() {
  const workshop = useWorkshopContext();
  return workshop.role === 'FACILITATOR' ? (
    <Supervision workshopId={workshop.id} />
  ) : (
    <OwnAnnotation workshop={workshop} />
  );
}

function Supervision({ workshopId }: { workshopId: string }) {
  return (
    <>
      <PageHead
        title="Annotation"
        lead="Facilitators do not annotate; how far everybody is follows along here."
      />
      <AnnotationProgressPanel workshopId={workshopId} />
    </>
  );
}

function OwnAnnotation({ workshop }: { workshop: Workshop }) {
  const { id } = workshop;
  const rubric = useRubric(id);
  return (
    <>
      <PageHead title="Annotation" lead="Score each trace on your own. Press ? for the keys." />
      <WritingNotice workshop={workshop} phase="ANNOTATION" />
      {rubric.isPending ? <Loading lines={8} /> : null}
      {rubric.isError ? (
        <ErrorPanel error={rubric.error} onRetry={() => void rubric.refetch()} />
      ) : null}
      {rubric.data === null ? <EmptyState title="There is no rubric yet" /> : null}
      {rubric.data ? <Annotation workshopId={id} rubric={rubric.data} /> : null}
    </>
  );
}

function Annotation({ workshopId, rubric }: { workshopId: string; rubric: Rubric }) {
  const [position, goTo] = useResumedPosition(workshopId);
  const { data: at } = useTraceAt(workshopId, position);
  usePrefetchAhead(workshopId, position, at);
  const step = (by: 1 | -1) => {
    const isThere = by === 1 ? at?.nextTraceId : at?.previousTraceId;
    if (isThere) goTo(position + by);
  };
  return (
    <div className={styles.split}>
      <TraceAtPosition workshopId={workshopId} position={position} onPosition={goTo} />
      <div className="stack">
        {at === undefined ? null : (
          <AnnotationPanel
            workshopId={workshopId}
            traceId={at.traceId}
            position={position}
            rubric={rubric}
            onTrace={step}
            onPosition={goTo}
          />
        )}
      </div>
    </div>
  );
}
