import { PageHead } from '@/components/PageHead';
import { CompletionPanel } from '@/features/discovery/components/CompletionPanel';
import { FeedbackOverview } from '@/features/discovery/components/FeedbackOverview';
import { FeedbackPanel } from '@/features/discovery/components/FeedbackPanel';
import { FindingsOverview } from '@/features/discovery/components/FindingsOverview';
import { FindingsPanel } from '@/features/discovery/components/FindingsPanel';
import { NotesPanel } from '@/features/discovery/components/NotesPanel';
import { useTraceAt } from '@/features/traces/api/getTraceAt';
import { TraceAtPosition } from '@/features/traces/components/TraceAtPosition';
import type { Workshop } from '@/features/workshops/api/getWorkshop';
import { useMemberNames } from '@/features/workshops/api/pageMembers';
import { useSettings } from '@/features/workshops/api/settings';
import { usePosition } from '../usePosition';
import { useWorkshopContext } from '../useWorkshopContext';
import styles from '../Workshop.module.css';
import { WritingNotice } from '../WritingNotice';

export function Component() {
  const workshop = useWorkshopContext();
  const isFacilitator = workshop.role === 'FACILITATOR';
  return isFacilitator ? <Overview workshopId={workshop.id} /> : <Discovery workshop={workshop} />;
}

function Discovery({ workshop }: { workshop: Workshop }) {
  const workshopId = workshop.id;
  const [position, goTo] = usePosition();
  const at = useTraceAt(workshopId, position);
  const settings = useSettings(workshopId);
  return (
    <>
      <PageHead
        title="Discovery"
        lead="Say what is good or bad about each answer, and why. Ctrl+Enter saves while you type."
      />
      <WritingNotice workshop={workshop} phase="DISCOVERY" />
      <div className={styles.split}>
        <TraceAtPosition workshopId={workshopId} position={position} onPosition={goTo} />
        <div className="stack">
          {at.data === undefined ? null : (
            <>
              <FeedbackPanel
                workshopId={workshopId}
                traceId={at.data.traceId}
                hasFollowUps={settings.data?.followUpQuestions === true}
              />
              <FindingsPanel workshopId={workshopId} traceId={at.data.traceId} />
              {settings.data?.participantNotes ? (
                <NotesPanel
                  key={at.data.traceId}
                  workshopId={workshopId}
                  traceId={at.data.traceId}
                />
              ) : null}
            </>
          )}
          <CompletionPanel workshopId={workshopId} traces={at.data?.count} />
        </div>
      </div>
    </>
  );
}

function Overview({ workshopId }: { workshopId: string }) {
  const nameOf = useMemberNames(workshopId);
  return (
    <>
      <PageHead title="Discovery" lead="What the experts noticed. You read; they write." />
      <FindingsOverview workshopId={workshopId} nameOf={nameOf} />
      <FeedbackOverview workshopId={workshopId} nameOf={nameOf} />
    </>
  );
}
