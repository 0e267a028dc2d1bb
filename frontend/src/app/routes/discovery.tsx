import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { PageHead } from '@/components/PageHead';
import { AnalysesView } from '@/features/discovery/components/AnalysesView';
import { CompletionPanel } from '@/features/discovery/components/CompletionPanel';
import { DiscoveryNav } from '@/features/discovery/components/DiscoveryNav';
import { DraftPanel } from '@/features/discovery/components/DraftPanel';
import { FeedbackOverview } from '@/features/discovery/components/FeedbackOverview';
import { FeedbackPanel } from '@/features/discovery/components/FeedbackPanel';
import { FindingsOverview } from '@/features/discovery/components/FindingsOverview';
import { FindingsPanel } from '@/features/discovery/components/FindingsPanel';
import { NotesOverview } from '@/features/discovery/components/NotesOverview';
import { NotesPanel } from '@/features/discovery/components/NotesPanel';
import { ProgressOverview } from '@/features/discovery/components/ProgressOverview';
import { TraceFeed } from '@/features/discovery/components/TraceFeed';
import { type View, viewOf } from '@/features/discovery/lib/views';
import { rubricQuery } from '@/features/rubric/api/getRubric';
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
  return isFacilitator ? <Workspace workshopId={workshop.id} /> : <Discovery workshop={workshop} />;
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

function Workspace({ workshopId }: { workshopId: string }) {
  const client = useQueryClient();
  const [search] = useSearchParams();
  const view = viewOf(search.get('view'));
  return (
    <>
      <PageHead
        title="Discovery"
        lead="What the experts noticed. Put what matters into the draft, group it, and publish it."
      />
      <DiscoveryNav workshopId={workshopId} view={view} />
      <div className={styles.split}>
        <div className="stack">
          <Viewed workshopId={workshopId} view={view} />
        </div>
        <DraftPanel
          workshopId={workshopId}
          onPublished={() =>
            void client.invalidateQueries({ queryKey: rubricQuery(workshopId).queryKey })
          }
        />
      </div>
    </>
  );
}

function Viewed({ workshopId, view }: { workshopId: string; view: View }) {
  const nameOf = useMemberNames(workshopId);
  switch (view) {
    case 'feed':
      return <TraceFeed workshopId={workshopId} nameOf={nameOf} />;
    case 'findings':
      return <FindingsOverview workshopId={workshopId} nameOf={nameOf} />;
    case 'feedback':
      return <FeedbackOverview workshopId={workshopId} nameOf={nameOf} />;
    case 'notes':
      return <NotesOverview workshopId={workshopId} nameOf={nameOf} />;
    case 'analyses':
      return <AnalysesView workshopId={workshopId} />;
    case 'progress':
      return <ProgressOverview workshopId={workshopId} nameOf={nameOf} />;
  }
}
