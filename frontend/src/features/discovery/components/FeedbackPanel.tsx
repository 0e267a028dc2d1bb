import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { useMyFeedback } from '../api/getMyFeedback';
import { FeedbackForm } from './FeedbackForm';

interface Props {
  workshopId: string;
  traceId: string;
}

/** Is this answer good or bad, and why: one's own label for a trace. */
export function FeedbackPanel({ workshopId, traceId }: Props) {
  const mine = useMyFeedback(workshopId, traceId);
  return (
    <Panel title="Your feedback">
      {mine.isPending ? <Loading lines={3} /> : null}
      {mine.isError ? <ErrorPanel error={mine.error} onRetry={() => void mine.refetch()} /> : null}
      {mine.data === undefined ? null : (
        <FeedbackForm key={traceId} workshopId={workshopId} traceId={traceId} stored={mine.data} />
      )}
    </Panel>
  );
}
