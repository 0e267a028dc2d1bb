import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { type useAskFollowUp, useFollowUps } from '../api/followUps';
import { isWaiting, MOST_QUESTIONS } from '../lib/followUps';
import { FollowUpItem } from './FollowUpItem';

interface Props {
  workshopId: string;
  feedbackId: string;
  /** The workshop asks follow-up questions; when it stopped to, what was answered stays readable. */
  isOn: boolean;
  ask: ReturnType<typeof useAskFollowUp>;
}

/** Questions that follow from a feedback, one after another; each answer is stored as it is given. */
export function FollowUpsPanel({ workshopId, feedbackId, isOn, ask }: Props) {
  const followUps = useFollowUps(workshopId, feedbackId);
  const items = followUps.data?.items ?? [];
  if (!isOn && items.length === 0) return null;
  const answered = items.filter((item) => !isWaiting(item)).length;
  const mayAsk = isOn && followUps.isSuccess && !items.some(isWaiting) && !isComplete(ask.error);
  return (
    <Panel title="Follow-up questions" aside={`${answered} of ${MOST_QUESTIONS} answered`}>
      {followUps.isPending ? <Loading lines={2} /> : null}
      {followUps.isError ? (
        <ErrorPanel error={followUps.error} onRetry={() => void followUps.refetch()} />
      ) : null}
      {items.length === 0 ? null : (
        <ol className="stack">
          {items.map((item) => (
            <FollowUpItem
              key={item.position}
              workshopId={workshopId}
              followUp={item}
              onAnswered={() => {
                if (isOn && items.length < MOST_QUESTIONS) ask.mutate(feedbackId);
              }}
            />
          ))}
        </ol>
      )}
      {ask.isPending ? <Loading lines={1} label="Thinking of a question" /> : null}
      {ask.isError && !isComplete(ask.error) ? <ErrorPanel error={ask.error} /> : null}
      {mayAsk && items.length < MOST_QUESTIONS && !ask.isPending ? (
        <div className="row">
          <Button onPress={() => ask.mutate(feedbackId)}>
            {items.length === 0 ? 'Ask me a question' : 'Next question'}
          </Button>
          <span className="muted small">You may leave them out.</span>
        </div>
      ) : null}
    </Panel>
  );
}

const isComplete = (error: unknown) => ApiProblem.is(error, 409, 'follow-up-questions-complete');
