import { useEffect, useState } from 'react';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { useMyAnnotation } from '../api/getMyAnnotation';
import { useProgress } from '../api/getProgress';
import type { FormRubric } from '../lib/draft';
import { drafts, type KeptDraft } from '../lib/outbox/drafts';
import { AnnotationForm } from './AnnotationForm';
import { OutboxNotice } from './OutboxNotice';

interface Props {
  workshopId: string;
  traceId: string;
  position: number;
  rubric: FormRubric;
  onTrace: (by: 1 | -1) => void;
  onPosition: (position: number) => void;
}

/** One's own annotation of a trace, and what became of the saves before it. */
export function AnnotationPanel({ onPosition, ...props }: Props) {
  const { workshopId, traceId } = props;
  const mine = useMyAnnotation(workshopId, traceId);
  const progress = useProgress(workshopId);
  const kept = useKeptDraft(traceId);
  return (
    <Panel
      title="Your annotation"
      aside={progress.data && `${counted(progress.data.annotated, 'trace')} annotated`}
    >
      <OutboxNotice workshopId={workshopId} traceId={traceId} onPosition={onPosition} />
      {mine.isPending ? <Loading lines={6} /> : null}
      {mine.isError && mine.data === undefined ? (
        <ErrorPanel error={mine.error} onRetry={() => void mine.refetch()} />
      ) : null}
      {mine.data === undefined || kept === undefined ? null : (
        <AnnotationForm
          key={traceId}
          {...props}
          stored={mine.data}
          kept={kept === 'none' ? undefined : kept}
        />
      )}
    </Panel>
  );
}

/** What was typed here before; nothing until that is known. */
function useKeptDraft(traceId: string): KeptDraft | 'none' | undefined {
  const [known, setKnown] = useState<{ traceId: string; kept: KeptDraft | 'none' }>();
  useEffect(() => {
    let isWanted = true;
    const tell = (kept: KeptDraft | 'none') => {
      if (isWanted) setKnown({ traceId, kept });
    };
    drafts.of(traceId).then(
      (kept) => tell(kept ?? 'none'),
      () => tell('none'),
    );
    return () => {
      isWanted = false;
    };
  }, [traceId]);
  return known?.traceId === traceId ? known.kept : undefined;
}
