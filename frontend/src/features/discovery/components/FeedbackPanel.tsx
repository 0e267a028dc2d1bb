import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { useAskFollowUp } from '../api/followUps';
import { useMyFeedback } from '../api/getMyFeedback';
import { FeedbackForm } from './FeedbackForm';
import { FollowUpsPanel } from './FollowUpsPanel';

interface Props {
  workshopId: string;
  traceId: string;
  /** The workshop asks follow-up questions. */
  hasFollowUps: boolean;
}

/** Is this answer good or bad, and why: one's own label for a trace, and the questions that follow from it. */
export function FeedbackPanel({ workshopId, traceId, hasFollowUps }: Props) {
  const mine = useMyFeedback(workshopId, traceId);
  const ask = useAskFollowUp(workshopId);
  return (
    <>
      <Panel title="Your feedback">
        {mine.isPending ? <Loading lines={3} /> : null}
        {mine.isError ? (
          <ErrorPanel error={mine.error} onRetry={() => void mine.refetch()} />
        ) : null}
        {mine.data === undefined ? null : (
          <FeedbackForm
            key={traceId}
            workshopId={workshopId}
            traceId={traceId}
            stored={mine.data}
            onSaved={(saved) => {
              if (hasFollowUps && mine.data === null) ask.mutate(saved.id);
            }}
          />
        )}
      </Panel>
      {mine.data ? (
        <FollowUpsPanel
          key={mine.data.id}
          workshopId={workshopId}
          feedbackId={mine.data.id}
          isOn={hasFollowUps}
          ask={ask}
        />
      ) : null}
    </>
  );
}
